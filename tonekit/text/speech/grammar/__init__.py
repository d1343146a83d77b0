"""A place among the items of a sentence in, the grammar around it out: clauses, subjects, sources, asides."""
