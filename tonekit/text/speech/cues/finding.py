"""The items of a sentence in, its reporting cues out: "X said", "said X", "was told by X", "according to X"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.cues.cue import Cue, is_beside_quote, resolve_shared
from tonekit.text.speech.cues.forms import end_of_unsaid
from tonekit.text.speech.cues.nouns import NOUNS, noun_source
from tonekit.text.speech.cues.phrases import KEYWORDS, held_by_opening, phrase_source
from tonekit.text.speech.cues.verbs import verb_cue
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.words.reporting import FORMS, PHRASAL, reporting_form

# The words at which a cue can be found; most words are none.
_CUE_WORDS = KEYWORDS | NOUNS | FORMS.keys() | PHRASAL.keys()


def find_cues(items: Sequence[Item]) -> list[Cue]:
    """Find every reporting cue of a sentence, in order."""
    cues: list[Cue] = []
    silent = 0  # behind what somebody would not say
    opening = held_by_opening(items)
    if opening is not None:
        cues.append(Cue(opening[1], 0, opening[2], opening[0]))
    is_headline_case: bool | None = None  # of few sentences that has to be known
    for place, item in enumerate(items):
        if item.low not in _CUE_WORDS or item.kind != "word" or place < silent:
            continue
        if item.is_capitalised and place:
            is_headline_case = _is_headline_case(items) if is_headline_case is None else is_headline_case
            if not is_headline_case:
                continue
        phrase = phrase_source(items, place) or noun_source(items, place)
        if phrase is not None:
            rule, span, subject = phrase
            beside = rule == "answer" and is_beside_quote(items, place)
            cues.append(Cue(span, place, resolve_shared(items, place, subject, cues), rule, None, beside))
            continue
        form = reporting_form(item.low, low_at(items, place + 1))
        cue = verb_cue(items, place, form, cues) if form is not None else None
        if cue is not None:
            cues.append(cue)
        elif form is not None and form.tense == "base":
            silent = end_of_unsaid(items, place)
    if items and items[0].low in ("—", "–"):
        # The credit under a pulled quotation names a speaker but is the narrator's; a dialogue has "— Yes, said X".
        return [cue for cue in cues if cue.rule == "inverted"]
    return cues


def _is_headline_case(items: Sequence[Item]) -> bool:
    """Say whether most words have a capital, so that one says nothing."""
    words = [item for item in items if item.kind == "word"]
    return sum(item.is_capitalised for item in words) > 0.6 * len(words)
