"""The facts of a text that a lesson can teach."""
