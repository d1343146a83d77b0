"""What `actors` is made of: the words of a text to mentions, mentions to actors, actors to entities."""
