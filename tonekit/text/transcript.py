"""A speaker-labelled transcript in, its turns out.

A label stands at the start of a line: "MR. KIRBY:", "PRESIDENT BIDEN:", "Q", "Q:", "Mr. LANTOS.", "Lavrov:". Styles
are those of White House briefings, Australian prime ministers' press conferences, the Congressional Record, hearings,
Hansard, the verbatim records of the United Nations and the European Parliament, courts, broadcasts, recordings, calls
of companies and Wikinews. `label_lines` reads the label of one line, `label_names` the name in it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tonekit.text.label_lines import EXAMINED_BY, MAX_LABEL_CHARS, Kind, Labelled, examines, label_at
from tonekit.text.naming.casting.label_names import clean_label, is_of_asker, parts_of_label
from tonekit.text.naming.terms.initials import are_initials, long_names

_MANY_LABELS = 3
_FEWEST_LINES = 3
_LABELLED_SHARE = 0.5
# Of the lines with datelines no more stand below that of another place.
_MOST_NEIGHBOURS = 1 / 3
_LINE_START = re.compile(r"^[ \t\u00a0]{0,8}(?=[^\s])", re.MULTILINE)
# What ends the words of a turn that breaks off, too.
_STOPS = ".?!…—–-:;,)]\"”’'*_"
# "MR JAN BERG (sworn)"
_CAPITAL_NAME = r"[^\W\d_a-z]{1,30}(?:[.'’ -]{1,2}[^\W\d_a-z]{1,30}){1,5}"
_SWORN = re.compile(
    rf"^[ \t]{{0,8}}({_CAPITAL_NAME})[ \t]{{0,2}}[(,][ \t]?(?:sworn|affirmed|recalled|called|continued)\b", re.MULTILINE
)
_PRESIDING = ("THE ", "LORD ", "LADY ", "MR JUSTICE", "MRS JUSTICE", "MS JUSTICE", "JUDGE ")
# "00:00:04.000 --> 00:00:07.000", above what is said then
_CUE_TIMES = re.compile(r"^(?:\d{2}:)?\d{2}:\d{2}[.,]\d{3} --> ", re.MULTILINE)
# Who has no role behind his label in the transcript of a call.
_OPERATOR = "Operator"


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


@lru_cache(maxsize=1)  # a text is asked several times in a row
def find_labels(text: str, *, is_transcript: bool = True) -> tuple[Labelled, ...]:
    """Find the labels of a text: (start of the label, its end, start of the words, label).

    Args:
        text: The text.
        is_transcript: Whether the text is known to be one. Otherwise a label in ordinary capitals ("Lavrov:") counts
            only where it comes back, with others or beside labels in capitals, or where it has a title or tells what
            its speaker is ("Mr. Meza (Peru):") and is not the only one, since news has such lines too.
    """
    found, n_lines = _labels_by_kind(text)
    sure, titled, loose = _sure_labels(text, found), found["titled"], _loose_labels(text, found)
    counts = Counter(label for *_, label in loose)
    repeated = [entry for entry in loose if counts[entry[3]] > 1]
    is_transcript |= _CUE_TIMES.search(text) is not None
    has_many = len(sure) >= _MANY_LABELS or any(is_of_asker(label) for *_, label in sure)
    if is_transcript:
        # Where speakers have labels in capitals, "Lebanon:" at the start of a line is a heading.
        return tuple(_examined(text, sorted([*sure, *({*repeated, *titled} if has_many else loose)])))
    is_labelled = len({label for *_, label in repeated}) >= 2 or len({label for *_, label in titled}) >= 2
    is_labelled |= bool(loose) and _fill_text(loose if has_many else [*sure, *loose], n_lines)
    has_many |= bool(repeated) and _come_back(sure)  # "BBC:", "Ann Lee:", "BBC:", "Ann Lee:"
    return tuple(
        _examined(text, sorted([*sure, *(loose if is_labelled else {*repeated, *titled} if has_many else ())]))
    )


def _fill_text(labels: Sequence[Labelled], n_lines: int) -> bool:
    """Say whether labels, one of which comes back, stand on at least half of the lines."""
    n_different = len({label for *_, label in labels})
    is_shared = len(labels) >= _FEWEST_LINES and 1 < n_different < len(labels)
    return is_shared and len(labels) >= _LABELLED_SHARE * n_lines


def _come_back(labels: Sequence[Labelled]) -> bool:
    return len({label for *_, label in labels}) < len(labels)


def _labels_by_kind(text: str) -> tuple[dict[Kind, list[Labelled]], int]:
    """Sort the labels of a text by their kind, and count its lines."""
    found: dict[Kind, list[Labelled]] = defaultdict(list)
    n_lines = 0
    for match in _LINE_START.finditer(text):
        n_lines += 1
        kind, label = label_at(text, match.end())
        if label is not None:
            found[kind].append(label)
    return found, n_lines


def _sure_labels(text: str, found: Mapping[Kind, list[Labelled]]) -> list[Labelled]:
    """List what is a label by itself, or because of the others of its kind, in order."""
    with_roles, dashed = _recurring(found["role"]), _recurring(found["dash"])
    sure = found["sure"] + with_roles + _recurring(found["time"]) + _recurring(found["hearing"])
    sure += [] if _are_datelines(text, dashed) else dashed
    if any(label == "Q" and text[end : end + 1] == "." for _, end, _, label in sure):
        sure += found["answer"]  # elsewhere "A." may be an initial, or number a list
    known = {label for *_, label in sure} | ({_OPERATOR} if with_roles else set())
    return sorted([*sure, *_bare_labels(text, known, {start for start, *_ in sure})])


def _loose_labels(text: str, found: Mapping[Kind, list[Labelled]]) -> list[Labelled]:
    """List what is a label only in a transcript: names, with a title and without."""
    is_punctuated = any(_is_stopped(text, words) for labels in found.values() for _, _, words, _ in labels)
    return found["titled"] + (_without_headings(text, found["name"]) if is_punctuated else found["name"])


def _without_headings(text: str, labels: Sequence[Labelled]) -> list[Labelled]:
    """Leave out the heading "Floods: Holm": it comes once, and unlike the words of a turn it ends without a stop."""
    counts = Counter(label for *_, label in labels)
    return [entry for entry in labels if counts[entry[3]] > 1 or _is_stopped(text, entry[2])]


def _is_stopped(text: str, words: int) -> bool:
    """Say whether the line of a label ends with a stop, or with the label."""
    end = text.find("\n", words)
    return text[words : end if end >= 0 else len(text)].rstrip()[-1:] in _STOPS


def _recurring(labels: Sequence[Labelled]) -> list[Labelled]:
    """Keep labels of a kind where two take turns; before a dash once each they are places of datelines ("OSLO — ")."""
    counts = Counter(label for *_, label in labels)
    return list(labels) if 1 < len(counts) < len(labels) else []


def _are_datelines(text: str, dashed: Sequence[Labelled]) -> bool:
    """Say whether what stands before dashes are places ("MARLOW — "): few lines of two of them follow each other.

    Speakers take turns; below a dateline stands the rest of its report, or the headline of the next.
    """
    if not dashed or any(text[end] == "." for _, end, *_ in dashed):  # "President. – "
        return False
    row_of = {match.end(): row for row, match in enumerate(_LINE_START.finditer(text))}
    rows = [(row_of.get(start, -1), label) for start, _, _, label in dashed]
    n_turns = sum(row + 1 == following and label != other for (row, label), (following, other) in pairwise(rows))
    return n_turns <= _MOST_NEIGHBOURS * len(rows)


def _examined(text: str, labels: list[Labelled]) -> list[Labelled]:
    """Give the questions of a court to the lawyer, and the answers to the witness.

    After "BY MS. HALL:", or where "A." answers "MS HALL:", every "Q" is hers; "A" is who was sworn last.
    """
    found = {label for *_, label in labels}
    if not any(examines(label.split()) for label in found) and not ("A" in found and found - {"Q", "A"}):
        return labels
    witness = "THE WITNESS" if "THE WITNESS" in found else "A"
    sworn = deque(_SWORN.finditer(text) if witness == "A" else ())
    read: list[Labelled] = []
    asks, before = "Q", ""
    for start, end, words, label in labels:
        while sworn and sworn[0].start() < start:
            witness = sworn.popleft()[1]
        if examines(label.split()):
            label = asks = label.removeprefix(EXAMINED_BY)
            start += len(EXAMINED_BY)
        elif label == "A" and before not in ("", "Q", "A") and not before.startswith(_PRESIDING):
            asks = before
        before = label
        read.append((start, end, words, {"Q": asks, "A": witness}.get(label, label)))
    return read


def _bare_labels(text: str, known: Set[str], taken: Set[int]) -> list[Labelled]:
    """Find the lines that are a label of this transcript without its colon, as typists forget it now and then."""
    found = []
    for match in _LINE_START.finditer(text) if known else ():
        start = match.end()
        if start in taken:
            continue
        end = text.find("\n", start, start + MAX_LABEL_CHARS)
        label = text[start:end].rstrip() if end > 0 else ""
        if len(label) > 1 and label in known:
            found.append((start, start + len(label), end, label))
    return found


@lru_cache(maxsize=1)  # the turns, the speakers and the actors of a text are asked for one after the other
def names_of_labels(text: str, labels: tuple[Labelled, ...]) -> Mapping[str, str]:
    """Give the name that each label stands for.

    It is set as a name. An office is the one holder that another label tells ("ANN LEE, HOST:", then "HOST:"), and
    initials are spelled out where the text has the name.
    """
    names = {label: clean_label(label) for *_, label in labels}
    initials = [label for label in names if are_initials(label)]
    if initials:
        lead = text[: labels[0][0]]
        long = long_names(lead, (name for label, name in names.items() if " " in label))
        names.update((label, long[label.replace("-", "")]) for label in initials if label.replace("-", "") in long)
    holders = _holders(names)
    return {label: holders.get(name, name) for label, name in names.items()}


def _holders(names: Mapping[str, str]) -> dict[str, str]:
    """Map each office that labels tell beside a name to the name, where they tell one."""
    told: dict[str, set[str]] = defaultdict(set)
    for label, name in names.items():
        office = parts_of_label(label).office
        if office:
            told[clean_label(office)].add(name)
    return {office: holders.pop() for office, holders in told.items() if len(holders) == 1}


def _turns(text: str, labels: tuple[Labelled, ...]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    names = names_of_labels(text, labels)
    # A turn ends before the line of the next label: the marks around a label are nobody's words.
    ends = [*(text.rfind("\n", 0, start) + 1 for start, *_ in labels), len(text)]
    _add(turns, text, None, None, 0, ends[0])
    for (_, _, words, label), end in zip(labels, ends[1:], strict=True):
        _add(turns, text, label, names[label], words, end)
    return tuple(turns)


def _add(turns: list[Turn], text: str, label: str | None, speaker: str | None, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end or label is not None:
        turns.append(Turn(label, speaker, start, end))
