"""A place among the items of a sentence in, who is named there as a source out: behind "according to", "from", "by"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.grammar.acronyms import acronym_behind
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.subjects import Subject, nobody
from tonekit.text.words.documents import IMPERSONAL, SPOKEN_FOR, STUDY_NOUNS, is_document
from tonekit.text.words.gazetteer import BODY_NOUNS, KINSHIP, ROLES
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    DETERMINERS,
    HAVE,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    MODALS,
    PARTICIPLES_OF_SOURCES,
    PREPOSITIONS,
    RELATIVES,
)
from tonekit.text.words.reporting import reporting_form

_SOURCE_REACH = 14
_LONGEST_OWNED = 3
_BEFORE_RELEASE = frozenset("press news media policy annual".split())
_DEFINITE = frozenset("the this that".split())
_PUBLISHED = (STUDY_NOUNS | {"paper"}) - {"report"}
_PERIODICALS = frozenset({"journal", "magazine"})
_SEEN = frozenset("obtained seen reviewed viewed read heard".split())
_TIMES = frozenset("last next".split())
_PHRASE_ENDS = frozenset("and but who which while as that there late early today yesterday".split())


def source_after(items: Sequence[Item], place: int, *, is_opening: bool = False) -> Subject:
    """Read the noun phrase after "according to": its mention, unless that only owns somebody unknown."""
    noun, words, is_headed, bare = "", None, False, None
    for later in range(place, min(len(items), place + _SOURCE_REACH)):
        item = items[later]
        following = items[later + 1] if later + 1 < len(items) else None
        if item.low == "her" and (following is None or _ends_phrase(following)):
            return Subject(item._replace(low="she", is_possessive=False), confidence=0.7, place=later)
        if noun and (_gets(items, later) or (item.low in RELATIVES and not is_document(noun))):
            break  # "by a process | that belongs to X"; of figures it is who published them
        if noun in _PUBLISHED and item.kind == "mention" and _is_where(items, later):
            noun = "study"  # a paper in a journal is no newspaper
            continue
        if item.kind == "mention":
            found = _mentioned_source(items, later, is_first=not noun)
            if found is not None and noun in KINSHIP and is_headed:
                return nobody(noun)  # "a friend of Ms Lee": not she
            if found is not None:
                return found
            if following is not None and following.kind == "word" and not item.is_possessive:
                bare = Subject(item, confidence=0.55, place=later)
                if _is_document(items, later + 1):
                    return bare  # "a NATO press release"
                noun = following.low
        elif item.kind == "quote":
            break
        elif item.kind == "mark":
            acronym = acronym_behind(items, later)
            if acronym is not None and not _names_holder(items, acronym + 2):
                return Subject(items[acronym], confidence=0.85, place=acronym)
            is_of_date = item.low == "," and low_at(items, later - 1).isdigit() and low_at(items, later + 1).isdigit()
            if item.low not in "-.'’&()" and not is_of_date and not _apposes(items, later, noun, is_opening=is_opening):
                break
        elif item.low in ("him", "them"):
            pronoun = item._replace(kind="mention", low="he" if item.low == "him" else "they")
            return Subject(pronoun, confidence=0.7, place=later)
        elif noun and item.low != "citing" and _is_finite(items, later):
            if bare is not None:
                return bare  # "according to Mr Vant | boats had left"
            break
        elif item.low in PREPOSITIONS or (noun and (item.low == "citing" or _is_participle(item.low))):
            is_headed = is_headed or bool(noun)
        elif item.low not in DETERMINERS and not is_headed:
            noun, words = item.low, Span(item.start, item.end)
    found = nobody(noun, is_definite=low_at(items, place) in _DEFINITE)
    return found._replace(words=words) if found.is_echo else found


def _gets(items: Sequence[Item], place: int) -> bool:
    """Say whether who has a document is told from here on, not who wrote it: "records | seen by X", "sent to X"."""
    low, following = items[place].low, low_at(items, place + 1)
    return (low in _SEEN and following == "by") or (_is_participle(low) and following in ("to", "with"))


def _is_where(items: Sequence[Item], place: int) -> bool:
    """Say whether a piece of research came out in what is mentioned here: "in | the Lancet", "in the journal | X".

    Who made it is told otherwise: "a study by X". A newspaper's report is the newspaper's.
    """
    before = place - 1 - (low_at(items, place - 1) in _PERIODICALS)
    return low_at(items, before - (low_at(items, before) == "the")) == "in" or before < place - 1


def _mentioned_source(items: Sequence[Item], place: int, *, is_first: bool) -> Subject | None:
    """Read the mention at this place as the source; None where it only owns or describes what follows."""
    item = items[place]
    following = items[place + 1] if place + 1 < len(items) else None
    if item.is_possessive:
        apposed = _named_behind(items, place + 1)
        if apposed is not None:
            return Subject(items[apposed], confidence=0.8, place=apposed)
        return Subject(item, confidence=0.55, place=place) if _owns_words(items, place + 1) else None
    acronym = acronym_behind(items, place + 1)
    bracketed = place if low_at(items, place - 1) == "(" else acronym
    if bracketed is not None and _names_holder(items, bracketed + 2):
        return None  # "the Union of Dockers (UD) chairman Ann Lee"
    if acronym is not None:
        return Subject(items[acronym], confidence=0.85, place=acronym)
    if following is None or _ends_phrase(following):
        return Subject(item, confidence=0.9 if is_first else 0.65, place=place)
    voices = items[place + 1 : place + 3]
    if following.kind == "mention":
        is_clause = not following.is_possessive and place + 2 < len(items) and _is_finite(items, place + 2)
        return Subject(item, confidence=0.55, place=place) if is_clause and is_first else None
    if any(one.low in SPOKEN_FOR or one.low.startswith("spokes") for one in voices):
        return Subject(item, confidence=0.6, place=place)
    return None


def _named_behind(items: Sequence[Item], place: int) -> int | None:
    """Give the place of the name that a body of somebody's has: "according to his | party, the Movement for Fish,"."""
    if low_at(items, place) not in BODY_NOUNS or low_at(items, place + 1) != ",":
        return None
    name = place + 3
    if low_at(items, place + 2) != "the" or name >= len(items):
        return None  # without an article it may be somebody: "according to Acme's board, Ann Lee, a baker, left"
    if items[name].kind != "mention" or items[name].is_possessive:
        return None
    return name if name + 1 == len(items) or items[name + 1].low in (",", ".", ";", "(") else None


