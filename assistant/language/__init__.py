"""The tables that questions are read by, and the texts' lexicon."""
