"""The chat model and its server, nothing else."""
