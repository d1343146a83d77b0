"""A line of a transcript in, the label at its start out, and how sure it is that it is one.

"MR. KIRBY:", "Q.", "Mr. LANTOS.", "((Ann Lee))", "ANN LEE —", "President. –". A time, ">>", the marks of bold type or
the number of a question may come before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from tonekit.text.naming.casting.label_names import (
    ASIDE,
    CHAIRS,
    RANKS,
    SURNAME,
    TITLES,
    is_of_asker,
    is_office_held,
    is_titled,
    parts_of_label,
)
from tonekit.text.words import gazetteer as gaz

Labelled = tuple[int, int, int, str]
"""Start of a label, its end, start of the words behind it, the label."""

Kind = Literal["sure", "titled", "name", "answer", "hearing", "dash", "role", "time", ""]
"""How a label is known: for sure, by a title or an aside, as a name; "A."; before the stop of
a hearing's record, or by the dash, role or time behind it."""

EXAMINED_BY = "BY "
MAX_LABEL_CHARS = 120
_MAX_LABEL_WORDS = 7
_MAX_NAME_WORDS = 5
_MAX_TITLED_WORDS = 9
# "[00:01:12] ", "00:12 - ", ">> " and the asterisks of bold type.
_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?[\])]?[ \t]{1,4}(?:[-–—][ \t]{1,2})?"
_BEFORE_LABEL = re.compile(rf"(?:>{{1,3}}[ \t]{{0,4}}|[*_]{{2,3}}|{_TIME}){{1,4}}")
# "12. ", "Q3. [901234] "
_NUMBER = re.compile(r"[QT]?\d{1,2}\.[ \t]{1,4}(?:[\[(]\d{3,8}[\])][ \t]{1,4})?(?=[^\W\d_a-z])")
# "Q12 Ann Lee: ", as the committees of parliaments number their questions
_QUESTION_NUMBER = re.compile(r"Q\d{1,4}[ \t\u00a0]{1,4}[*_]{0,3}(?=[^\W\d_a-z])")
# A plain "10:32" stands before the entries of a news ticker too.
_OF_TRANSCRIPTS = re.compile(r">>|[\[(]\d|\d:\d{2}:\d")
_QUESTION = re.compile(
    r"(?:Q|QUESTION|A|ANSWER)(?! \([^()\n]{1,100}\):)(?:[ \t]{1,4}|[:.][ \t*_]{0,4}|(?=\n)|\Z)(?=\S|\n|\Z)"
)
_UP_TO_COLON = re.compile(r"((?:[^:()\n]|\([^()\n]{1,100}\)){1,80}):[*_]{0,3}(?=\s|[(\"“‘]|\Z)")
_IN_BRACKETS = re.compile(r"\[([^\[\]\n]{2,60})\]:(?=\s)")
_IN_TWO_BRACKETS = re.compile(r"\(\(([A-Z][^()\n]{1,60})\)\)(?:[ \t]{0,4}:)?(?=\s)")
_BEFORE_DASH = re.compile(r"([A-Z][A-Z.'’ -]{2,40}[A-Z])[ \t]{1,2}[—–][ \t]{1,2}(?=\S)")
# "Ann Lee, Member of the Commission. – ", "Ann Lee (ECR). – (IT) "
_BEFORE_STOP_AND_DASH = re.compile(
    r"([^\W\d_a-z][^\n.:;?!–—]{2,100})\.[ \t]{1,2}[–—][ \t]{1,2}(?:\([A-Z]{2}\)[ \t]{1,2})?(?=\S)"
)
_NAME = r"([^\W\d_a-z][\w.'’-]{1,30}(?: [^\W\d_a-z][\w.'’-]{0,30}){0,3})"
# "Ann Lee — Why?", "Moderator — Welcome."
_NAME_BEFORE_DASH = re.compile(_NAME + r"[ \t]{1,2}[—–][ \t]{1,2}(?=\S)")
# "Ann Lee -- Chief Executive Officer", a line of its own
_BEFORE_ROLE = re.compile(_NAME + r" (?:--|[-–—]) ([A-Z][^\n.:;?!]{2,80})(?=\n)")
# "Ann Lee  00:12", "Ann Lee [00:12]", a line of its own above what is said; "Lima 10:30" is a line of a programme.
_BEFORE_TIME = re.compile(
    _NAME
    + r"(?:(?:\t|[ \t]{2,4})\d{1,2}:\d{2}(?::\d{2})?|[ \t]{1,4}[\[(]\d{1,2}:\d{2}(?::\d{2})?[\])])[ \t]{0,4}\n(?=\S)"
)
_LONGEST_LOOK = 200
_SENTENCE_ENDS = frozenset(".?!…,")
_RECORD_LABEL = re.compile(
    r"(?:(?:The |THE )(?:Acting )?(?:(?:SPEAKER|PRESIDENT) pro tempore|[A-Z]{3,20}(?: [A-Z]{2,20}){0,4})"
    r"(?: \([^)\n]{1,40}\))?"
    rf"|(?:{TITLES}|{CHAIRS}|{RANKS})\.? "
    r"(?:[A-Z][A-Z'’-]{1,30}|[A-Za-z'’]{1,4}[A-Z][A-Z'’-]{1,30}|[A-Z]{2,20}-Mc[A-Z]{2,20})"
    r"(?: [A-Z][A-Z'’-]{1,30}){0,2}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)\.(?=[ \t]{1,4}[A-Z(\"“]|\n)"
)
# "Senator Lee. ", "The Chairman. ", as hearings print them
_HEARING_LABEL = re.compile(
    rf"(?:(?:{TITLES}|{CHAIRS}|Representative|{RANKS})\.? [A-Z][\w'’-]{{1,30}}(?: [A-Z][\w'’-]{{1,30}}){{0,2}}"
    r"|The (?:Acting )?(?:Chair|Chairman|Chairwoman|Clerk|President|Presiding Officer|Witness))"
    r"\.(?=[ \t]{1,4}[A-Z(\"“])"
)
# Those who call out together: "Some hon. Members", "Opposition members".
_CROWD = re.compile(
    r"(?:Some|Several|Many|An|A few) (?:(?:[Rr]t\.? )?[Hh]on\.?|[Hh]onou?rable) ?(?:[Mm]embers?|[Ss]enators?)"
    r"|(?:Honou?rable|Opposition|Government) (?:[Mm]embers|[Ss]enators)|(?:Some|Several|Many) (?:Members|Senators)"
)
# "Speaker 2", "Reporter 1", "SPEAKER_00", "Channel 9"
_NUMBERED = re.compile(
    r"(?:Speaker|Reporter|Journalist|Interviewer|Participant|Caller|Voice|Guest|Audience Member) \d{1,3}"
    r"|SPEAKER_\d{1,3}|(?:Channel|Radio|TV|France|Canal) \d{1,2}"
)
_CAPITALS = re.compile(r"[^\W_][\w.'’,&/#\- ]{0,78}$")
_NAME_WORD = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*,?|de|da|di|del|von|van|der|den|al|bin|el|la|le|of|the|and|for|pro|tempore|\([^)]*\))$"
)
# "(Peru)", "(Lab)", "(spoke in Spanish)"; not the "(4-3-3)" of a line-up.
_TELLING_ASIDE = re.compile(r"[(\[](?:[A-Z][a-z]|spoke|speaking|through|via)")
# "(00:12)", as recordings have it; the House has "(14:05)".
_TIME_ASIDE = re.compile(r"[(\[]\d{1,2}:\d{2}(?::\d{2})?[)\]]")
# "2:10:34", "3-1": a result
_SCORE = re.compile(r"[ \t]{0,4}\d{1,3}[:.–-]\d")
_OF_ROLES = gaz.ROLES | frozenset("officer relations ceo cfo coo cto vp".split())
_NOT_A_LABEL = frozenset(
    """note notes image images picture photo photos photograph caption video audio update updates correction source
    sources by from to date subject re cc read related see also watch listen file editor contact tags topics keywords
    summary background location time place venue warning example question-answer copyright credit media here there
    however therefore but and so because yes no result answer-key remember first second third finally next today
    https http www subjects topic dear title section breaking live key transcript interview
    witnesses attendees participants""".split()
)


