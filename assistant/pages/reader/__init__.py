"""The page that shows a text."""
