"""A reporting verb among the items of a sentence in, whether its subject follows, and which, out: '"...", said X'."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.grammar.asides import closes_apposition, opening_comma
from tonekit.text.speech.grammar.items import FIRST_PERSON, Item, low_at
from tonekit.text.speech.grammar.subjects import Subject, is_person_of_origin, nobody
from tonekit.text.words.documents import DOCUMENT_NOUNS, is_document
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    NEGATIONS,
    PARTICIPLES_OF_SOURCES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.reporting import Form, reporting_form

_NOT_INVERTED = frozenset("that to he she it they in on at with of about after before afterwards".split())
# "found", "told" and the like never stand before their subject.
_NEVER_INVERTED = frozenset("tell find show".split())
_INVERTED_WITHOUT_QUOTE = frozenset(
    "say argue insist conclude note announce report add write explain claim warn state read".split()
)
# "..., believes Ann Lee, who"
_THOUGHT_INVERTED = frozenset("think believe reckon fear suspect hope".split())
_INVERTED_WITHOUT_QUOTE |= _THOUGHT_INVERTED
# What may stand before a name without describing it.
_NO_NOUNS = ADVERBS | BE | CONJUNCTIONS | DETERMINERS | HAVE | IRREGULAR_PASTS | MODALS | PREPOSITIONS | RELATIVES
_NO_NOUNS |= SUBORDINATORS | frozenset("per via whose last ago".split())
_BEHIND_SOURCES = PARTICIPLES_OF_SOURCES | frozenset("who in on at of and as for from with".split())
_OPENING_CLAUSE = RELATIVES | SUBORDINATORS
_MAX_DESCRIPTION = 3
_OPENING_NEW = frozenset({"a", "an", "another"})


def is_inverted(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb stands after what was said and before who said it."""
    if form.tense not in ("past", "present") or form.lemma in _NEVER_INVERTED:
        return False
    if form.verb_class == "think" and (form.tense == "past" or form.lemma not in _THOUGHT_INVERTED):
        return False
    if place + 1 >= len(items):
        return False
    after = items[place + 1]
    if after.kind in ("mark", "quote") or after.low in _NOT_INVERTED:
        return False
    back = place - 1
    if back < 0:
        # The quotation may stand in a sentence of its own: "Said Mr X."
        return form.verb_class == "say" and form.tense == "past" and after.kind == "mention" and not after.is_possessive
    has_comma = items[back].kind == "mark" and items[back].low in ",-–—"
    if has_comma and form.lemma == "say" and form.tense == "present" and _bare_noun(items, place + 1):
        return True  # the headline's "..., says minister"
    if items[back].kind == "quote" or (has_comma and back >= 1 and items[back - 1].kind == "quote"):
        return True
    if not has_comma or back < 2 or form.lemma not in _INVERTED_WITHOUT_QUOTE:
        return False
    if closes_apposition(items, back):
        return False  # "Mr Lee, the mayor, announced Ms Moss ..."
    cut_off = low_at(items, opening_comma(items, back) - 1)
    if cut_off in HAVE or cut_off in BE or cut_off in NEGATIONS:
        return False  # "had not, as of Monday, announced any"
    if after.kind == "mention" and not after.is_possessive:
        return _closes_phrase(items, place + 2)
    if after.kind != "mention" and after.low not in DETERMINERS:
        return False
    if is_document(low_at(items, place + 2)) and after.low == "the":
        return _closes_phrase(items, place + 3)  # "..., reads the motion, ..."
    reach = range(place + 2, min(len(items), place + 9))
    named = next((at for at in reach if items[at].kind == "mention" and not items[at].is_possessive), None)
    return named is not None and _closes_phrase(items, named + 1)


def _closes_phrase(items: Sequence[Item], place: int) -> bool:
    if place >= len(items) or items[place].kind == "mark":
        return True
    return items[place].low in _BEHIND_SOURCES


