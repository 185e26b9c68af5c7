"""Files of an office (.docx, .pdf, scans, .doc, …) become source texts that corpus/reading reads."""
