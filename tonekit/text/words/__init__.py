"""Words as data: countries, names, titles, verbs of saying, function words; all parts of text/ may look here."""
