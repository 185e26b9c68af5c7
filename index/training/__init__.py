"""Training of the bundled embedding model: reading, vocabulary, pairs, steps, export. Search imports none of it."""
