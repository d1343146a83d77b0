"""Phrases that tell who somebody is: titles, offices with all that hangs on them, descriptions without a name."""
