"""A word that may be a reporting verb in, whether it is one where it stands, and in which form, out.

"The report", "1,124 pledged delegates", "declined to comment" are none; "accused of" is a passive without its "was".
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.asides import next_comma
from tonekit.text.speech.grammar.complements import finds_clause, is_silence
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.nounphrases import phrase_ending_at
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.speech.grammar.times import before_time
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
)
from tonekit.text.words.reporting import REFUSALS, Form, may_be_passive, reporting_form

# Their past forms stand before nouns too.
ADJECTIVAL = frozenset(
    """report observe estimate pledge allege claim announce promise declare confirm reveal suggest propose recommend
    """.split()
)
# "accused of", "expected to", "known as" are passives that have lost their "was".
_REDUCED = frozenset(
    "accuse suspect call know believe think expect report describe consider blame dub label identify".split()
)
# "a course Ms Lee described as tricky"
_LIKENING = frozenset("describe dub label identify call".split())
_STOPS = frozenset(".?!")
_REDUCED_ASIDE = frozenset("ask question tell".split())
_AFTER_ASKED = frozenset("about whether if why how what when where to on by that".split())
_REDUCED_TAIL = frozenset("of by as to".split())
_GOING = frozenset("went goes going gone go".split())
# "continued to deny", "seemed to accept", "was forced to admit".
_KEEPING = frozenset("continued continues continue seemed seems appeared appears began begins had forced".split())
# "sought to play down", "hastened to add"
# "was quick to praise", "is at pains to stress", "was among the first to congratulate"
_EAGER = frozenset("quick keen careful eager anxious pains first proud delighted happy glad sorry".split())
_KEEPING |= frozenset("dared sought seeks moved rushed hastened hurried".split())
_TAKING = frozenset("took takes taken".split())
# "used the evening to thank"
_QUANTIFIERS = frozenset("most more many few fewer several".split())
_NUMBERS = _QUANTIFIERS | frozenset("two three four five six seven eight nine ten eleven twelve".split())
# Behind these no bare verb is finite: "rolled it | back", "gave him | credit".
_NO_PLURALS = frozenset("he she it him them me us".split())
_USING = frozenset("used uses".split())
_TAKING_REACH = 9
_UNSAID = frozenset("that whether if who whom what when where why how which nor or".split())
_NEGATION_REACH = 4
# A verb may follow "both", "each" and "all", and particles.
_BEFORE_NOUNS = DETERMINERS - {"both", "each", "all"}
_NO_OBJECTS = PREPOSITIONS | ADVERBS | CONJUNCTIONS
_BEFORE_PHRASES = PREPOSITIONS - {"by", "in", "with", "to"}


def stands_as_verb(items: Sequence[Item], place: int, form: Form) -> bool:
    """Leave out nouns ("the report", "Russia's demands") and infinitives under a refusal ("declined to comment")."""
    before = items[place - 1] if place else None
    if before is None:
        return form.tense == "past"
    if before.is_possessive or before.low in _BEFORE_NOUNS or before.low in REFUSALS:
        return False
    if before.low in _BEFORE_PHRASES:
        return False
    if form.lemma == "accuse" and before.low == "both" and not _has_object(items, place + 1):
        return False  # "both accused remain in custody"
    if form.lemma in ("hold", "direct") and low_at(items, place + 1) != "that":
        return False  # "the vote was held on Monday"
    if form.tense == "present" and before.low in _NUMBERS:
        return False  # "in three notes"
    if form.lemma == "back" and form.tense == "base" and not _opens_object(items, place + 1):
        return False  # "there and back twice"
    if form.lemma == "worry" and _has_object(items, place + 1):
        return False  # "the turn worries Brussels"
    if form.tense == "past" and form.lemma in ADJECTIVAL and _counts_what_follows(items, place):
        return False
    if form.lemma == "state" and form.tense in ("base", "present") and _is_land(items, place, form):
        return False
    if form.lemma == "allege" and before.low in HAVE and _is_plural_phrase(items, place + 1):
        return False  # "has alleged ties to"
    if any(is_silence(items, later) for later in range(place + 1, place + 2 + (form.lemma == "express"))):
        return False
    if before.low == "to":
        return low_at(items, place - 2) not in REFUSALS
    at = before_time(items, place - 1)
    while at > 0 and ((items[at].low in ADVERBS and items[at].low not in HAVE) or items[at].low in NEGATIONS):
        at -= 1  # "would later say", "did not rule out"
    if form.tense != "base" or at < 0 or _base_is_finite(items[at]):
        return at >= 0 or form.tense != "base"
    return form.lemma == "say" and _is_plural(phrase_ending_at(items, at))


def _is_plural(subject: Subject | None) -> bool:
    """Say whether the subject is many: "doctors at the hospital | say"."""
    item = subject.item if subject is not None else None
    return item is not None and item.kind == "mention" and item.low.endswith("s") and not item.is_possessive


def end_of_unsaid(items: Sequence[Item], place: int) -> int:
    """Give where the clause ends that somebody did not say: "would not say who had warned him|, but"; 0 if he said it.

    What is said in that clause nobody says here.
    """
    if low_at(items, place + 1) not in _UNSAID:
        return 0
    back = [item.low for item in items[max(0, place - _NEGATION_REACH) : place] if item.kind == "word"]
    is_refused = back[-1:] == ["to"] and not REFUSALS.isdisjoint(back)
    if not is_refused and NEGATIONS.isdisjoint(back) and not any(low.endswith(("n't", "n’t")) for low in back):
        return 0
    return next((at for at in range(place + 2, len(items)) if _ends_clause(items, at)), len(items))


def _ends_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether a clause ends here: at a mark, a quotation, "but", "and said"."""
    item = items[place]
    if item.low == "and":
        form = reporting_form(low_at(items, place + 1))
        return form is not None and form.tense == "past"
    return item.kind in ("mark", "quote") or item.low == "but"


