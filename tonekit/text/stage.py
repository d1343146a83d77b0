"""A sentence in, whether it is a stage direction out: "(Laughter.)", "[Applause]", "(As interpreted.)"."""

from __future__ import annotations

import re

# A longer bracket is a remark of somebody's: "(Nobody on the panel could explain the laughter.)"
_MAX_WORDS = 6
_MAX_CHARS = 80
_BRACKETED = re.compile(r"(?:(?:\.{3}|…) ?)?[(\[]([^()\[\]]*)[)\]][.!]?(?: ?(?:\.{3}|…))?")
_OPENING_BRACKET = re.compile(r"[(\[][^()\[\]]{1,78}[)\]][.!]?(?=\s)")
# "MR. KIRBY: (Laughs.)": the label says in whose turn.
_LABEL = re.compile(r"[A-Z][\w.'’ -]{0,60}:[ \t]{1,4}")
_CROSS_TALK = re.compile(r"\bcross talk\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DIRECTIONS = frozenset(
    "laughter laughs laugh laughing chuckles chuckle applause applauds applauding cheers cheering boos booing ovation "
    "crosstalk cross-talk inaudible indistinct unintelligible off-mic off-microphone pause pauses silence coughs sighs "
    "interruption interruptions interjection interjections uproar commotion "
    "interpreted interpreter interpretation translated translator translation phonetic sic".split()
)
_SPOKEN_IN = re.compile(r"(?:(?:[Ss]peaks|[Ss]peaking|[Ss]poken) )?[Ii]n [A-Z][a-z]+\.?")


# What the keeper of a record writes of the proceedings: "The bill clerk proceeded to call the roll."
_RECORDED = re.compile(
    r"The (?:(?:assistant|senior|acting|deputy|legislative|bill|reading|journal|tally|enrolling) ){0,3}[Cc]lerk "
    r"proceeded to (?:call|read)\b[^.]{0,80}\."
    r"|(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w.'’ -]{1,40}|Several (?:Senators|Members)) addressed the Chair\."
)
_REMARKS_ELSEWHERE = re.compile(r"[(\[]The remarks of [^()\[\]]{1,80} (?:pertaining to|are (?:printed|located)) ")
# "MR JAN BERG (sworn)", "Examination by MS HALL", "(A short break)", "Copyright © 2020 ..."
_BETWEEN = re.compile(
    r"[^\W\d_a-z]{1,30}(?:[.'’ -]{1,2}[^\W\d_a-z]{1,30}){1,5} ?[(,] ?(?:sworn|affirmed|recalled|called|continued)\)?"
    r"|(?:Questions from|Questioned by|(?:Direct |Cross-|Re-)?[Ee]xamination(?:-in-chief)? by|EXAMINATION BY)"
    r" [^.?!]{2,60}"
    r"|[(\[](?:A|The)? ?(?:[a-z]+ ){0,2}(?:break|adjournment|recess)[)\]]"
    r"|(?:Copyright )?© .{0,100}|All [Rr]ights [Rr]eserved\.?"
)
# "END 1:06 P.M. EDT", "[END]", "4.15 pm", "12.05 hrs", "● (1420)"
_CLOCK = r"\d{1,2}[.:]\d{2} ?(?:[AaPp]\.? ?[Mm]\b\.?|hrs\b\.?)"
_TIME_LINE = re.compile(
    rf"(?:[(\[]?ENDS?\b.{{0,20}}|{_CLOCK}.{{0,12}}|[●•] ?\(\d{{3,4}}\)|[\d:.,]{{5,12}} --> .{{5,60}})"
)
# "[Whereupon, at 11:48 a.m., the committee was adjourned.]", "(Proceedings adjourned)", "(BEGIN VIDEO CLIP)"
_PROCEEDINGS = re.compile(
    r"[(\[](?:Whereupon|Proceedings|In open court|Off the record|COMMERCIAL BREAK|SOUNDBITE OF"
    r"|The (?:jury|witness|hearing|meeting|committee|court|information|material|following|(?:prepared )?statement)"
    r"|(?:BEGIN|START|END) [A-Z]{4,12})\b[^()\[\]]{0,160}[)\]]",
    re.IGNORECASE,
)
_BODY = r"(?:meeting|sitting|session|hearing|House|Senate|Assembly|Council|committee|Committee|court|Court)"
# "The meeting rose at 4.10 p.m.", "Question put and agreed to.", "The House divided: Ayes 301, Noes 240."
_FORMULA = re.compile(
    rf"(?:The )?{_BODY} (?:rose|met|adjourned|resumed|was (?:called to order|suspended|adjourned|resumed)) .{{0,60}}"
    rf"{_CLOCK}"
    r"|(?:Meeting|Sitting) (?:closed|ended|suspended|adjourned) at \d{1,2}[.:]\d{2}\.?|[<(\[](?:…|\.{3})[>)\]]"
    r"|Question put(?: and (?:agreed to|negatived))?\.|The House (?:having )?divided: .{3,40}|The agenda was adopted\."
    r"|The (?:hon\. )?[Mm]ember for [A-Z][\w' -]{2,30} then left the [Cc]hamber\."
)
# "Several hon. Members rose—", "Opposition members interjecting—", "Mr Berg interjecting—"
_STIRRING = re.compile(
    r"(?:(?:Several|Some|Many|Other|Honou?rable|Opposition|Government) (?:(?:right )?(?:hon\.|honou?rable) )?"
    r"(?:[Mm]embers|[Ss]enators)(?: (?:rose|rising|having risen|interjecting|interjected))"
    r"|(?:An|The) (?:(?:hon\.|honou?rable|opposition|government) )?[Mm]ember interjecting"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Senator) [\w'’ -]{2,40} interjecting) ?[—–-]{1,2}"
)


