"""Reading .pdf: characters by their place on the page become lines, paragraphs and tables again."""
