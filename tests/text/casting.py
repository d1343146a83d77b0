"""Whom the rules find in a made-up text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tonekit.text.actors import find_entities
from tonekit.text.document import Entity, SentenceSpan
from tonekit.text.segment import segment


def actors(text: str, *, speakers: Sequence[str] = ()) -> dict[str, Entity]:
    """The actors of a text by name."""
    return {entity.name: entity for entity in find_entities(text, segment(text), speakers=speakers)}


def people(text: str) -> list[Entity]:
    """The people among them."""
    return [entity for entity in actors(text).values() if entity.kind == "person"]


def paragraphs(*sentences: str) -> tuple[str, list[SentenceSpan]]:
    """A text of one sentence a paragraph, and its sentences."""
    spans, start = [], 0
    for paragraph, sentence in enumerate(sentences):
        spans.append(SentenceSpan(start, start + len(sentence), paragraph))
        start += len(sentence) + 2
    return "\n\n".join(sentences), spans


def actors_of(
    *sentences: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
    speakers: Sequence[str] = (),
    turns: Sequence[str | None] = (),
) -> dict[str, Entity]:
    """The actors of sentences that are a paragraph each."""
    text, spans = paragraphs(*sentences)
    return {e.name: e for e in find_entities(text, spans, aliases=aliases, speakers=speakers, turns=turns)}