def label_at(text: str, line: int) -> tuple[Kind, Labelled | None]:
    """Read the label at the start of a line: its kind, and where it stands; None where there is none."""
    before = _BEFORE_LABEL.match(text, line)
    start = before.end() if before else line
    question = _QUESTION.match(text, start)
    if question:
        label = question.group().rstrip(" \t:.*_")
        entry = (start, start + len(label), question.end(), label)
        if label in ("Q", "QUESTION", "ANSWER") or ":" in question.group():
            return "sure", entry if label != "A" or question.end() < len(text) else None
        return "answer", entry if "." in question.group() else None
    record = _RECORD_LABEL.match(text, start)
    if record:
        return "sure", (start, record.end() - 1, record.end(), record.group()[:-1])
    hearing = _HEARING_LABEL.match(text, start)
    if hearing:
        return "hearing", (start, hearing.end() - 1, hearing.end(), hearing.group()[:-1])
    bracketed = _IN_BRACKETS.match(text, start) or _IN_TWO_BRACKETS.match(text, start)
    if bracketed:
        kind = _kind_of(bracketed[1])
        if kind and text[start] == "(":
            kind = "sure"
        return kind, (*bracketed.span(1), bracketed.end(), bracketed[1]) if kind else None
    question_number = _QUESTION_NUMBER.match(text, start)
    start = question_number.end() if question_number else start
    number = _NUMBER.match(text, start)
    return _before_colon(text, number.end() if number else start, before, number) or _before_dash(text, start)


