"""The value types that cross between the rooms: spans, documents, quotations, entities and the reading of a sentence.

Offsets are Python code points, half-open, into the text exactly as the caller gave it. The quotation terms (cue,
source, content) follow Pareti (2012), "A Database of Attribution Relations".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Voice = Literal["narrator", "actor", "unknown"]
AttributionKind = Literal["direct", "indirect", "continued", "turn"]
EntityKind = Literal["person", "country", "organisation", "group"]
Standing = Literal["alone", "own", "report", "text"]


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) of the text."""

    start: int
    end: int


class SentenceSpan(NamedTuple):
    """One sentence, and the paragraph that holds it.

    A paragraph is a run of text that the layout sets apart: a caption, a headline or a list item is one of its own,
    with or without a blank line around it. Paragraphs are numbered from 0 in text order.
    """

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text with what is known about it.

    Args:
        text: The text, of any length; it is never altered.
        id: Your own key for it, kept on the Report.
        date: Its date, as you like to write it (ISO 8601 sorts), kept on the Report.
        source: Publisher or collection, kept on the Report.
        author: Who speaks every sentence that nobody else does: the maker of a statement. None for news.

    Raises:
        TypeError: `text` is not a str, or another field is neither str nor None.
    """

    text: str
    id: str | None = None
    date: str | None = None
    source: str | None = None
    author: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            hint = "; decode it first" if isinstance(self.text, bytes | bytearray) else ""
            raise TypeError(f"`text` must be a str, got {type(self.text).__name__}{hint}.")
        for name in ("id", "date", "source", "author"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                hint = "; write its isoformat()" if hasattr(value, "isoformat") else ""
                raise TypeError(f"`{name}` must be a str or None, got {type(value).__name__}{hint}.")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation or reported speech: what was said, the words that introduce it, and who is named as its source."""

    content: Span
    cue: Span | None = None
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor as the text knows it: one name, all its aliases, all its mentions.

    Attributes:
        name: The canonical name: the fullest form in the text; for a country its usual short name.
        kind: What sort of actor it is.
        code: ISO 3166-1 alpha-2 code of a country, else None.
        aliases: Every name or description by which the text calls it (no pronouns), in order of first appearance.
        mentions: Every place where it is mentioned (pronouns that resolve to it included), in text order. Mentions of
            different entities never overlap.
        doubts: Start of each pronoun among the mentions that may mean somebody else, and how likely it means this one.
    """

    name: str
    kind: EntityKind
    code: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    doubts: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Why a sentence is somebody's words.

    Attributes:
        kind: direct (quotation marks), indirect (reported speech), continued (a quotation or reported speech that
            runs on from an earlier sentence without a cue of its own), turn (a speaker label or `author`).
        cue: The words that say so ("said", "according to"), or None.
        mention: The mention that names the speaker, or the noun of the speaker's document ("study"), or None.
        confidence: How likely the speaker is right, in [0, 1] (nobody found: that these are somebody's words at all).
    """

    kind: AttributionKind
    cue: Span | None = None
    mention: Span | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What the text itself says about one sentence, before any model has seen it.

    Attributes:
        voice: narrator; actor (`speaker` is set); unknown (somebody's words, nobody found).
        speaker: Index of the speaking entity, or None.
        attribution: Why, or None for the narrator.
        targets: Entity index -> the words that mention it in this sentence ("you" in a transcript, too), for every
            entity mentioned but the speaker and what nobody judges (see `mentioned` in `speech/targets/`).
        quotes: The quotations that touch this sentence, clipped to it.
        standings: How each target stands to the sentence (see `standings` there): "alone", its only one; "report",
            told by the narrator of a text that gives others' words, too; "own", the speaker's own country or a body of
            it; "text", none of these.
    """

    voice: Voice
    speaker: int | None = None
    attribution: Attribution | None = None
    targets: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    quotes: tuple[Quote, ...] = ()
    standings: Mapping[int, Standing] = field(default_factory=dict)
