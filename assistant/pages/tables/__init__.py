"""The pages of targets and tasks."""
