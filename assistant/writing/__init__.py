"""A chat model as the writer of answers: what it writes is checked sentence by sentence before anyone relies on it."""
