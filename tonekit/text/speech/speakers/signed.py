"""A text with its sentences and actors in, the words that a name below them claims out: those of letters, of posts."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Entity, SentenceSpan
from tonekit.text.speech.speakers.cued import Speech
from tonekit.text.speech.turns.letters import find_letters
from tonekit.text.speech.turns.posts import find_posts

# How sure it is that a letter's "I" is its signer.
_SIGNED = 0.8
# How sure it is that a post is his whose name stands below it.
_POSTED = 0.9


def signed_words(text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]) -> dict[int, Speech]:
    """Map each sentence of a letter to its signer."""
    return {
        place: Speech(letter.entity, "turn", None, letter.mention, _SIGNED)
        for letter in find_letters(text, sentences, entities)
        for place in range(letter.start, letter.end)
    }


def posted_words(text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]) -> dict[int, Speech]:
    """Map each sentence of a post to who posted it."""
    return {
        place: Speech(post.entity, "direct", None, post.name, _POSTED)
        for post in find_posts(text, sentences, entities)
        for place in range(post.start, post.end)
    }
