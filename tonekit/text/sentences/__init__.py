"""What `segment` is made of: the lines of a text, and the words that a full stop does not end."""
