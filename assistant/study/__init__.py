"""Lessons from the texts."""