_OF_RECORD = (_RECORDED, _BETWEEN, _TIME_LINE, _PROCEEDINGS, _FORMULA, _STIRRING)


def is_of_record(sentence: str) -> bool:
    """Whether a sentence within somebody's turn is the record's own: what was done, where the rest is, when it ended.

    >>> is_of_record("The bill clerk proceeded to call the roll.")
    True
    """
    line = " ".join(sentence.split())
    whole = any(pattern.fullmatch(line) for pattern in _OF_RECORD)
    return whole or _REMARKS_ELSEWHERE.match(line) is not None


def is_stage_direction(sentence: str) -> bool:
    """Whether a whole sentence only says what happened while somebody spoke; it is nobody's words and has no tone.

    So is the record's pointer to remarks that it prints elsewhere: "(The remarks of ... pertaining to ...)".
    """
    if "(" not in sentence and "[" not in sentence:
        return False
    if _REMARKS_ELSEWHERE.match(" ".join(sentence.split())):
        return True
    label = _LABEL.match(sentence)
    direction = sentence[label.end() :] if label else sentence
    bracketed = _BRACKETED.fullmatch(direction) if len(direction) <= _MAX_CHARS else None
    if bracketed is None:
        return False
    words = [match[0].lower() for match in _WORD.finditer(bracketed[1])]
    if len(words) > _MAX_WORDS:
        return False
    is_direction = not _DIRECTIONS.isdisjoint(words) or _CROSS_TALK.search(bracketed[1]) is not None
    return is_direction or _SPOKEN_IN.fullmatch(bracketed[1]) is not None


def direction_end(text: str, start: int, stop: int) -> int | None:
    """Give the end of a stage direction that opens here, behind a label or not; None where none does."""
    label = _LABEL.match(text, start, stop)
    bracket = _OPENING_BRACKET.match(text, label.end() if label else start, stop)
    return bracket.end() if bracket is not None and is_stage_direction(bracket[0]) else None
