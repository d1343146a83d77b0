"""Sentences with their cues in, who speaks each out, and how likely that is."""
