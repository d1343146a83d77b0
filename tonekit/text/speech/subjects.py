"""A reporting verb among the items of a sentence in, its subject out: who is said to say it.

A handful of word-order rules, no parser: the noun phrase before the verb, past its adverbs and auxiliaries, past a
parenthesis, past "of" and "for".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tonekit.text.document import Span
from tonekit.text.speech.asides import (
    acronym_behind,
    before_time,
    begins_anew,
    closes_address,
    earlier_who,
    ends_address,
    explained_by,
    is_none_of,
    is_object,
    is_participle_of_source,
    next_comma,
    opening_bracket,
    opening_comma,
    principal_behind,
    segment_role,
)
from tonekit.text.speech.items import FIRST_PERSON, Item, low_at
from tonekit.text.speech.listing import goes_on_listing, joins_mentions, opening_of_list
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    NEGATIONS,
    PLAIN_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.reporting import (
    DOCUMENT_NOUNS,
    IMPERSONAL,
    JOINT_NOUNS,
    SPEECHLESS_NOUNS,
    SPOKEN_FOR,
    STUDY_NOUNS,
    is_document,
    reporting_form,
)

_MAX_LOOK = 60
_MAX_DEPTH = 6
_MAX_ADVERBS = 8
_MAX_OPENING = 120
_MAX_SEGMENTS = 8
_OPENING_CLAUSE = SUBORDINATORS | RELATIVES | MODALS | BE
# "publicly", "herself": what may follow a subject beside adverbs.
_ADDED = ("ly", "self", "selves")
_LONGEST_WITHOUT_ENDING = 4
_HYPOTHETICAL = frozenset("may might could should must".split())


_BELONGING = frozenset("of from at for in with".split())
# "researchers mostly from Mootland"
_LARGELY = frozenset("mostly mainly largely partly chiefly primarily".split())
_VERBS = BE | HAVE | IRREGULAR_PASTS | MODALS | PLAIN_PASTS | RELATIVES | SUBORDINATORS


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, as the words name them.

    Attributes:
        item: The mention, or None where the words name somebody who is no known actor ("officials").
        is_first_person: "I" or "we": the narrator, or the author.
        is_shared: The verb has the subject of the verb before it ("said ..., and welcomed").
        is_negated: "did not".
        is_passive: "was told".
        is_hypothetical: "may say".
        is_echo: "The statement", "the spokesperson": whoever spoke last.
        is_impersonal: "Reports", "the law": no actor.
        is_joint: "The two leaders".
        is_new: "A passer-by": somebody not spoken of before, so nobody known.
        place: Where the item stands among the items, or None.
        confidence: How sure the reading is.
        noun: The noun of an echo, or the bare one that a headline has for somebody ("says minister"); else "".
        words: Where the noun of an echo stands, or None.
    """

    item: Item | None = None
    is_first_person: bool = False
    is_shared: bool = False
    is_negated: bool = False
    is_passive: bool = False
    is_hypothetical: bool = False
    is_echo: bool = False
    is_impersonal: bool = False
    is_joint: bool = False
    is_new: bool = False
    confidence: float = 0.9
    place: int | None = None
    noun: str = ""
    words: Span | None = None


def nobody(noun: str, *, is_definite: bool = False, is_new: bool = False) -> Subject:
    """Make the subject of a noun that names no known actor; "the report" is one that was spoken of before."""
    is_echo = noun in DOCUMENT_NOUNS or (is_definite and noun in STUDY_NOUNS)
    is_echo |= is_definite and noun in IMPERSONAL and not noun.endswith("s") and noun not in SPEECHLESS_NOUNS
    is_impersonal = noun in IMPERSONAL and not is_echo
    return Subject(
        None,
        is_echo=is_echo,
        is_impersonal=is_impersonal,
        is_joint=noun in JOINT_NOUNS,
        is_new=is_new,
        confidence=0.5,
        noun=noun if is_echo else "",
    )


