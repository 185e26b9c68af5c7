"""Reading .docx: what Word shows, with its automatic numbers, notes, boxes and tables."""
