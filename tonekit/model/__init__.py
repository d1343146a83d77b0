"""Sentences in, probabilities out: the only room that imports torch or transformers."""
