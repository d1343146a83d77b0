"""A sentence in, whether it is a stage direction out: "(Laughter.)", "[Applause]", "(As interpreted.)"."""

from __future__ import annotations

import re

# A longer bracket is a remark of somebody's: "(Nobody on the panel could explain the laughter.)"
_MAX_WORDS = 6
_MAX_CHARS = 80
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]][.!]?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DIRECTIONS = frozenset(
    "laughter laughs laugh laughing chuckles chuckle applause applauds applauding cheers cheering boos booing ovation "
    "crosstalk cross-talk inaudible indistinct unintelligible off-mic off-microphone pause pauses silence coughs sighs "
    "interpreted interpreter interpretation translated translator translation phonetic sic".split()
)
_SPOKEN_IN = re.compile(r"(?:(?:[Ss]peaks|[Ss]peaking|[Ss]poken) )?[Ii]n [A-Z][a-z]+\.?")


def is_stage_direction(sentence: str) -> bool:
    """Whether a whole sentence only says what happened while somebody spoke; it is nobody's words and has no tone."""
    bracketed = _BRACKETED.fullmatch(sentence) if len(sentence) <= _MAX_CHARS else None
    if bracketed is None:
        return False
    words = [match[0].lower() for match in _WORD.finditer(bracketed[1])]
    if len(words) > _MAX_WORDS:
        return False
    return not _DIRECTIONS.isdisjoint(words) or _SPOKEN_IN.fullmatch(bracketed[1]) is not None
