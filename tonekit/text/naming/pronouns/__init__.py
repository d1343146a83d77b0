"""Actors in, the pronouns that mean them out."""
