"""A speaker-labelled transcript in, its turns out.

A label stands at the start of a line: "MR. KIRBY:", "PRESIDENT BIDEN:", "Q", "Q:", "Mr. LANTOS.", "Lavrov:". Styles
are those of White House briefings, Australian prime ministers' press conferences and the Congressional Record.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from tonekit.text.naming.names import set_as_name

_MAX_LABEL_CHARS = 80
_MAX_LABEL_WORDS = 7
_MANY_LABELS = 3
_LINE_START = re.compile(r"^[ \t\u00a0]{0,8}(?=[^\s])", re.MULTILINE)
_QUESTION = re.compile(r"(?:Q|QUESTION|A|ANSWER)(?:[ \t]{1,4}|[:.][ \t]{0,4}|(?=\n)|\Z)(?=\S|\n|\Z)")
_TITLES = "Mr|Mrs|Ms|Miss|Dr|Senator|Rep|Gen|Sen|Prof|Sir|Hon|MR|MRS|MS|MISS|DR|GEN|AMB"
_RECORD_LABEL = re.compile(
    r"(?:(?:The |THE )(?:Acting )?(?:(?:SPEAKER|PRESIDENT) pro tempore|[A-Z]{3,20}(?: [A-Z]{2,20}){0,4})"
    r"(?: \([^)\n]{1,40}\))?"
    rf"|(?:{_TITLES})\.? (?:[A-Z][A-Z'’-]{{1,30}}|[A-Za-z'’]{{1,4}}[A-Z][A-Z'’-]{{1,30}}|[A-Z]{{2,20}}-Mc[A-Z]{{2,20}})"
    r"(?: [A-Z][A-Z'’-]{1,30}){0,2}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)\.(?=[ \t]{1,4}[A-Z(\"“]|\n)"
)
_CAPITALS = re.compile(r"[^\W_][\w.'’,()&/\- ]{0,78}$")
_NAME_WORD = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*|de|da|di|del|von|van|der|den|al|bin|el|la|le|of|the|and|pro|tempore|\([^)]*\))$"
)
_ASIDE = re.compile(r"[ \t]*[(\[][^)\]\n]{0,60}[)\]]")
_NOT_A_LABEL = frozenset(
    """note notes image images picture photo photos photograph caption video audio update updates correction source
    sources by from to date subject re cc read related see also watch listen file editor contact tags topics keywords
    summary background location time place venue warning example question-answer copyright credit media here there
    however therefore but and so because yes no result answer-key remember first second third finally next today
    https http www subjects topic dear title section""".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a transcript.

    Attributes:
        label: The label as the text has it, without its colon; None for text before the first label.
        speaker: The label as a name ("Kirby", "President Biden"), or None without a label.
        start: Where the words of the turn start, after the label.
        end: Where they end (exclusive), the space before the next label left out.
    """

    label: str | None
    speaker: str | None
    start: int
    end: int


def split_turns(text: str) -> tuple[Turn, ...]:
    """Split a transcript at its labels; text without any is one turn with label None, blank text none.

    >>> split_turns("MR. KIRBY: Hello.")
    (Turn(label='MR. KIRBY', speaker='Mr. Kirby', start=11, end=17),)
    """
    return _turns(text, find_labels(text))


