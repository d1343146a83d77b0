"""The cues of a sentence in, the one that gives most of it out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.cues.acts import OF_EVIDENCE
from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.grammar.complements import follows_clause
from tonekit.text.speech.grammar.items import Item
from tonekit.text.words.grammar import CONJUNCTIONS, RELATIVES, SUBORDINATORS

_PARTING = CONJUNCTIONS | SUBORDINATORS | frozenset(",;:(–—")


def main_cue(cues: Sequence[Cue], items: Sequence[Item]) -> Cue:
    """Choose among at least one cue: an inverted one, else the first that names somebody, "according to" last.

    What is set off behind all else tells whose words the rest is: "He has criticised the plan, Ms Lee said".
    """
    if not cues[0].is_beside_quote and _closes(cues[-1], items):
        return cues[-1]
    named = [cue for cue in cues if names_somebody(cue)] or list(cues)
    if _is_said_of_themselves(cues[0], named[0]):
        return cues[0]
    inverted = [cue for cue in named if cue.rule == "inverted" and cue.is_beside_quote]
    if any(cue.rule == "according" for cue in named):
        named = [cue for cue in named if not _is_reported(cue, items)]
    said = [cue for cue in named if cue.rule not in ("according", "view")]
    if len(said) > 1 and (_passes_on(said[0], said[1]) or _only_thinks(said[0], said[1], items)):
        said = said[1:]
    return next(pool[0] for pool in (inverted, said, named) if pool)


def _closes(cue: Cue, items: Sequence[Item]) -> bool:
    """Say whether a cue of saying, with its subject, stands behind a comma at the end of its sentence."""
    is_cue = cue.rule == "verb" and cue.form is not None and names_somebody(cue)
    says = is_cue and cue.form is not None and cue.form.verb_class in ("say", "clause")
    says = says and cue.form is not None and cue.form.lemma != "report"  # media pass on what others say
    return says and all(item.low == "." for item in items[cue.place + 1 :]) and follows_clause(items, cue.place)


def _is_said_of_themselves(first: Cue, named: Cue) -> bool:
    """Say whether nobody known says what "they" think: "Officials said they expect", "the parties said they hope"."""
    item = named.subject.item
    is_they = item is not None and item.low == "they" and first.rule == "verb" and named.rule == "verb"
    says = first.form is not None and first.form.verb_class in ("say", "clause")
    return is_they and says and not first.subject.is_shared and not first.subject.is_first_person


def _is_reported(cue: Cue, items: Sequence[Item]) -> bool:
    """Say whether what the cue tells is part of a report: "according to X, Y was told", "Y asked Z to go"."""
    before = {item.low for item in items[max(0, cue.place - 2) : cue.place]}
    is_earlier = cue.rule == "verb" and "had" in before and not cue.is_beside_quote
    shows = cue.form is not None and cue.form.lemma in OF_EVIDENCE
    thinks = cue.form is not None and cue.form.verb_class == "think" and not cue.is_beside_quote
    asks = cue.form is not None and cue.form.lemma == "ask" and not cue.is_beside_quote
    return cue.rule == "passive" or shows or thinks or asks or is_earlier


def names_somebody(cue: Cue) -> bool:
    """Say whether the subject of a cue is a mention."""
    return cue.subject.item is not None


def _only_thinks(first: Cue, second: Cue, items: Sequence[Item]) -> bool:
    """Say whether somebody has a view and another speaks: "analysts considered it lost, but Ms Lee said".

    What is said within the view is part of it: "the board rejects the words of Ms Lee, who said".
    """
    if first.form is None or second.form is None or first.is_beside_quote:
        return False
    between = items[first.place + 1 : second.place]
    is_apart = any(item.low in _PARTING for item in between)
    is_within = any(item.low in RELATIVES for item in between[-2:])
    return is_apart and not is_within and first.form.verb_class == "think" and second.form.verb_class == "say"


def _passes_on(medium: Cue, source: Cue) -> bool:
    """Say whether a medium only passes on what its source said: "the paper reported the mayor said"."""
    if medium.form is None or source.form is None or medium.rule != "verb" or source.rule != "verb":
        return False
    named, speaks = source.subject.item, source.form.lemma in ("say", "state")
    is_own = named is None or named == medium.subject.item or named.low.startswith(("its ", "his ", "her ", "their "))
    return medium.form.lemma == "report" and speaks and not is_own and not source.is_beside_quote
