"""The files of a lesson."""