def find_labels(text: str, *, is_transcript: bool = True) -> list[tuple[int, int, int, str]]:
    """Find the labels of a text: (start of the label, its end, start of the words, label).

    Args:
        text: The text.
        is_transcript: Whether the text is known to be one. Otherwise a label in ordinary capitals ("Lavrov:") counts
            only where it comes back or where capitals or "Q" labels stand beside it, since news has such lines too.
    """
    strict: list[tuple[int, int, int, str]] = []
    loose: list[tuple[int, int, int, str]] = []
    for match in _LINE_START.finditer(text):
        start = match.end()
        question = _QUESTION.match(text, start)
        if question:
            label = question.group().rstrip(" \t:.")
            follows = text[question.end() : question.end() + 1]
            if label in ("Q", "QUESTION", "ANSWER") or (label == "A" and ":" in question.group()):
                if label != "A" or follows:
                    strict.append((start, start + len(label), question.end(), label))
                continue
        record = _RECORD_LABEL.match(text, start)
        if record:
            strict.append((start, record.end() - 1, record.end(), record.group()[:-1]))
            continue
        colon = text.find(":", start, start + _MAX_LABEL_CHARS)
        if colon < 0 or "\n" in text[start:colon]:
            continue
        label = text[start:colon].rstrip()
        if text[colon + 1 : colon + 2].strip() and text[colon + 1] not in '("“‘':
            continue
        kind = _label_kind(label)
        if kind == "capitals":
            strict.append((start, start + len(label), colon + 1, label))
        elif kind == "name":
            loose.append((start, start + len(label), colon + 1, label))
    strict = sorted([*strict, *_bare_labels(text, {label for *_, label in strict}, {start for start, *_ in strict})])
    counts = Counter(label for *_, label in loose)
    repeated = [entry for entry in loose if counts[entry[3]] > 1]
    if is_transcript:
        # Where speakers have labels in capitals, "Lebanon:" at the start of a line is a heading.
        return sorted(strict + (repeated if len(strict) >= _MANY_LABELS else loose))
    if len(repeated) >= 3 and len({label for *_, label in repeated}) >= 2:
        return sorted(strict + loose)
    return strict


def _bare_labels(text: str, known: Set[str], taken: Set[int]) -> list[tuple[int, int, int, str]]:
    """Find the lines that are a label of this transcript without its colon, as typists forget it now and then."""
    found = []
    for match in _LINE_START.finditer(text) if known else ():
        start = match.end()
        if start in taken:
            continue
        end = text.find("\n", start, start + _MAX_LABEL_CHARS)
        label = text[start:end].rstrip() if end > 0 else ""
        if len(label) > 1 and label in known:
            found.append((start, start + len(label), end, label))
    return found


def clean_label(label: str) -> str:
    """Make a name of a label: asides dropped, capitals set as a name ("MR. KIRBY (via video)" -> "Mr. Kirby")."""
    bare = _ASIDE.sub("", label).strip(" \t.,")
    letters = [char for char in bare if char.isalpha()]
    upper = sum(char.isupper() for char in letters)
    return set_as_name(bare) if len(letters) > 2 and upper > 0.6 * len(letters) else bare


def _label_kind(label: str) -> str | None:
    words = _ASIDE.sub("", label).split()
    if (
        not words
        or len(words) > _MAX_LABEL_WORDS
        or (words[0].lower().strip(".") in _NOT_A_LABEL and words[:2] != ["FIRST", "LADY"])
    ):
        return None
    if words[-1].endswith(("Image", "Photo", "image", "photo")):
        return None
    if not _CAPITALS.match(label) or not label[0].isupper() or any(char.isdigit() for char in words[0]):
        return None
    bare = "".join(words)
    letters = [char for char in bare if char.isalpha()]
    if not letters:
        return None
    if sum(char.isupper() for char in letters) >= 0.7 * len(letters) and len(letters) > 1:
        return "capitals"
    if len(words) <= 5 and all(_NAME_WORD.match(word) for word in words) and words[-1][0].isupper():
        return "name"
    return None


def _turns(text: str, labels: Sequence[tuple[int, int, int, str]]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    first = labels[0][0] if labels else len(text)
    _add(turns, text, None, 0, first)
    for position, (_, _, words, label) in enumerate(labels):
        end = labels[position + 1][0] if position + 1 < len(labels) else len(text)
        _add(turns, text, label, words, end)
    return tuple(turns)


def _add(turns: list[Turn], text: str, label: str | None, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end or label is not None:
        turns.append(Turn(label, clean_label(label) if label is not None else None, start, end))
