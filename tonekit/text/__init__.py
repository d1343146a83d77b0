"""Text in, sentences, actors and speakers out: rules only, no model."""
