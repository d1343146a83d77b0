"""Scores and attributions in, Reports out: the frozen result types, their averages and their rendering."""
