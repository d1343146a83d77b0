"""Capitals and the nouns beside them in, whose name they are out: a person's, a body's, a land's or nobody's."""
