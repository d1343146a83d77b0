"""A headline or caption in, the cue it holds out: "X: words", "words: X", "X 'words'", a colon before a quotation.

A dash between a quotation and a name does what a colon does: '"We are late" – X'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from tonekit.text.document import SentenceSpan, Span
from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.grammar.clauses import clause_subject, subject_before
from tonekit.text.speech.grammar.complements import is_finite
from tonekit.text.speech.grammar.items import FIRST_PERSON, Item, low_at
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.gazetteer import MASTHEADS, ROLES
from tonekit.text.words.grammar import (
    BE,
    DETERMINERS,
    IRREGULAR_PASTS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

_MAX_HEADLINE_ITEMS = 30
_NEW = frozenset("another one others some".split())
# What somebody does whose words stand quoted before: "'Liar': X attacks Y", "'I miss it': X on leaving".
_SPEAKING = frozenset("attacks hits attack hit savages taunts targets on".split())
_DEEDS = frozenset("stole hid".split())
_DENYING = NEGATIONS | {"no", "nothing", "nobody"}
_OPENING_TOPIC = PREPOSITIONS | frozenset("what how why who where when".split())
_WORD = re.compile(r"[£$€]?\w+")
_DASHES = "-–—"
_LONG_DASHES = "–—"
# A page's title ends in the name of its paper.
_PAPERS = MASTHEADS | frozenset("news times post herald tribune guardian telegraph journal tv radio".split())
# "Lee: Blame me, not the players"
_OF_ONESELF = FIRST_PERSON | frozenset("me my us our".split())
_BEFORE_CREDIT = frozenset("-–—:")
_LONGEST_ROLE = 3
_LONGEST_OFFICE = 4
_LONGEST_CREDIT = 14


def headline_cue(text: str, sentence: SentenceSpan, items: Sequence[Item]) -> Cue | None:
    """Find a cue that is punctuation; None where there is no such pattern."""
    if not items:
        return None
    ends_open = text[sentence.start : sentence.end].rstrip("\"'”’»)")[-1:] not in (".", "?", "!")
    colon = next((place for place, item in enumerate(items) if item.kind == "mark" and item.low == ":"), 0)
    if 0 < colon < len(items) - 1:
        part = _start_of_part(items, colon)
        cue = _colon_cue(items[part:], colon - part, ends_open=ends_open)
        if cue is not None:
            return cue._replace(place=colon)
    credited = (_credited_cue(items) or _source_cue(items)) if ends_open else None
    return credited or _dash_cue(items) or _fragment_cue(text, items, ends_open=ends_open)


def _start_of_part(items: Sequence[Item], colon: int) -> int:
    """Give where the part of a headline begins that has this colon: "Boats late; | Lee: We are sorry"."""
    return next((at + 1 for at in range(colon - 1, 0, -1) if items[at].low == ";"), 0)


def _credited_cue(items: Sequence[Item]) -> Cue | None:
    """Read a quotation, a colon or a dash, and who said it: "'I was wrong': Lee on the cup", "'Late' – fire chief"."""
    place = next((at for at, item in enumerate(items) if item.kind == "quote"), len(items)) + 1
    topic = items[: place - 1]  # "Mine fire: 'No one is coming up' – rescue chief"
    if place + 1 >= len(items) or items[place].low not in _BEFORE_CREDIT or (topic and topic[-1].low != ":"):
        return None
    name = items[place + 1]
    if name.kind == "mention" and not name.is_possessive and _ends_credit(items, place + 2):
        return _cue(items, place, Subject(name, confidence=0.7), is_beside_quote=True)
    for later in range(place + 1, min(len(items), place + 1 + _LONGEST_ROLE)):
        if items[later].kind != "word":
            return None
        if items[later].low in ROLES and _ends_credit(items, later + 1):
            subject = Subject(None, noun=items[later].low, confidence=0.4)
            return _cue(items, place, subject, is_beside_quote=True)
    return None


def _source_cue(items: Sequence[Item]) -> Cue | None:
    """Read a headline that ends in its source: "Boats 'held back' by fog — Foreign Ministry"."""
    name = items[-1]
    dash = len(items) - 2
    while dash > 0 and items[dash].kind == "word" and items[dash].is_capitalised:
        dash -= 1  # "— Foreign Minister | Ann Lee"
    stated = items[:dash] if len(items) <= _MAX_HEADLINE_ITEMS else ()
    if not stated or items[dash].low not in _LONG_DASHES or name.kind != "mention" or name.is_possessive:
        return None
    if name.low.split()[-1] in _PAPERS or not (_has_quote(stated) or _states(stated)):
        return None
    return _cue(items, dash, Subject(name, confidence=0.7), is_beside_quote=_has_quote(stated))


def credit_of(items: Sequence[Item]) -> Item | None:
    """Give the name of a paragraph that is nothing but a dash, a name and what its bearer is: "— Ann Lee, a nurse"."""
    if len(items) < 2 or items[0].low not in _DASHES or len(items) > _LONGEST_CREDIT:
        return None
    place = next((at for at, item in enumerate(items) if at and not (item.kind == "word" and item.is_capitalised)), 0)
    name = items[place]  # behind a title
    is_closed = place + 1 == len(items) or low_at(items, place + 1) in (",", "(", ".")
    return name if name.kind == "mention" and name.ref is not None and not name.is_possessive and is_closed else None


def _ends_credit(items: Sequence[Item], place: int) -> bool:
    """Say whether nothing follows, or what somebody speaks on."""
    return place >= len(items) or items[place].low in PREPOSITIONS or items[place].low in SUBORDINATORS


def _colon_cue(items: Sequence[Item], colon: int, *, ends_open: bool) -> Cue | None:
    head, tail = items[:colon], items[colon + 1 :]
    if tail[0].kind == "quote":
        subject = clause_subject(head)
        if subject is not None and not subject.is_first_person:
            return _cue(items, colon, subject, is_beside_quote=True)
        if subject is None and head[0].low in _NEW:  # "Another was blunter:"
            return _cue(items, colon, Subject(None, is_new=True, confidence=0.4), is_beside_quote=True)
    speaks = tail[0].kind == "mention" and not tail[0].is_possessive and low_at(tail, 1) in _SPEAKING
    if speaks and ends_open and len(head) == 1 and head[0].kind == "quote":
        return _cue(items, colon, Subject(tail[0], confidence=0.7), is_beside_quote=True)
    return _named_cue(items, colon, ends_open=ends_open)


def _named_cue(items: Sequence[Item], colon: int, *, ends_open: bool) -> Cue | None:
    """Read "Ann Lee: I did not know.", "Lee: boats will be late", "Boats late: Lee"; a topic has no speaker."""
    head, tail = items[:colon], items[colon + 1 :]
    if not head:
        return None
    # "For the mayors: Ann Lee", "On Lee: a city mourns", "Remembering Lee: a city mourns"
    is_topic = head[0].low in PREPOSITIONS or (head[0].kind == "word" and head[0].low.endswith("ing"))
    names_head = len(head) <= 2 and head[-1].kind == "mention" and not is_topic
    if names_head and any(item.low in _OF_ONESELF for item in tail):
        return _cue(items, colon, Subject(head[-1], confidence=0.8), is_beside_quote=True)
    if not ends_open or len(items) > _MAX_HEADLINE_ITEMS:
        return None
    states = _has_quote(tail) or _states(tail)
    if names_head and states:
        return _cue(items, colon, Subject(head[-1], confidence=0.8), is_beside_quote=_has_quote(tail))
    if states and not is_topic and _is_bare_office(head):
        subject = Subject(None, noun=head[-1].low, confidence=0.4)
        return _cue(items, colon, subject, is_beside_quote=_has_quote(tail))
    if len(tail) <= 2 and tail[-1].kind == "mention":
        return _cue(items, colon, Subject(tail[-1], confidence=0.85), is_beside_quote=_has_quote(head))
    return None


def _is_bare_office(head: Sequence[Item]) -> bool:
    """Say whether a headline begins with an office without a name: "New fire chief: ..."; not "Meet the boss: ..."."""
    last = head[-1]
    is_short = len(head) <= _LONGEST_OFFICE and all(item.kind in ("word", "mention") for item in head)
    is_bare = (PREPOSITIONS | DETERMINERS).isdisjoint(item.low for item in head)
    return is_short and is_bare and last.kind == "word" and last.low in ROLES


def _states(tail: Sequence[Item]) -> bool:
    """Say whether something is stated behind a name: "boats will be late", not "a life in boats", "what went wrong"."""
    if tail[0].low in _DENYING:
        return True
    if tail[0].low in _OPENING_TOPIC:
        return False
    verb = next((at for at in range(1, len(tail)) if tail[at].low in RELATIVES or _is_predicate(tail, at)), 0)
    return verb > 0 and tail[verb].low not in RELATIVES


def _is_predicate(tail: Sequence[Item], place: int) -> bool:
    """Say whether a finite verb stands here; a headline has "boats to leave" and "Mootland needs boats", too."""
    if is_finite(tail, place):
        return True
    low, following = tail[place].low, low_at(tail, place + 1)
    if low == "to":
        return place + 1 < len(tail) and tail[place + 1].kind == "word" and following not in DETERMINERS
    is_past = low.endswith("ed") or low in IRREGULAR_PASTS
    if is_past and tail[0].low not in DETERMINERS and following not in PREPOSITIONS and place + 1 < len(tail):
        return tail[place].kind == "word" and tail[place + 1].kind == "word"  # "man shot dog"
    return place == 1 and tail[0].kind == "mention" and not tail[0].is_possessive and low.endswith(("s", "ed"))


def _dash_cue(items: Sequence[Item]) -> Cue | None:
    """Read a quotation, a dash and nothing but a name, or the other way round."""
    bare = list(islice((item for item in items if item.low != "."), 4))
    if len(bare) != 3 or bare[1].kind != "mark" or bare[1].low not in _DASHES:
        return None
    for quote, name in ((bare[0], bare[2]), (bare[2], bare[0])):
        if quote.kind == "quote" and name.kind == "mention" and not name.is_possessive:
            return _cue(items, items.index(bare[1]), Subject(name, confidence=0.8), is_beside_quote=True)
    return None


def _fragment_cue(text: str, items: Sequence[Item], *, ends_open: bool) -> Cue | None:
    """Read a few quoted words beside a name: "X 'not convinced'", "the mood was 'low'"; not "X 'stole a boat'"."""
    quote = next((place for place, item in enumerate(items) if item.kind == "quote"), 0)
    before = items[quote - 1] if quote else None
    if before is None:
        return None
    owner: Subject | None = None
    if before.kind == "word" and before.low in BE:
        owner = subject_before(items, quote - 1)
    elif before.kind == "mention" and not before.is_possessive and ends_open and not _tells_deed(text, items[quote]):
        owner = Subject(before)
    if owner is None or owner.item is None:
        return None
    mark = Span(items[quote].start, items[quote].start + 1)
    return Cue(mark, quote, owner._replace(confidence=0.5), "fragment", None, True)


def _tells_deed(text: str, quote: Item) -> bool:
    """Say whether a quotation begins with what somebody did: "'siphoned £2m from the till'", not "'shocked by it'"."""
    verb, *rest = _WORD.findall(text[quote.start : quote.end].lower())[:2] or [""]
    is_past = verb in IRREGULAR_PASTS or verb in _DEEDS or verb.endswith("ed")
    return is_past and bool(rest) and (rest[0][0] in "£$€0123456789" or rest[0] in DETERMINERS)


def _cue(items: Sequence[Item], place: int, subject: Subject, *, is_beside_quote: bool = False) -> Cue:
    return Cue(Span(items[place].start, items[place].end), place, subject, "colon", None, is_beside_quote)


def _has_quote(items: Sequence[Item]) -> bool:
    return any(item.kind == "quote" for item in items)
