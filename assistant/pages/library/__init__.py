"""The page of the texts at hand."""
