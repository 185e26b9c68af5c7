"""Nothing is said that no quotation says; guards every writer."""
