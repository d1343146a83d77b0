"""A sentence in, whether it is a stage direction out: "(Laughter.)", "[Applause]", "(As interpreted.)"."""

from __future__ import annotations

import re

_MAX_CHARS = 80
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]][.!]?")
_DIRECTION = re.compile(
    r"\b(?:laughter|laughs|applause|applauds|crosstalk|cross-talk|inaudible|pause|pauses|sic|"
    r"interpret(?:ed|er|ation)|translat(?:ed|or|ion)|cheers|cheering|booing|boos|silence|off.?mic|off.?microphone|no audible "
    r"response|indistinct|unintelligible|interruption|coughs|sighs|chuckles|begins?|ends?|concludes?|recess|standing "
    r"ovation|bell|music|video|gestures?|nods|phonetic|"
    r"in (?:french|german|spanish|arabic|russian|ukrainian|japanese|hebrew))\b",
    re.IGNORECASE,
)


def is_stage_direction(sentence: str) -> bool:
    """Whether a whole sentence only says what happened while somebody spoke; it is nobody's words and has no tone."""
    if len(sentence) > _MAX_CHARS:
        return False
    return bool(_BRACKETED.fullmatch(sentence) and _DIRECTION.search(sentence))
