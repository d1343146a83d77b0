"""What `attribution` is made of: who says it, on what cue, and what goes on from one sentence to the next."""
