"""The duties that a document gives."""
