"""What all rules of naming share: words with offsets, comparable keys of names, mentions."""