def subject_before(items: Sequence[Item], verb: int) -> Subject | None:
    """Find the subject to the left of the verb at this place; None where a verb cannot stand here."""
    place, negated, passive, modals = verb - 1, False, False, {""}
    while place >= 0 and verb - place <= _MAX_ADVERBS and items[place].kind == "word":
        low, earlier = items[place].low, before_time(items, place)
        if earlier < place:
            place = earlier
            continue
        if low in NEGATIONS or low.endswith(("n't", "n’t")):
            negated = True
        elif low in BE:
            passive = True
        elif low in MODALS:
            modals.add(low)
        elif low not in ADVERBS and not (low.endswith(_ADDED) and len(low) > _LONGEST_WITHOUT_ENDING):
            break
        place -= 1
    if place > 2 and low_at(items, place) == ",":
        opening = opening_comma(items, place)
        negated |= low_at(items, opening - 1) in NEGATIONS  # "had not, as of Monday, announced"
    if place < 0 and verb and items[0].low == "both":
        found: Subject | None = nobody("both")
    else:
        found = _phrase_ending_at(items, place)
    if found is None or is_none_of(items, place):
        return None
    if found.item is None and found.is_new and (items[place].is_capitalised or items[place].low == ")"):
        found = _head_of_clause(items, place) or found
    return replace(
        found,
        is_negated=negated,
        is_passive=passive,
        is_hypothetical=not modals.isdisjoint(_HYPOTHETICAL),
        confidence=found.confidence - 0.05 * (len(modals) > 1),
    )


def _head_of_clause(items: Sequence[Item], end: int) -> Subject | None:
    """Find the name before a long name that was cut: "Ann Lee of the Centre for Ships: Hulls and Ropes said"."""
    start = next_comma(items[:_MAX_LOOK], 0) + 1 if items[0].low in PREPOSITIONS else 0
    if not start < end < start + _MAX_LOOK or items[start].kind != "mention" or items[start].is_possessive:
        return None
    if low_at(items, start + 1) not in _BELONGING:
        return None
    for item in items[start + 1 : end]:
        is_verb = item.kind == "word" and not item.is_capitalised and (item.low.endswith("ed") or item.low in _VERBS)
        if is_verb or item.kind == "quote" or item.low == ";":
            return None
    return Subject(items[start], confidence=0.65, place=start)


def clause_subject(items: Sequence[Item]) -> Subject | None:
    """Find the subject of the sentence: its first mention that is neither owned, nor in an opening phrase."""
    start = 0
    items = items[:_MAX_OPENING]
    while start < len(items):
        end = next_comma(items, start)
        first = items[start]
        opener = first.kind == "word" and (
            first.low in PREPOSITIONS
            or first.low in SUBORDINATORS
            or first.low.endswith(("ing", "ed"))
            or first.low in ("according", "one", "first", "last")
        )
        if not opener or end >= len(items):
            for place in range(start, end):
                item = items[place]
                if item.kind == "mention":
                    return _subject_of_owner(items, place) if item.is_possessive else Subject(item, confidence=0.6)
                if item.kind == "word" and item.low in FIRST_PERSON:
                    return Subject(None, is_first_person=True)
                if item.kind == "quote":
                    break
        start = end + 1
    return None


def _subject_of_owner(items: Sequence[Item], place: int) -> Subject:
    """Read "X's statement", "his Russian counterpart, Y"."""
    for later in range(place + 1, min(len(items), place + 5)):
        item = items[later]
        if item.kind == "mention" and not item.is_possessive:
            return Subject(item, confidence=0.55)
        if item.kind == "word" and item.low in SPOKEN_FOR:
            return Subject(items[place], confidence=0.5)
        if item.kind != "word":
            break
    return Subject(None, confidence=0.3)


