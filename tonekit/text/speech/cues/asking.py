"""The items of a sentence and its cues in, whom it asks out: who is asked is likely to speak next."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.grammar.items import Item, low_at

_ASKING = frozenset("ask question press quiz challenge".split())
_REACH = 5


def whom_asks(items: Sequence[Item], cues: Sequence[Cue], said: Span | None) -> int | None:
    """Give the actor whom the speaker asks: "Ms Lee asked the witness, Bo Berg, why".

    Args:
        items: The items of the sentence.
        cues: Its cues.
        said: The words of the one that says whose words it gives.
    """
    cue = next((cue for cue in cues if cue.span == said), None)
    if cue is None or cue.form is None or cue.form.lemma not in _ASKING or cue.rule not in ("verb", "inverted"):
        return None
    speaker = cue.subject.item.ref if cue.subject.item is not None else None
    for place in range(cue.place + 1, min(len(items), cue.place + _REACH)):
        item = items[place]
        if item.kind in ("mark", "quote"):
            return None
        if item.kind == "mention" and item.ref not in (None, speaker) and not item.is_possessive:
            return item.ref if low_at(items, place + 1) != "to" else None  # "asked Mr Berg to wait" is no question
    return None
