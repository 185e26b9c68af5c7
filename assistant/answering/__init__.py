"""Decide, refuse, converse, suggest, explain."""
