"""A draft from evidence: facts, lists, sections, comparisons, documents, duties, targets."""
