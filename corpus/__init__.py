"""Source texts, and what is known from them alone: reading, structure, Vietnamese text, targets, tasks, references."""
