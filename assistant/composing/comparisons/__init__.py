"""Comparisons: of figures and facts, of two times, of two sides, of two documents."""