def _before_colon(
    text: str, start: int, before: re.Match[str] | None, number: re.Match[str] | None
) -> tuple[Kind, Labelled | None] | None:
    """Read a label with a colon; None where there is no colon."""
    colon = _UP_TO_COLON.match(text, start, start + MAX_LABEL_CHARS)
    if colon is None:
        return None
    label = colon[1].rstrip(" \t*_")
    kind = _kind_of(label)
    is_entry = number is not None and kind != "titled"
    if is_entry or (kind in ("name", "titled") and _SCORE.match(text, colon.end())):
        return "", None  # of a list or a table
    if kind == "name" and before is not None and _OF_TRANSCRIPTS.search(before[0]):
        kind = "sure"
    if kind in ("name", "titled") and _TIME_ASIDE.search(label):
        kind = "sure"
    return kind, (start, start + len(label), colon.end(), label) if kind else None


def _before_dash(text: str, start: int) -> tuple[Kind, Labelled | None]:
    """Read a label with a dash behind it, or a line that is a name with a role or a time."""
    dash = _BEFORE_DASH.match(text, start)
    if dash is None:
        dash = _BEFORE_STOP_AND_DASH.match(text, start)
        dash = dash if dash is not None and _kind_of(parts_of_label(dash[1]).name) else None
    dash = dash or _name_before_dash(text, start)
    if dash is not None:
        return "dash", (start, dash.end(1), dash.end(), dash[1])
    role = _BEFORE_ROLE.match(text, start)
    tells = role is not None and not _OF_ROLES.isdisjoint(role[2].lower().split())
    if role is not None and tells and _is_said(text, role.end() + 1):
        return "role", (start, role.end(), role.end(), role[1])
    time = _BEFORE_TIME.match(text, start)
    if time is not None and _is_said(text, time.end()):
        return "time", (start, time.end() - 1, time.end() - 1, time[1])
    return "", None


def _name_before_dash(text: str, start: int) -> re.Match[str] | None:
    """Read a name in small letters, or who leads a talk, before a dash with a sentence behind it; no place."""
    dash = _NAME_BEFORE_DASH.match(text, start)
    if dash is None or dash[1] in gaz.PLACE_NAMES or not _is_said(text, dash.end()):
        return None
    may_speak = " " in dash[1] or is_of_asker(dash[1]) or dash[1].lower() in gaz.ROLES
    return dash if may_speak and _kind_of(dash[1]) else None


def _is_said(text: str, line: int) -> bool:
    """Say whether the first line from here on has a sentence: it is no next row of a table."""
    words = text[line : line + _LONGEST_LOOK].lstrip("\r\n").partition("\n")[0]
    return not _SENTENCE_ENDS.isdisjoint(words) and any(map(str.islower, words))


def _kind_of(label: str) -> Kind:
    """Sort what stands before a colon: a label for sure, a name with a title or an aside, a name; "": no label."""
    bare = ASIDE.sub("", label).strip()
    words = bare.split()
    if _NUMBERED.fullmatch(bare):
        return "sure" if "_" in bare else "name"
    if (
        not words
        or (words[0].lower().strip(".") in _NOT_A_LABEL and words[:2] != ["FIRST", "LADY"] and not examines(words))
        or words[-1].endswith(("Image", "Photo", "image", "photo"))
        or not _CAPITALS.match(bare)
        or not bare[0].isupper()
        or any(char.isdigit() for char in words[0])
    ):
        return ""
    letters = [char for char in bare if char.isalpha()]
    is_in_capitals = sum(char.isupper() for char in letters) >= 0.7 * len(letters) > 1
    if is_office_held(label):
        return "sure" if is_in_capitals or is_of_asker(label) else "titled"
    if _CROWD.fullmatch(bare):
        return "titled"
    if len(words) > _MAX_TITLED_WORDS:
        return ""
    if is_in_capitals and len(words) <= _MAX_LABEL_WORDS:
        return "sure"
    if not letters or not all(_NAME_WORD.match(word) for word in words) or not words[-1][0].isupper():
        return ""
    if is_titled(words):
        return "sure" if any(SURNAME.match(word) for word in words[1:]) else "titled"
    if len(words) > _MAX_NAME_WORDS:
        return ""
    tells = len(words) > 1 and words[0] != "The" and _TELLING_ASIDE.search(label)
    return "titled" if tells else "name"


def examines(words: Sequence[str]) -> bool:
    """Say whether a line of a court's record tells who asks from here on: "BY MS. HALL"."""
    return len(words) > 2 and words[0] == "BY" and words[1].strip(".") in TITLES.split("|")
