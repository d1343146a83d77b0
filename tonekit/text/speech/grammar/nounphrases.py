"""Where a noun phrase ends among the items of a sentence in, whom it names out: its head, past what explains that.

Past a parenthesis, past "of" and "for", past a clause with "who"; of a list its first name.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.grammar.acronyms import acronym_behind
from tonekit.text.speech.grammar.asides import (
    COUNTRIES,
    closes_address,
    earlier_who,
    ends_address,
    ends_in_country,
    explained_by,
    is_object,
    opening_bracket,
    segment_role,
)
from tonekit.text.speech.grammar.enumerations import goes_on_listing, joins_mentions, lists_origins, opening_of_list
from tonekit.text.speech.grammar.items import FIRST_PERSON, MAX_LOOK, SUBJECT_PRONOUNS, Item, low_at
from tonekit.text.speech.grammar.principals import is_participle_of_source, principal_behind
from tonekit.text.speech.grammar.subjects import Subject, is_person_of_origin, nobody
from tonekit.text.speech.grammar.times import begins_anew
from tonekit.text.words.documents import DOCUMENT_NOUNS, SPEECHLESS_NOUNS, SPOKEN_FOR, is_document
from tonekit.text.words.gazetteer import ROLES
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.reporting import reporting_form

_MAX_DEPTH = 6
_MEMBERS = (["one"], ["another"], ["the", "other"], ["a", "second"], ["a", "third"])
# "of | communications | Ann Lee"
_SHORTEST_OFFICE = 3
_MAX_SEGMENTS = 8
# How sure a noun phrase is that is nothing but a name and what describes it.
_WHOLE = 0.9
_OPENING_CLAUSE = SUBORDINATORS | RELATIVES | MODALS | BE
_EXPLAINING = RELATIVES | PREPOSITIONS | {"whose", "where"}
# Of these it is what stands behind "of" that speaks.
_PARTITIVES = frozenset(
    """number group dozens hundreds thousands scores handful majority minority couple pair half third quarter some many
    most several few none all one another two three four five six seven eight nine ten tens lot bunch coalition
    members""".split()
)
# Behind these a quotation is a name: 'Ann Lee, known as "Amayi", | said'.
_CALLING = frozenset("as called nicknamed dubbed named".split())
_ASKING = frozenset("what how why where".split())
# "researchers mostly from Mootland"
_LARGELY = frozenset("mostly mainly largely partly chiefly primarily".split())


def phrase_ending_at(items: Sequence[Item], place: int, depth: int = 0) -> Subject | None:
    """Read whatever ends at this place as a subject; None where it is none."""
    if place < 0 or depth > _MAX_DEPTH:
        return None
    item = items[place]
    if item.kind == "mention":
        return _from_noun_phrase(items, place, depth + 1)
    if item.kind == "mark":
        return _past_parenthesis(items, place, depth + 1) if item.low in ",)—–-" else None
    return _ending_in_word(items, place, depth) if item.kind == "word" else None


def _ending_in_word(items: Sequence[Item], place: int, depth: int) -> Subject | None:
    low = items[place].low
    if low in FIRST_PERSON:
        return Subject(None, is_first_person=True)
    if low in CONJUNCTIONS:
        return Subject(None, is_shared=True, confidence=0.75)
    if low in RELATIVES:
        return _before_relative(items, place, depth)
    if low in PREPOSITIONS or low in DETERMINERS or low in SUBORDINATORS or items[place].is_possessive:
        return None
    return _from_noun_phrase(items, place, depth + 1)


def _before_relative(items: Sequence[Item], place: int, depth: int) -> Subject | None:
    """Read what the "who" at this place stands for: "Ann Lee, a nurse at Acme, | who"."""
    before = place - 1
    if before < 0:
        return None
    asks = items[place].low == "who" and items[before].kind == "word" and reporting_form(items[before].low) is not None
    if asks:
        return None  # "would not say who wrote it"
    if items[before].low in CONJUNCTIONS:
        return Subject(None, is_shared=True, confidence=0.7)
    if items[before].low == ",":
        before = explained_by(items, before) - 1
    if before < 0 or items[before].kind not in ("mention", "word"):
        return None
    if items[before].kind == "mention" and not items[before].is_possessive:
        return Subject(items[before], confidence=0.75, place=before)
    return phrase_ending_at(items, before, depth + 1)


def _from_noun_phrase(items: Sequence[Item], end: int, depth: int = 0) -> Subject | None:
    """Read the noun phrase that ends here: its head, past what hangs on "of", "for", "at"."""
    while end > 0 and items[end].kind == "word" and items[end].low in ADVERBS:
        end -= 1
    if items[end].low in SUBJECT_PRONOUNS and low_at(items, end - 1) in _ASKING | RELATIVES:
        return Subject(items[end], confidence=0.95, place=end)  # "on what | he would say"
    places, antecedent = _extent(items, end)
    if antecedent is not None:
        return phrase_ending_at(items, antecedent, depth + 1)
    opening = opening_of_list(items, end) if items[end].kind == "mention" else None
    if opening is not None:
        return Subject(items[opening], confidence=0.8, place=opening)
    phrase = [items[place] for place in places]
    owner = phrase[-2] if len(phrase) > 1 and phrase[-1].low in DOCUMENT_NOUNS else None
    if owner is not None and owner.kind == "mention" and owner.is_possessive:
        return Subject(owner, confidence=0.6, place=places[-2])  # "Part of the judge's statement reads"
    if phrase[0].kind == "word" and phrase[0].low in PREPOSITIONS:
        return _behind_preposition(items, places, depth)
    if [item.low for item in phrase[:3]] in (["one", "of", "them"], ["some", "of", "them"], ["both", "of", "them"]):
        return Subject(phrase[2]._replace(kind="mention", low="they"), confidence=0.5, place=places[2])
    if phrase[0].is_capitalised and [item.low for item in phrase] in _MEMBERS:
        member = phrase[-1]._replace(kind="mention", low="they")  # of those of whom was told last
        return Subject(member, confidence=0.5, place=places[-1])
    if items[end].low in ("he", "she") and low_at(items, end - 1) not in CONJUNCTIONS:
        return Subject(items[end], confidence=0.6, place=end)  # "a cane | he said he hated"
    return _from_head(phrase, places)


def _extent(items: Sequence[Item], end: int) -> tuple[list[int], int | None]:
    """Give the places of the noun phrase that ends here; and where what a "who" before it stands for ends, else None.

    "The officials | who ordered that change": not the change is the subject of what follows, but the officials.
    """
    start, places = end, [end]
    while start > 0 and end - start < MAX_LOOK:
        before = items[start - 1]
        if before.low == ")" and _goes_on(items[start]) and opening_bracket(items, start - 1):
            start = opening_bracket(items, start - 1)  # "researchers from the University of Merrow (UM) in Mootland"
            continue
        if before.low == "," and len(places) == 1 and closes_address(items, start - 1):
            start -= 1  # "the Ministry of Fish in Merrow, Mootland | said"
            continue
        if before.low == "," and len(places) > 1 and lists_origins(items, start - 1):
            start -= 1  # "Traders in Merrow, Orlo and Puno | said"
            continue
        if before.kind == "quote" or (before.kind == "mark" and before.low not in "-&.'’"):
            break
        if before.low == "who" and start > 1:
            return places, start - 2 - (items[start - 2].low == ",")
        is_demonstrative = before.low == "that" and low_at(items, start - 2) in PREPOSITIONS  # "the judge in that case"
        if before.kind == "word" and before.low in _OPENING_CLAUSE and not is_demonstrative:
            who = earlier_who(items, start - 1)
            if who > 0:
                return places, who - 1
            break
        if before.kind == "word" and before.low in CONJUNCTIONS and not joins_mentions(items, start - 1):
            break
        if begins_anew(items, start):
            break  # "Late in the evening | a spokeswoman for the bank said"
        start -= 1
        places.append(start)
    return places[::-1], None


def _behind_preposition(items: Sequence[Item], places: Sequence[int], depth: int) -> Subject | None:
    """Read a phrase that opens with a preposition: "in an interview" explains the name before it."""
    phrase = [items[place] for place in places]
    last = phrase[-1]
    if last.kind == "word" and low_at(items, places[0] - 1) == "," and places[0] > 2:
        return _past_parenthesis(items, places[0] - 1, depth + 1)  # "Ann Lee, a nurse, in an interview | called"
    if last.kind == "mention" and len(phrase) > 2 and not last.is_possessive and not is_object(phrase):
        return Subject(last, confidence=0.7, place=places[-1])
    return nobody(last.low)


def _from_head(phrase: Sequence[Item], places: Sequence[int]) -> Subject | None:
    """Read the head of a noun phrase: what stands before its prepositions, of two that are joined the first."""
    head, behind, is_joined = _head_of(phrase)
    last = head[-1]
    mentions = (at for at in range(behind + 1, len(phrase)) if phrase[at].kind == "mention")
    part = next((at for at in mentions if not phrase[at].is_possessive), 0)
    if part and last.low in _PARTITIVES and phrase[behind].low == "of":
        return Subject(phrase[part], confidence=0.7, place=places[part])
    if len(head) > 1 and head[-2].low == "the" and is_person_of_origin(last):
        return Subject(None, is_in_view=True, words=Span(last.start, last.end), confidence=0.5)
    if last.low in ROLES and _names_holder(phrase[behind:]):
        return Subject(phrase[-1], confidence=0.8, place=places[-1])  # "Head of communications Ann Lee"
    if last.kind == "mention" and not last.is_possessive:
        is_whole = behind == len(phrase) and not is_joined
        return Subject(last, confidence=0.95 if is_whole else 0.8, place=places[len(head) - 1])
    principal = _principal_of(phrase, head, behind)
    if principal is not None:
        return principal
    return _of_noun(phrase[0], last, opens_sentence=not places[-1]) if last.kind != "mention" else None


def _head_of(phrase: Sequence[Item]) -> tuple[list[Item], int, bool]:
    """Give the head of a noun phrase, where what hangs on it begins, and whether another is joined to it."""
    hanging = (
        at
        for at, item in enumerate(phrase)
        if at and item.kind == "word" and (item.low in PREPOSITIONS or is_participle_of_source(phrase, at))
    )
    behind = next(hanging, len(phrase))
    joined = next((at for at, item in enumerate(phrase[:behind]) if item.low in CONJUNCTIONS), None)
    head = list(phrase[: joined or behind])
    if len(head) > 1 and head[-1].low in _LARGELY:
        head.pop()
    return head, behind, bool(joined)


def _principal_of(phrase: Sequence[Item], head: Sequence[Item], behind: int) -> Subject | None:
    """Find for whom the noun of a phrase speaks: "X's spokesman", "a spokesman for X"."""
    noun = head[-1].low
    speaks_for = noun in SPOKEN_FOR or noun.startswith("spokes")
    owners = [item for item in head if item.kind == "mention"]
    if speaks_for and owners:
        return Subject(owners[-1], confidence=0.6)
    principal = principal_behind(phrase, behind) if speaks_for or is_document(noun) else None
    return Subject(principal, confidence=0.55) if principal is not None else None


def _of_noun(first: Item, last: Item, *, opens_sentence: bool) -> Subject:
    """Make the subject of a noun that names no known actor, by the words that its phrase begins and ends with."""
    is_new = first.low in ("a", "an") or (first.is_capitalised and first.low not in DETERMINERS)
    is_name = (
        last.is_capitalised and not opens_sentence and last.low not in SPEECHLESS_NOUNS
    )  # "the Council of Research"
    found = nobody("" if is_name else last.low, is_definite=first.low in ("the", "its", "their"), is_new=is_new)
    return found._replace(words=Span(last.start, last.end)) if found.is_echo or found.is_in_view else found


def _names_holder(behind: Sequence[Item]) -> bool:
    """Say whether what stands behind a role ends with the name of who has it, and not of what it is of."""
    if len(behind) < _SHORTEST_OFFICE or behind[-1].kind != "mention" or behind[-1].is_possessive:
        return False
    before = behind[-2]
    is_noun = before.kind == "mention" or not (before.low in PREPOSITIONS | DETERMINERS or before.is_capitalised)
    return is_noun and not before.is_possessive and " " in behind[-1].low


def _goes_on(item: Item) -> bool:
    """Say whether the word goes on with a noun phrase: "the University of Merrow (UM) | in Mootland", "| data"."""
    return item.low in PREPOSITIONS or item.low in CONJUNCTIONS or is_document(item.low)


def _is_in_clause(items: Sequence[Item], comma: int) -> bool:
    """Say whether the name behind this comma is told in a clause: "Ann Lee, who spoke through her aide|, Bo Berg,"."""
    for back in range(comma - 1, max(0, comma - MAX_LOOK), -1):
        if items[back].kind == "mark":
            return items[back].low == "," and items[back + 1].low in ("who", "whose")
    return False


def _past_parenthesis(items: Sequence[Item], mark: int, depth: int = 0) -> Subject | None:
    """Read back over ", who ..., a lawyer," to the phrase that it explains; over "(FSB)" to what stands before it."""
    past = _past_commas if items[mark].low == "," else _past_bracket
    return past(items, mark, depth)


def _past_bracket(items: Sequence[Item], mark: int, depth: int) -> Subject | None:
    """Read what stands before the bracket or dash that this one closes; the acronym in it where it abridges that."""
    opening = "([" if items[mark].low == ")" else "—–-"
    start = mark - 1
    while start >= 0 and mark - start < MAX_LOOK and items[start].low not in opening:
        start -= 1
    if start <= 0 or items[start].low not in opening:
        return None
    found = phrase_ending_at(items, start - 1, depth + 1)
    acronym = acronym_behind(items, start)
    if acronym is not None and found is not None and found.item is None and not found.is_first_person:
        return Subject(items[acronym], confidence=0.8, place=acronym)
    return found


def _past_commas(items: Sequence[Item], mark: int, depth: int) -> Subject | None:
    """Read back from this comma to the one before, and on, until a name stands between two."""
    end, apposed = mark, None
    for _ in range(_MAX_SEGMENTS):
        start = _start_of_segment(items, end, mark)
        if start is None or start + 1 == end:
            return apposed
        segment = items[start + 1 : end]
        role = _role_of(items, start, segment)
        if role == "joined":
            return phrase_ending_at(items, end - 1, depth + 1)
        if role == "name":
            return apposed if _is_named_by(segment, apposed) else _from_name(items, start, end, depth)
        if role == "phrase":
            clause = next((at for at, item in enumerate(segment) if at and item.low in RELATIVES), len(segment))
            apposed = phrase_ending_at(items, start + clause, depth + 1)
        elif apposed is not None and apposed.item is not None:
            return apposed
        if start < 0 and segment[0].low in PREPOSITIONS and (apposed is None or apposed.item is None):
            found = _from_noun_phrase(items, end - 1, depth + 1)  # "Outside the court Ms Lee, whose son died, said"
            return found if apposed is None or (found is not None and found.item is not None) else apposed
        if start < 0 or items[start].low != ",":
            return apposed
        end = start
    return apposed


def _is_named_by(segment: Sequence[Item], apposed: Subject | None) -> bool:
    """Say whether an office stands here whose holder is named behind: "The official in charge|, engineer Bo Berg,"."""
    if apposed is None or apposed.item is None or apposed.confidence < _WHOLE or apposed.item.low in COUNTRIES:
        return False
    first, *rest = segment[0].low.split(" ")
    tied = rest if len(segment) == 1 else [segment[1].low]
    return first in DETERMINERS and not PREPOSITIONS.isdisjoint(tied)


def _start_of_segment(items: Sequence[Item], end: int, mark: int) -> int | None:
    """Give the place of the mark before the words that end here, -1 where none is; None where that is too far back."""
    start = end - 1
    while start >= 0 and items[start].low not in (",", ";", ":"):
        if items[start].kind == "quote" and low_at(items, start - 1) not in _CALLING:
            break
        if mark - start > MAX_LOOK:
            return None
        bracket = opening_bracket(items, start) if items[start].low == ")" else 0
        start = (bracket or start) - 1  # "Ann Lee (Lab, Merrow), who"
    return start


def _role_of(items: Sequence[Item], start: int, segment: Sequence[Item]) -> str:
    """Sort the words behind the comma at this place, as `segment_role` does, by what stands before them too."""
    role = segment_role(segment)
    if role == "joined" and goes_on_listing(items, start):
        return "phrase"
    if role != "name":
        return role
    if ends_in_country(items, start, start + 1 + len(segment)) or ends_address(items, start):
        return "aside"
    if _is_in_clause(items, start) or _ends_list(items, start, segment):
        return "aside"
    return role


def _ends_list(items: Sequence[Item], comma: int, segment: Sequence[Item]) -> bool:
    """Say whether a list in an aside ends behind this comma: "Ann Lee, speaking for Peru|, Chile and Brazil, said"."""
    start = _start_of_segment(items, comma, comma)
    before = items[start + 1 : comma] if start is not None else ()
    is_joined = any(item.low in CONJUNCTIONS for item in segment)
    return is_joined and len(before) > 1 and before[-1].kind == "mention" and segment_role(before) == "aside"


def _from_name(items: Sequence[Item], start: int, end: int, depth: int) -> Subject | None:
    """Read the name behind the comma at this place; before it may stand of whom it is one: "We, the leaders of X,"."""
    if low_at(items, start - 1) in FIRST_PERSON:
        return Subject(None, is_first_person=True)
    segment = items[start + 1 : end]
    if len(segment) == 1 or segment[1].low in _EXPLAINING:
        return Subject(segment[0], place=start + 1, confidence=0.85)
    found = phrase_ending_at(items, end - 1, depth + 1)
    if segment[1].low in CONJUNCTIONS and (found is None or found == nobody("")):
        # "Ann Lee, the mayor and a member since 1981, said"
        return Subject(segment[0], place=start + 1, confidence=0.75)
    return found
