"""A cue among the items of its sentence in, whether its clause is only the background of what the narrator tells out.

"He left after the chairman announced a cut": the announcement is dated, not reported. "A plan, which they rejected":
an act in passing. The main clause of a sentence says whose words it gives.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.grammar.asides import next_comma
from tonekit.text.speech.grammar.complements import finds_clause
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.words.grammar import DETERMINERS, HAVE, IMPERATIVES

# What comes after these is told as known, unless it is quoted at length; after the others only where no clause follows.
_DATING = frozenset("after before because".split())
_SETTING = frozenset("when while although though whereas until unless if".split())
# Of these what follows has happened.
_REAL = frozenset("when although though whereas".split())
# Of these nothing has: what somebody may yet say nobody says.
_SUPPOSED = frozenset("if unless until".split())
_ASKING = frozenset("asked asking ask asks questioned pressed wondered".split())
_QUESTIONS = frozenset("whether if how why when where".split())
# From a question word to the subject of its clause, and back to the verb that asks.
_SUBJECT_REACH = 3
_ASKED_REACH = 6
_STILL_REPORTED = frozenset("that who as".split())
_CLAUSE_OPENERS = frozenset("that whether how what".split())
# In "which rejected the claim" they act; "which said" reports.
_ACTS = frozenset("reject deny dismiss accept write concede admit".split())
# What it was that somebody said is told beside what came of it.
_REACTIONS = frozenset(
    """applause cheers cheered laughter boos booed jeers jeered gasps uproar outrage anger fury controversy stir
    headlines backlash criticism""".split()
)
_REACH = 12


def is_background(items: Sequence[Item], cue: Cue) -> bool:
    """Say whether the clause of a cue is adverbial, or a "which" clause around a mere act."""
    if cue.form is None or cue.rule not in ("verb", "participle", "passive"):
        return False
    if _closes_relative(items, cue) or _accompanies(items, cue) or _is_asked(items, cue):
        return True
    if cue.form.verb_class == "think" and [item.low for item in items[max(0, cue.place - 2) : cue.place]] == [
        "who",
        "had",
    ]:
        return True  # "surprising analysts who had expected a rise"
    opener = _opener(items, cue.place)
    low, following = low_at(items, opener), low_at(items, cue.place + 1)
    if low_at(items, 0) in IMPERATIVES and "who" in (item.low for item in items[max(0, cue.place - 3) : cue.place]):
        return not cue.is_beside_quote  # "Compare Ms Lee, who asked for less"
    if cue.subject.item is None and "who" in (low_at(items, cue.place - 1), low_at(items, cue.place - 2)):
        return True  # "I should like to meet the person who first said that"
    if low == "which":
        is_act = cue.form.lemma in _ACTS or (cue.form.verb_class == "act" and not _is_spoken_in(items, cue, opener))
        return is_act and not cue.is_beside_quote and following != "that"
    if low in _DATING or low in ("since", "day", "time"):
        quotes_at_length = cue.is_beside_quote and _has_that(items, cue.place)
        return not quotes_at_length and not _is_phrase(items, opener, cue.place)
    # "applauded when she said they had won", "drew boos when he accused the board of theft"
    says = cue.form.lemma == "say" and finds_clause(items, cue.place + 1)
    tells = low in _REAL and (says or any(item.low in _REACTIONS for item in items[max(0, opener - _REACH) : opener]))
    # "when others say that it rains"
    is_told = cue.subject.item is not None and (tells or (following in _CLAUSE_OPENERS and low not in _SUPPOSED))
    is_quoted = cue.is_beside_quote and any(item.kind == "quote" for item in items[opener : cue.place + _REACH])
    return low in _SETTING and not is_quoted and not is_told


def is_conceded(items: Sequence[Item], cue: Cue, cues: Sequence[Cue]) -> bool:
    """Say whether a sentence opens with what somebody says and goes on with another: "While X fears A, B, Y said"."""
    if not items or items[0].low not in _SETTING or cue.rule != "verb" or _opener(items, cue.place) != 0:
        return False
    comma = next_comma(items, cue.place)
    return any(other.place > comma and other.rule in ("verb", "inverted") for other in cues)


def _is_spoken_in(items: Sequence[Item], cue: Cue, opener: int) -> bool:
    """Say whether "in which", with a subject, tells of what somebody says in: "a post in which she thanked"."""
    place = cue.subject.place
    return low_at(items, opener - 1) == "in" and place is not None and place > opener


def _closes_relative(items: Sequence[Item], cue: Cue) -> bool:
    """Say whether the verb ends a "that" clause and with it the sentence: "the island that two ministries claim"."""
    if (
        cue.form is None
        or cue.form.lemma == "say"
        or cue.is_beside_quote
        or low_at(items, cue.place + 1) not in ("", ".")
    ):
        return False
    before = next((at for at in range(cue.place - 1, max(0, cue.place - 5), -1) if items[at].low == "that"), 0)
    return before > 1 and items[before - 1].kind in ("word", "mention") and low_at(items, before - 2) in DETERMINERS


def _accompanies(items: Sequence[Item], cue: Cue) -> bool:
    """Say whether a headline tells what somebody said only beside something else: "Talks fail as X accuses Y"."""
    if cue.subject.place is None or items[-1].kind == "mark":
        return False
    opener = next((at for at in range(cue.place - 1, max(1, cue.place - _REACH), -1) if items[at].low == "as"), 0)
    is_clause = opener > 1 and cue.subject.place > opener and items[opener - 1].kind != "mark"
    return is_clause and not any(item.kind == "mark" for item in items[opener : cue.place])


def _is_asked(items: Sequence[Item], cue: Cue) -> bool:
    """Say whether the clause of a cue is what somebody asks: "I asked the minister | whether he regretted it"."""
    subject = cue.subject.place if cue.subject.place is not None else cue.place
    backwards = range(subject - 1, max(0, subject - 1 - _SUBJECT_REACH), -1)
    question = next((at for at in backwards if items[at].low in _QUESTIONS or items[at].kind == "mark"), 0)
    if items[question].kind == "mark":
        return False  # "Asked why, he would answer that"
    for back in range(question - 1, max(-1, question - 1 - _ASKED_REACH), -1):
        if items[back].kind in ("mark", "quote"):
            return False
        if items[back].low in _ASKING:
            return True
    return False


def _opener(items: Sequence[Item], place: int) -> int:
    """Give the place of the word that subordinates the clause of the verb at this place; -1 if none does."""
    for back in range(place - 1, max(-1, place - _REACH), -1):
        item = items[back]
        if item.kind == "quote" or (item.kind == "mark" and item.low in ",;:()—–") or item.low in _STILL_REPORTED:
            return -1
        if item.low in _DATING or item.low in _SETTING or item.low == "which" or _is_by_the_time(items, back):
            return back
        if (
            item.low == "day"
            and low_at(items, back - 1) == "same"
            and back > 3
            and items[back - 3].low not in ("on", ",")
        ):
            return back  # "it came the same day X announced a cut"
        if item.low == "since" and low_at(items, back - 1) not in HAVE and back < place - 1:
            return back
    return -1


def _is_by_the_time(items: Sequence[Item], place: int) -> bool:
    return [item.low for item in items[max(0, place - 2) : place + 1]] == ["by", "the", "time"]


def _has_that(items: Sequence[Item], place: int) -> bool:
    return any(item.low == "that" for item in items[place + 1 : place + 7])


def _is_phrase(items: Sequence[Item], opener: int, verb: int) -> bool:
    """Say whether a noun phrase follows and the subject only then: "after the match Ms Lee said"."""
    noun = items[opener + 1 : opener + 3]
    if len(noun) < 2 or noun[0].low not in DETERMINERS or noun[1].kind != "word" or noun[1].is_capitalised:
        return False
    return any(item.kind == "mention" and not item.is_possessive for item in items[opener + 3 : verb])
