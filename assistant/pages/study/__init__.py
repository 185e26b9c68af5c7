"""The page that makes lessons."""
