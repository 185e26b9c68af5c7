"""A file becomes a document: lines, markers, structure, metadata, passages, store."""
