"""Which clauses answer, and how well."""
