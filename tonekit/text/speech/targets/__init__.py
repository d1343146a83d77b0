"""Sentences with their speakers in, whom each may judge out, and how that one stands to it."""
