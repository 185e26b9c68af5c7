"""Questions made of facts."""