def subject_after(items: Sequence[Item], verb: int) -> Subject:
    """Find the subject of an inverted cue: "said X", "said its leader, X", "said a spokesman for X"."""
    last_word = ""
    noun = _bare_noun(items, verb + 1)
    if noun:
        return Subject(None, is_new=True, noun=noun, confidence=0.4)
    first = items[verb + 1] if verb + 1 < len(items) else None
    is_new = first is not None and first.kind == "word" and first.low not in DETERMINERS - _OPENING_NEW | {"one"}
    for place in range(verb + 1, min(len(items), verb + 25)):
        item = items[place]
        following = items[place + 1] if place + 1 < len(items) else None
        if item.kind == "mention":
            if last_word == "the" and is_person_of_origin(item):
                return Subject(None, is_in_view=True, words=Span(item.start, item.end), confidence=0.5)
            named = _name_behind(items, place) if last_word in PREPOSITIONS else None
            if named is not None:
                return Subject(items[named], confidence=0.85)
            if not item.is_possessive and not _describes_name(items, place):
                return Subject(item, confidence=0.95 if place == verb + 1 else 0.85)
            if item.is_possessive and following is not None and following.low in DOCUMENT_NOUNS:
                return Subject(item, confidence=0.7)  # "reads Mr X's statement"
        elif item.kind == "quote" or (item.kind == "mark" and item.low not in ",(-–—.'’"):
            return Subject(None, is_new=is_new, confidence=0.4)
        elif item.kind == "word":
            if item.low in FIRST_PERSON:
                return Subject(None, is_first_person=True)
            if item.low == "them" and last_word == "of":
                return Subject(item._replace(kind="mention", low="they"), confidence=0.5, place=place)
            if last_word == "the" and nobody(item.low, is_definite=True).is_echo:
                return Subject(None, is_echo=True, noun=item.low, words=Span(item.start, item.end), confidence=0.5)
            if item.low in _OPENING_CLAUSE or (last_word and item.low in ("in", "on", "to", "at")):
                return Subject(None, is_new=is_new, confidence=0.4)
            last_word = item.low
        elif item.low == "." and place == len(items) - 1:
            break
    if first is not None and first.low == "the" and last_word == "year-old":
        return Subject(None, is_in_view=True, confidence=0.5)
    return Subject(None, is_new=is_new, confidence=0.4)


def _bare_noun(items: Sequence[Item], place: int) -> str:
    """Give the noun of what ends a headline: "..., says | minister", "| fire chief", "| council of women"; else ""."""
    words = items[place:]
    if not 0 < len(words) <= _MAX_DESCRIPTION:
        return ""
    head = next((at for at, item in enumerate(words) if item.low in PREPOSITIONS), len(words))
    if any(item.kind != "word" or item.is_capitalised or item.low in DETERMINERS for item in words[:head]):
        return ""
    return words[head - 1].low if head else ""


def _name_behind(items: Sequence[Item], place: int) -> int | None:
    """Find the name of whom the phrase describes that ends here: "said the head of the union, | Ann Lee"."""
    if low_at(items, place + 1) != "," or place + 2 >= len(items):
        return None
    name, closing = items[place + 2], items[place + 3] if place + 3 < len(items) else None
    is_closed = closing is None or closing.kind == "mark" or closing.low in RELATIVES
    return place + 2 if name.kind == "mention" and not name.is_possessive and is_closed else None


def _describes_name(items: Sequence[Item], place: int) -> bool:
    """Say whether the mention only belongs to the description of a name: "said Acme historian Ann Lee"."""
    later = place + 1
    while later < len(items) and later - place <= _MAX_DESCRIPTION and _is_noun(items[later]):
        later += 1
    named = items[later] if later < len(items) else None
    return named is not None and named.kind == "mention" and not named.is_possessive and _is_close(items, later)


def _is_noun(item: Item) -> bool:
    low = item.low
    if item.kind != "word" or item.is_capitalised or low in _NO_NOUNS or low.endswith(("ed", "ing")):
        return False
    return low.isalpha() and reporting_form(low) is None


def _is_close(items: Sequence[Item], place: int) -> bool:
    return items[place].start - items[place - 1].end <= 1
