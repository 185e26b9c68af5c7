"""The figures and targets that a document states."""
