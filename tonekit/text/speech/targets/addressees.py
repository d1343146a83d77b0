"""The turns of a transcript in, whom its speakers mean by "you" and "Mr. President" out.

Where two take turns, each speaks to the other. Where more do, a speaker answers whoever spoke last, unless the words
call somebody by name or office ("President Yoon, you ..."); that holds for the rest of the turn. Reporters are nobody's
"you": who answers a question speaks of others. Only of transcripts and interviews; the news seldom tells whom a
quotation says "you" to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.speech.grammar.items import Item

_YOU = re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE)
# "You know" and "as you can see" are addressed to whoever listens, "all of you" to a hall.
_NOBODY_BEFORE = re.compile(r"(?:\b(?:as|all of|any of|many of|both of|some of)|\byou know, )\s*$", re.IGNORECASE)
_NOBODY_AFTER = re.compile(
    r"\s+(?:know\b|see\b|all\b|guys\b|folks\b|might\b|may\b|can see\b|can imagine\b)", re.IGNORECASE
)
_OFFICES = re.compile(
    r"\b(?:(?:Mr\.?|Mister|Mrs\.?|Ms\.?|Madame?)\s+)?"
    r"(?:Vice President|President|Prime Minister|Chancellor|Secretary[- ]General|Secretary|Speaker|Chair(?:man|woman)?"
    r"|Minister|Ambassador|Senator|Premier|Taoiseach)\b(?!\s+(?:of|[A-Z]))"
    r"|\bYour (?:Excellency|Majesty|Highness|Holiness|Royal Highness|Eminence)\b"
)
_BEFORE_CALL = re.compile(
    r"(?:^|[,.!?:;–—-]\s*|\b(?:and|so|well|but|now|dear|yes|no|thank you|thanks|welcome)\s+)$", re.I
)
_AFTER_CALL = re.compile(r"\s*(?:[,.!?:;–—-]|$)")
_CALLS = re.compile(r"\b(?:you|your|thank|thanks|welcome|congratulations|dear)\b", re.IGNORECASE)
_REPORTERS = frozenset(
    "q question questioner journalist reporter press interviewer host moderator presenter compere speaker interpreter"
    " translator participant".split()
)
# Who presides over a debate is called in every speech and meant in none.
_PRESIDES = re.compile(
    r"(?:the )?(?:presiding officer|(?:president|speaker) pro tempore|acting \w+|speaker|chair)(?: \(.*\))?",
    re.IGNORECASE,
)
_CHAIR = re.compile(r"(?:President|Speaker|Chair\w*)$")
_SHORTEST_CALL = 40
_PAIR = 2
# How many holders of one office are compared: more would let hostile input take quadratic time.
_MOST_HOLDERS = 8


class Addressees:
    """Whom each turn speaks to.

    Args:
        text: The text.
        sentences: Its sentences.
        entities: Its actors.
        turns: The entity that has the turn, per sentence; None outside any turn, or for nobody known.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[SentenceSpan],
        entities: Sequence[Entity],
        turns: Sequence[int | None],
    ) -> None:
        self._text, self._sentences, self._entities, self._turns = text, sentences, entities, turns
        self._talkers = [index for index in dict.fromkeys(turns) if index is not None]
        self._has_chair = any(_PRESIDES.fullmatch(entities[index].name) for index in self._talkers)
        self._partners = {index for index in self._talkers if self._is_partner(index)}
        self._others = _neighbours(turns)
        self._called: int | None = None
        self._holders = _holders_of_offices(entities)

    def spans(self, place: int, items: Sequence[Item]) -> tuple[int | None, tuple[Span, ...]]:
        """Give whom a sentence speaks to, and the words that mean them: "you", "Mr. President". In text order only."""
        speaker = self._turns[place] if place < len(self._turns) else None
        if place == 0 or self._turns[place - 1] != speaker:
            self._called = None
        if speaker is None:
            return None, ()
        start, end = self._sentences[place].start, self._sentences[place].end
        calls = [
            Span(match.start(), match.end())
            for match in _OFFICES.finditer(self._text, start, end)
            if self._is_call(match.start(), match.end(), start, end)
            and not (self._has_chair and _CHAIR.search(match.group()))
        ]
        called = self._by_name(items, speaker, start, end)
        if called is None and calls:
            called = self._by_office(speaker, calls[0])
        self._called = called if called is not None else self._called
        addressee = self._called if self._called is not None else self._other(place, speaker)
        if addressee is None:
            return None, ()
        words = [
            Span(match.start(), match.end())
            for match in _YOU.finditer(self._text, start, end)
            if not _NOBODY_BEFORE.search(self._text, max(start, match.start() - 12), match.start())
            and not _NOBODY_AFTER.match(self._text, match.end(), end)
        ]
        return addressee, tuple(sorted([*calls, *words]))

    def _other(self, place: int, speaker: int) -> int | None:
        """Whom a speaker who calls nobody speaks to."""
        if len(self._talkers) <= _PAIR:
            found = next((index for index in self._talkers if index != speaker), None)
        else:
            found = next((index for index in self._others[place] if index is not None), None)
        return found if found is not None and self._is_partner(found) else None

    def _is_partner(self, index: int) -> bool:
        entity = self._entities[index]
        is_nobody = entity.name.lower().strip(".:") in _REPORTERS or _PRESIDES.fullmatch(entity.name)
        return entity.kind == "person" and not is_nobody

    def _by_name(self, items: Sequence[Item], speaker: int, start: int, end: int) -> int | None:
        """The person whom a sentence calls by name: "Joe, thank you", "Thank you, President Yoon"."""
        for item in items:
            if item.kind != "mention" or item.ref in (None, speaker) or item.is_possessive:
                continue
            is_named = self._text[item.start].isupper() and self._entities[item.ref].kind == "person"
            if is_named and not _YOU.match(item.low) and self._is_call(item.start, item.end, start, end):
                return item.ref if _CALLS.search(self._text, start, end) else None
        return None

    def _by_office(self, speaker: int, call: Span) -> int | None:
        """The one other talker, or else the one other person who holds the office."""
        n_partners = len(self._partners) - (speaker in self._partners)
        if n_partners == 1:
            return next(index for index in self._partners if index != speaker)
        office = self._text[call.start : call.end].lower().split()[-1]
        holders = [index for index in self._holders.get(office, ())[:_MOST_HOLDERS] if index != speaker]
        held = [index for index in holders if index in self._partners] if n_partners else holders
        return held[0] if len(held) == 1 else None

    def _is_call(self, first: int, last: int, start: int, end: int) -> bool:
        """Say whether the words from `first` to `last` stand apart, as a form of address does."""
        before = self._text[max(start, first - _SHORTEST_CALL) : first]
        return bool(_BEFORE_CALL.search(before)) and bool(_AFTER_CALL.match(self._text, last, end))


