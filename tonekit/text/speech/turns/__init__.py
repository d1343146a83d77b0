"""Texts whose layout tells who speaks: interviews without labels, letters, posts."""