def _is_document(items: Sequence[Item], place: int) -> bool:
    """Say whether a document's noun ends the noun phrase here: "a Unicef | press release ,"."""
    head = place + 1 if low_at(items, place) in _BEFORE_RELEASE else place
    return is_document(low_at(items, head)) and (head + 1 >= len(items) or _ends_phrase(items[head + 1]))


def _owns_words(items: Sequence[Item], place: int) -> bool:
    """Say whether what is owned speaks for its owner, behind adjectives of it: "X's statement", "X's latest report"."""
    for item in items[place : place + _LONGEST_OWNED]:
        if item.low in SPOKEN_FOR or item.low in IMPERSONAL:
            return True
        if item.kind != "word" or _ends_phrase(item):
            return False
    return False


def _names_holder(items: Sequence[Item], place: int) -> bool:
    """Say whether a role, and the name of who has it, stand here."""
    at = place + (low_at(items, place) in ROLES)
    return at < len(items) and items[at].kind == "mention" and not items[at].is_possessive


def _apposes(items: Sequence[Item], comma: int, noun: str, *, is_opening: bool) -> bool:
    """Say whether the comma leads to the name of the noun before it: "according to its leader, Ann Lee, the ..."."""
    name = items[comma + 1] if comma + 1 < len(items) else None
    if items[comma].low != "," or name is None or name.kind != "mention" or name.is_possessive:
        return False
    if is_opening and noun not in ROLES:
        return False
    closing = items[comma + 2] if comma + 2 < len(items) else None
    return closing is None or closing.kind == "mark" or closing.low in PREPOSITIONS


def _is_participle(low: str) -> bool:
    return low.endswith("ed") or low in IRREGULAR_PARTICIPLES


def _is_finite(items: Sequence[Item], place: int) -> bool:
    """Say whether a verb is finite here, and no participle ("a memo posted online by X")."""
    low = items[place].low
    if low in BE or low in HAVE or low in MODALS:
        return True
    if low in SPOKEN_FOR or low in IMPERSONAL:
        return False
    return reporting_form(low) is not None and "by" not in (item.low for item in items[place + 1 : place + 3])


def _ends_phrase(item: Item) -> bool:
    if item.kind != "word":
        return item.kind != "mention"
    low = item.low
    return (
        low in PREPOSITIONS
        or low in DETERMINERS
        or low in _PHRASE_ENDS
        or low in _TIMES
        or low in PARTICIPLES_OF_SOURCES
        or low in ADVERBS
        or low in BE
        or low in MODALS
        or low in IRREGULAR_PASTS
        or low.endswith("ed")
        or reporting_form(low) is not None
    )
