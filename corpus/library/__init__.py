"""The documents that an office keeps: each with its original file, its text, and what a reader corrected of it."""