def _phrase_ending_at(items: Sequence[Item], place: int, depth: int = 0) -> Subject | None:
    if place < 0 or depth > _MAX_DEPTH:
        return None
    item = items[place]
    if item.kind == "mention":
        return _from_noun_phrase(items, place, depth + 1)
    if item.kind == "quote":
        return None
    low = item.low
    if item.kind == "mark":
        if low in ",)—–-":
            return _past_parenthesis(items, place, depth + 1)
        return None
    if low in FIRST_PERSON:
        return Subject(None, is_first_person=True)
    if low in CONJUNCTIONS:
        return Subject(None, is_shared=True, confidence=0.75)
    if low in RELATIVES:
        before = place - 1
        if (
            low == "who"
            and before >= 0
            and items[before].kind == "word"
            and reporting_form(items[before].low) is not None
        ):
            return None  # "would not say who wrote it": a question
        if before >= 0 and items[before].low in CONJUNCTIONS:
            return Subject(None, is_shared=True, confidence=0.7)
        if before >= 0 and items[before].low == ",":
            before = explained_by(items, before) - 1
        if before >= 0 and items[before].kind == "mention" and not items[before].is_possessive:
            return Subject(items[before], confidence=0.75, place=before)
        return (
            _phrase_ending_at(items, before, depth + 1)
            if before >= 0 and items[before].kind in ("mention", "word")
            else None
        )
    if low in PREPOSITIONS or low in DETERMINERS or low in SUBORDINATORS or item.is_possessive:
        return None
    return _from_noun_phrase(items, place, depth + 1)


def _from_noun_phrase(items: Sequence[Item], end: int, depth: int = 0) -> Subject | None:
    """Read the noun phrase that ends here: its head, past what hangs on "of", "for", "at"."""
    while end > 0 and items[end].kind == "word" and items[end].low in ADVERBS:
        end -= 1
    start, places = end, [end]
    while start > 0 and end - start < _MAX_LOOK:
        before = items[start - 1]
        if before.low == ")" and _goes_on(items[start]) and opening_bracket(items, start - 1):
            start = opening_bracket(items, start - 1)  # "researchers from the University of Merrow (UM) in Mootland"
            continue
        if before.low == "," and len(places) == 1 and closes_address(items, start - 1):
            start -= 1  # "the Ministry of Fish in Merrow, Mootland | said"
            continue
        if before.kind == "quote" or (before.kind == "mark" and before.low not in "-&.'’"):
            break
        if before.low == "who" and start > 1:
            return _phrase_ending_at(items, start - 2 - (items[start - 2].low == ","), depth + 1)
        is_demonstrative = before.low == "that" and low_at(items, start - 2) in PREPOSITIONS  # "the judge in that case"
        if before.kind == "word" and before.low in _OPENING_CLAUSE and not is_demonstrative:
            who = earlier_who(items, start - 1)
            if who > 0:  # "the officials who ordered that change said"
                return _phrase_ending_at(items, who - 1, depth + 1)
            break
        if before.kind == "word" and before.low in CONJUNCTIONS and not joins_mentions(items, start - 1):
            break
        if begins_anew(items, start):
            break  # "Late in the evening | a spokeswoman for the bank said"
        start -= 1
        places.append(start)
    places.reverse()
    opening = opening_of_list(items, end) if items[end].kind == "mention" else None
    if opening is not None:
        return Subject(items[opening], confidence=0.8, place=opening)
    phrase = [items[place] for place in places]
    owner = phrase[-2] if len(phrase) > 1 and phrase[-1].low in DOCUMENT_NOUNS else None
    if owner is not None and owner.kind == "mention" and owner.is_possessive:
        return Subject(owner, confidence=0.6, place=places[-2])  # "Part of the judge's statement reads"
    if phrase[0].kind == "word" and phrase[0].low in PREPOSITIONS:
        last = phrase[-1]
        if last.kind == "word" and low_at(items, places[0] - 1) == "," and places[0] > 2:
            return _past_parenthesis(items, places[0] - 1, depth + 1)  # "Ann Lee, a nurse, in an interview | called"
        if last.kind == "mention" and len(phrase) > 2 and not last.is_possessive and not is_object(phrase):
            return Subject(last, confidence=0.7, place=end)
        return nobody(last.low)
    if [item.low for item in phrase[:3]] in (["one", "of", "them"], ["some", "of", "them"], ["both", "of", "them"]):
        return Subject(phrase[2]._replace(kind="mention", low="they"), confidence=0.5, place=places[2])
    head_end = next(
        (
            place
            for place, item in enumerate(phrase)
            if place and item.kind == "word" and (item.low in PREPOSITIONS or is_participle_of_source(phrase, place))
        ),
        len(phrase),
    )
    head = phrase[:head_end]
    joined = next((place for place, item in enumerate(head) if item.low in CONJUNCTIONS), None)
    if joined:
        head = head[:joined]
    if len(head) > 1 and head[-1].low in _LARGELY:
        head.pop()
    last = head[-1]
    if last.kind == "mention" and not last.is_possessive:
        is_whole = head_end == len(phrase) and not joined
        return Subject(last, confidence=0.95 if is_whole else 0.8, place=places[len(head) - 1])
    speaks_for = last.low in SPOKEN_FOR or last.low.startswith("spokes")
    owners = [item for item in head if item.kind == "mention"]
    if speaks_for and owners:
        return Subject(owners[-1], confidence=0.6)
    principal = principal_behind(phrase, head_end) if speaks_for or is_document(last.low) else None
    if principal is not None:
        return Subject(principal, confidence=0.55)
    if last.kind == "mention" and last.is_possessive:
        return None
    first = phrase[0]
    is_new = first.low in ("a", "an") or (first.is_capitalised and first.low not in DETERMINERS)
    is_name = last.is_capitalised and end and last.low not in SPEECHLESS_NOUNS  # "the Council of Research"
    noun = "" if is_name else last.low
    found = nobody(noun, is_definite=first.low in ("the", "its", "their"), is_new=is_new)
    return replace(found, words=Span(last.start, last.end)) if found.is_echo else found


