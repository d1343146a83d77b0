"""A sentence with a quotation and no reporting cue in, whether and whose the quotation is by its grammar out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.grammar.clauses import clause_subject
from tonekit.text.speech.grammar.items import FIRST_PERSON, Item, low_at
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.grammar import DETERMINERS, PREPOSITIONS, RELATIVES

_FIRST_PERSON = FIRST_PERSON | {"my", "me", "our", "us", "myself"}
_UNFINISHED = (",", "—", "–", "-", "…")
_LEADING_ON = frozenset(",?!—–")
_SHORTEST_PAST = 4
_SHORTEST_PHRASE = 3
# What a live blog leads up to a colleague's words with: "Ann Lee sends this:", "Ann Lee has this report:".
_HANDING = frozenset("sends sent files filed has posts posted writes wrote".split())
_HANDED = frozenset("this more latest report dispatch update account analysis details".split())
_LONGEST_HANDED = 4
_MARKS = "\"'“”„‘’‚«»"


def introduced_by(items: Sequence[Item]) -> Subject | None:
    """Find whom a sentence that leads up to a quotation is about: 'X defended the plan, "It is late"'."""
    quote = _first_quote(items)
    if quote < 2 or items[quote - 1].low not in (",", ":"):
        return None
    return _named_subject(items[:quote])


def hands_over(items: Sequence[Item]) -> Subject | None:
    """Find whose words stand below the sentence: "Ann Lee is at the port and sends this:"."""
    if len(items) < _SHORTEST_PHRASE or items[-1].low != ":":
        return None
    handed = False
    for place in range(len(items) - 2, max(0, len(items) - 3 - _LONGEST_HANDED), -1):
        if items[place].low in _HANDING:
            return _named_subject(items[:place]) if handed else None
        if items[place].kind != "word":
            return None
        handed |= items[place].low in _HANDED
    return None


def interrupted_by(text: str, items: Sequence[Item]) -> Subject | None:
    """Find who stops in the middle of a quotation, whatever is said that he does: '"We are," X paused, "late."'."""
    for place, item in enumerate(items[:-3]):
        name = items[place + 1]
        if item.kind != "quote" or name.kind != "mention" or name.is_possessive:
            continue
        comma = next((at for at in range(place + 2, min(len(items), place + 7)) if items[at].kind != "word"), 0)
        goes_on = place + 2 < comma < len(items) - 1 and items[comma].low == "," and items[comma + 1].kind == "quote"
        if goes_on and text[item.start : item.end].rstrip(_MARKS)[-1:] in _UNFINISHED:
            return Subject(name, confidence=0.6, place=place + 1)
    return None


def tagged_by(text: str, items: Sequence[Item]) -> Cue | None:
    """Find who does something right behind words of his, by a verb of no list: '"Why?" posed X', '"Oh," X deadpanned'.

    A comma within the marks shows that the sentence goes on with who said it; behind others only the inversion does.
    """
    for place, quote in enumerate(items[:-2]):
        if quote.kind != "quote":
            continue
        mark = text[quote.start : quote.end].rstrip(_MARKS)[-1:]
        verb = place + 1 if items[place + 1].kind == "word" else place + 2
        name = 2 * place + 3 - verb
        if mark not in _LEADING_ON or verb >= len(items) or not _acts(items[verb]):
            continue
        is_named = items[name].kind == "mention" and not items[name].is_possessive
        if is_named and (verb < name or mark == ",") and _ends_tag(items, max(verb, name) + 1):
            span = Span(items[verb].start, items[verb].end)
            return Cue(span, verb, Subject(items[name], confidence=0.6, place=name), "inverted", None, True)
    return None


def _acts(item: Item) -> bool:
    return (
        item.kind == "word" and not item.is_capitalised and item.low.endswith("ed") and len(item.low) > _SHORTEST_PAST
    )


def _ends_tag(items: Sequence[Item], place: int) -> bool:
    """Say whether nothing follows a verb and its subject that could be its object."""
    low = low_at(items, place)
    return place >= len(items) or items[place].kind in ("mark", "quote") or low in PREPOSITIONS or low in RELATIVES


def speaks_of_itself(text: str, items: Sequence[Item]) -> Subject | None:
    """Find whose words a phrase in the first person is: 'she loves "my old street"'."""
    for place, item in enumerate(items):
        if item.kind != "quote" or item.is_capitalised or low_at(items, place - 1).endswith("ing"):
            continue  # a title; "a banner saying 'stay with us'"
        content = text[item.start : item.end].strip(_MARKS)
        words = content.split()
        is_title = len(words) < _SHORTEST_PHRASE or all(word[0].isupper() for word in words)
        if is_title or _FIRST_PERSON.isdisjoint(word.lower() for word in words):
            continue
        is_name = low_at(items, place - 1) in DETERMINERS and content[-1:] not in _UNFINISHED
        if is_name and _is_noun(items, place + 1):
            continue  # 'the "let us in" march'
        return _named_subject(items[:place])
    return None


def _is_noun(items: Sequence[Item], place: int) -> bool:
    return place < len(items) and items[place].kind == "word" and items[place].low not in PREPOSITIONS


def is_woven_in(items: Sequence[Item]) -> bool:
    """Say whether the narrator's own sentence runs into the quotation: 'was founded to "save the world"'."""
    quote = _first_quote(items)
    return quote > 1 and items[quote - 1].kind == "word"


def _first_quote(items: Sequence[Item]) -> int:
    return next((place for place, item in enumerate(items) if item.kind == "quote"), 0)


def _named_subject(items: Sequence[Item]) -> Subject | None:
    subject = clause_subject(items)
    return subject if subject is not None and subject.item is not None and not subject.item.is_possessive else None
