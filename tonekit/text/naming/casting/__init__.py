"""Mentions in, actors out: which of them are one person, country, body or group, in a text and over many."""