def _neighbours(turns: Sequence[int | None]) -> list[tuple[int | None, int | None]]:
    """For each sentence, who had the turn before the one it belongs to, and who has the next."""
    before: list[int | None] = []
    last: int | None = None
    for place, speaker in enumerate(turns):
        if place and turns[place - 1] != speaker:
            last = turns[place - 1]
        before.append(last)
    after: list[int | None] = []
    last = None
    for place in range(len(turns) - 1, -1, -1):
        if place + 1 < len(turns) and turns[place + 1] != turns[place]:
            last = turns[place + 1]
        after.append(last)
    return list(zip(before, reversed(after), strict=True))


def _holders_of_offices(entities: Sequence[Entity]) -> Mapping[str, Sequence[int]]:
    """Map the last word of an office to the people of whom the text says that they hold it."""
    holders: dict[str, dict[int, None]] = {}
    for index, entity in enumerate(entities):
        if entity.kind == "person":
            for match in (match for alias in entity.aliases for match in _OFFICE_WORD.finditer(alias)):
                holders.setdefault(match.group().lower(), {})[index] = None
    return {office: list(found) for office, found in holders.items()}


_OFFICE_WORD = re.compile(
    r"\b(?:President|Minister|Chancellor|General|Secretary|Speaker|Chair\w*|Ambassador|Senator|Premier|Taoiseach)\b",
    re.I,
)
