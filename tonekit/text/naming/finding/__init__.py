"""A sentence in, its mentions out: the search that asks the rules of names and phrases."""