def _is_land(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether "state" is part of a country here: "a Washington state mall", "nine US states have"."""
    following = low_at(items, place + 1)
    if form.tense == "base":
        return is_mention(items, place - 1) and following not in ("that", ":")
    return following in PREPOSITIONS | BE | HAVE | MODALS or following in ("as", "and")


def _is_plural_phrase(items: Sequence[Item], place: int) -> bool:
    """Say whether a bare plural and a preposition stand here."""
    noun = items[place] if place + 1 < len(items) else None
    return noun is not None and noun.kind == "word" and noun.low.endswith("s") and items[place + 1].low in PREPOSITIONS


def _has_object(items: Sequence[Item], place: int) -> bool:
    """Say whether nothing but an object, or the first words of one, stands here."""
    if place >= len(items) or (items[place].kind != "mention" and items[place].low not in DETERMINERS):
        return False
    return place + 1 >= len(items) or items[place + 1].kind == "mark" or items[place].low in DETERMINERS - {"that"}


def _opens_object(items: Sequence[Item], place: int) -> bool:
    """Say whether an object may begin here: neither the end, nor "to", "again", "twice"."""
    if place >= len(items) or items[place].kind == "mark":
        return False
    return items[place].low not in _NO_OBJECTS


def _counts_what_follows(items: Sequence[Item], place: int) -> bool:
    """Say whether a number stands before a participle and its noun: "a total of 1,124 pledged delegates", "most"."""
    is_number = items[place - 1].low[:1].isdigit() and low_at(items, place - 2) in PREPOSITIONS
    if not is_number and items[place - 1].low not in _QUANTIFIERS:
        return False
    following = low_at(items, place + 1)
    return following not in DETERMINERS and following not in ("that", "to")


def _base_is_finite(before: Item) -> bool:
    """Say whether "say", "warn" after this item is a finite verb: after a mention, a plural, "who", a modal."""
    if before.kind == "mention":
        return not before.is_possessive and before.low not in _NO_PLURALS
    if before.low in _NO_PLURALS:
        return False
    if before.low in MODALS or before.low in ("who", "i", "we", "also", "and", "now", "both", "they"):
        return True
    return before.kind == "word" and (before.low.endswith("ly") or (before.low.endswith("s") and len(before.low) > 3))


def has_lost_its_be(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether a past form is a passive participle: "accused of", "known as", "said to be", "noted by"."""
    following = low_at(items, place + 1 + ("_" in form.lemma))
    if form.lemma in _REDUCED_ASIDE and low_at(items, place - 1) == "," and following in _AFTER_ASKED:
        return next_comma(items, place) < len(items)  # "Ms Lee, asked about the leak, said"
    if form.lemma == "tell" and following in ("of", "to") and items[-1].low not in _STOPS:
        return True  # a headline's "Mayor told to go", whose actives are in the present
    is_named = is_mention(items, place - 1) and not items[place - 1].is_possessive
    if form.lemma == "estimate" and following in PREPOSITIONS:
        return not (is_named and finds_clause(items, place + 1))  # "the union estimated by noon it would be over"
    if following == "by" and may_be_passive(items[place].low, form):
        return True
    if following in ADVERBS:
        following = low_at(items, place + 2)  # "identified only as"
    elif following == "to" and (low_at(items, place + 2) in DETERMINERS or is_mention(items, place + 2)):
        return False  # "reported to the police"
    is_relative = is_named and place > 1 and (items[place - 2].kind == "word" or low_at(items, place - 2) in RELATIVES)
    return form.lemma in _REDUCED and following in _REDUCED_TAIL and not (is_relative and form.lemma in _LIKENING)


def is_progressive(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb is finite with its "is": "is calling for", "were also demanding that"."""
    back = place - 1
    while back > 0 and items[back].low in ADVERBS:
        back -= 1
    is_now = low_at(items, back) in BE and low_at(items, back) != "been"  # "has been urging" tells of years
    return is_now and form.verb_class in ("say", "clause", "act")


def takes_up(items: Sequence[Item], place: int, form: Form) -> int:
    """Give the place of the verb by which somebody begins to speak: "went on to say", "took to the air to thank".

    -1 where an infinitive is only what somebody wants or is to do.
    """
    if form.verb_class not in ("say", "clause", "act") or form.lemma == "determine":
        return -1
    if low_at(items, place - 2) in _KEEPING:
        return place - 2
    if low_at(items, place - 2) in _EAGER:
        return next((back for back in range(place - 3, max(-1, place - 7), -1) if items[back].low in BE), -1)
    if low_at(items, place - 2) == "on" and low_at(items, place - 3) in _GOING:
        return place - 3
    if [item.low for item in items[max(0, place - 4) : place]] == ["as", "far", "as", "to"]:
        return next((back for back in range(place - 5, max(-1, place - 8), -1) if items[back].low in _GOING), -1)
    for back in range(place - 3, max(-1, place - _TAKING_REACH), -1):
        if items[back].kind == "mark":
            return -1
        if items[back].low in _USING:
            return back
        if items[back].low in _TAKING and low_at(items, back + 1) == "to":
            return back
    return -1


def is_mention(items: Sequence[Item], place: int) -> bool:
    """Say whether a mention stands at this place."""
    return place < len(items) and items[place].kind == "mention"
