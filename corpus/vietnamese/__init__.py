"""Vietnamese as such: words, sentences, spelling, numbers, quantities, times, bodies, abbreviations."""
