"""What a question asks, of what, for when; nothing behind it reads the question's words."""
