"""What is handed out: citations, footnotes, Markdown, Word, tables."""