def _goes_on(item: Item) -> bool:
    """Say whether the word goes on with a noun phrase: "the University of Merrow (UM) | in Mootland", "| data"."""
    return item.low in PREPOSITIONS or item.low in CONJUNCTIONS or is_document(item.low)


def _past_parenthesis(items: Sequence[Item], mark: int, depth: int = 0) -> Subject | None:
    """Read back over ", who ..., a lawyer," to the phrase that it explains; over "(FSB)" to what stands before it."""
    if items[mark].low != ",":
        opening = "([" if items[mark].low == ")" else "—–-"
        start = mark - 1
        while start >= 0 and mark - start < _MAX_LOOK and items[start].low not in opening:
            start -= 1
        if start <= 0 or items[start].low not in opening:
            return None
        found = _phrase_ending_at(items, start - 1, depth + 1)
        acronym = acronym_behind(items, start)
        if acronym is not None and found is not None and found.item is None and not found.is_first_person:
            return Subject(items[acronym], confidence=0.8, place=acronym)
        return found
    end, apposed = mark, None
    for _ in range(_MAX_SEGMENTS):
        start = end - 1
        while start >= 0 and items[start].low not in (",", ";", ":") and items[start].kind != "quote":
            if mark - start > _MAX_LOOK:
                return apposed
            start -= 1
        segment = items[start + 1 : end]
        if not segment:
            return apposed
        role = segment_role(segment)
        if role == "joined" and goes_on_listing(items, start):
            role = "phrase"
        if role == "joined":
            return _phrase_ending_at(items, end - 1, depth + 1)
        if role == "name" and ends_address(items, start):
            role = "aside"
        if role == "name":
            is_whole = len(segment) == 1 or segment[1].low in RELATIVES or segment[1].low in PREPOSITIONS
            if low_at(items, start - 1) in FIRST_PERSON:
                return Subject(None, is_first_person=True)  # "We, the leaders of X, condemn"
            whole = Subject(segment[0], place=start + 1, confidence=0.85)
            return whole if is_whole else _phrase_ending_at(items, end - 1, depth + 1)
        if role == "phrase":
            clause = next((at for at, item in enumerate(segment) if at and item.low in RELATIVES), len(segment))
            apposed = _phrase_ending_at(items, start + clause, depth + 1)
        elif apposed is not None and apposed.item is not None:
            return apposed
        if start < 0 and segment[0].low in PREPOSITIONS and (apposed is None or apposed.item is None):
            found = _from_noun_phrase(items, end - 1, depth + 1)  # "Outside the court Ms Lee, whose son died, said"
            return found if apposed is None or (found is not None and found.item is not None) else apposed
        if start < 0 or items[start].low != ",":
            return apposed
        end = start
    return apposed
