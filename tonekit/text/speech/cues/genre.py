"""The items and cues of a text's sentences in, its genre out: a statement in the first person, or a readout.

Both have ways of their own with reporting verbs. In a statement "The United States condemns ..." is what the author
does; in a readout of a call even "raised" and "to thank him" give somebody's words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.grammar.items import FIRST_PERSON, Item
from tonekit.text.words.reporting import READOUT_VERBS, Form

_STATEMENT_SHARE = 0.15
_READOUT_SHARE = 0.3
_SINGULAR = frozenset({word for word in FIRST_PERSON if word[0] == "i"} | {"my", "me", "mine", "myself"})


class Genre(NamedTuple):
    """What a text may be beside an article."""

    is_statement: bool
    is_readout: bool


def genre_of(items: Sequence[Sequence[Item]], cues: Sequence[Sequence[Cue]]) -> Genre:
    """Tell the genre of a text by the items and cues of its sentences."""
    return Genre(_is_statement(items, cues), _is_readout(cues))


def _is_statement(items: Sequence[Sequence[Item]], cues: Sequence[Sequence[Cue]]) -> bool:
    """Say whether the narrator speaks in the first person, outside quotations, and seldom reports others."""
    subjects = owners = 0
    reported = sum(any(cue.form is not None and cue.form.lemma == "say" for cue in sentence) for sentence in cues)
    for sentence in items:
        words = " ".join([item.low for item in sentence]).split()
        subjects += not FIRST_PERSON.isdisjoint(words)
        owners += "my" in words or "our" in words
    both = subjects + owners
    if both >= 1 and not reported and sum(_performs(sentence) for sentence in cues) >= 1:
        return True  # "The United States condemns ... We stand with ..."
    return subjects >= 1 and both >= 2 and both >= _STATEMENT_SHARE * len(items) and both > reported


def says_i(items: Sequence[Sequence[Item]]) -> bool:
    """Say whether the narrator says "I" or "my" outside quotations, and so is no "she" of the text."""
    return any(item.low.split(" ")[0] in _SINGULAR for sentence in items for item in sentence)


def _performs(cues: Sequence[Cue]) -> bool:
    """Say whether a sentence opens with an act in the present: "condemns", "reaffirms"."""
    form = cues[0].form if cues else None
    return form is not None and form.tense in ("present", "base") and form.lemma in READOUT_VERBS


def performs_in_statement(form: Form) -> bool:
    """Say whether a verb is itself the act in a statement ("condemns", "reaffirms"), not the report of one ("says")."""
    return form.verb_class in ("act", "think", "readout") or form.lemma in READOUT_VERBS


def _is_readout(cues: Sequence[Sequence[Cue]]) -> bool:
    """Say whether the text tells, in the past tense, what was said in a call or a meeting."""
    firsts = [sentence[0] for sentence in cues if sentence]
    forms = [cue.form for cue in firsts if cue.form is not None and (cue.form.tense == "past" or cue.rule == "purpose")]
    typical = sum(form.lemma in READOUT_VERBS or form.verb_class == "readout" for form in forms)
    typical += any(cue.rule == "purpose" for sentence in cues[:2] for cue in sentence[:1])
    return typical >= 2 and typical >= _READOUT_SHARE * len(cues) and typical > len(forms) / 2
