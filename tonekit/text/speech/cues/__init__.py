"""The items of a sentence in, its cues out: which words say whose words it gives."""
