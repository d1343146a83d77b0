"""A speaker-labelled transcript in, its turns out.

A label stands at the start of a line: "MR. KIRBY:", "PRESIDENT BIDEN:", "Q", "Q:", "Mr. LANTOS.", "Lavrov:". Styles
are those of White House briefings, Australian prime ministers' press conferences, the Congressional Record, Hansard,
the verbatim records of the United Nations and courts. A time, ">>" or the marks of bold type may come before it. In
Wikinews it stands in brackets: "((Ann Lee))".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from tonekit.text.naming.names import set_as_name
from tonekit.text.words.ordinary import is_ordinary

_MAX_LABEL_CHARS = 120
_MAX_LABEL_WORDS = 7
_MAX_NAME_WORDS = 5
_MAX_TITLED_WORDS = 9
_MANY_LABELS = 3
_FEWEST_LINES = 3
_LABELLED_SHARE = 0.5
_INITIALS = re.compile(r"[A-Z]{1,3}-?[A-Z]{1,3}")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]\w+")
_LINE_START = re.compile(r"^[ \t\u00a0]{0,8}(?=[^\s])", re.MULTILINE)
# "[00:01:12] ", ">> " and the asterisks of bold type.
_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?[\])]?[ \t]{1,4}"
_BEFORE_LABEL = re.compile(rf"(?:>{{1,3}}[ \t]{{0,4}}|[*_]{{2,3}}|{_TIME}){{1,4}}")
# A plain "10:32" stands before the entries of a news ticker too.
_OF_TRANSCRIPTS = re.compile(r">>|[\[(]\d|\d:\d{2}:\d")
_QUESTION = re.compile(r"(?:Q|QUESTION|A|ANSWER)(?:[ \t]{1,4}|[:.][ \t*_]{0,4}|(?=\n)|\Z)(?=\S|\n|\Z)")
_UP_TO_COLON = re.compile(r"((?:[^:()\n]|\([^()\n]{1,100}\)){1,80}):[*_]{0,3}(?=\s|[(\"“‘]|\Z)")
_IN_BRACKETS = re.compile(r"\[([^\[\]\n]{2,60})\]:(?=\s)")
_IN_TWO_BRACKETS = re.compile(r"\(\(([A-Z][^()\n]{1,60})\)\)(?:[ \t]{0,4}:)?(?=\s)")
_BEFORE_DASH = re.compile(r"([A-Z][A-Z.'’ -]{2,40}[A-Z])[ \t]{1,2}[—–][ \t]{1,2}(?=\S)")
_TITLES = "Mr|Mrs|Ms|Miss|Dr|Senator|Rep|Gen|Sen|Prof|Sir|Hon|MR|MRS|MS|MISS|DR|GEN|AMB"
_CHAIRS = "Chairman|Chairwoman|Chair|Vice Chairman|Vice Chairwoman|Ranking Member"
_TITLE_WORDS = frozenset(
    f"{_TITLES}|{_CHAIRS}|Lord|Lady|Dame|Baroness|Speaker|President|Vice|Prime|Minister|Secretary|Ambassador|Judge"
    "|Justice|Deputy|Chancellor|Representative|Commissioner|Rt|General|Acting|Foreign|Madam".replace(" ", "|").split(
        "|"
    )
)
_RECORD_LABEL = re.compile(
    r"(?:(?:The |THE )(?:Acting )?(?:(?:SPEAKER|PRESIDENT) pro tempore|[A-Z]{3,20}(?: [A-Z]{2,20}){0,4})"
    r"(?: \([^)\n]{1,40}\))?"
    rf"|(?:{_TITLES}|{_CHAIRS})\.? "
    r"(?:[A-Z][A-Z'’-]{1,30}|[A-Za-z'’]{1,4}[A-Z][A-Z'’-]{1,30}|[A-Z]{2,20}-Mc[A-Z]{2,20})"
    r"(?: [A-Z][A-Z'’-]{1,30}){0,2}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)\.(?=[ \t]{1,4}[A-Z(\"“]|\n)"
)
_CAPITALS = re.compile(r"[^\W_][\w.'’,&/\- ]{0,78}$")
_SURNAME = re.compile(r"(?:Ma?c|[A-Z]['’]|[A-Za-z]{1,3}['’-])?[A-Z][A-Z'’-]{2,30}$")
_NAME_WORD = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*,?|de|da|di|del|von|van|der|den|al|bin|el|la|le|of|the|and|for|pro|tempore|\([^)]*\))$"
)
_ASIDE = re.compile(r"[ \t]*[(\[][^)\]\n]{0,100}[)\]]")
# "(Peru)", "(Lab)", "(spoke in Spanish)"; not the "(4-3-3)" of a line-up.
_TELLING_ASIDE = re.compile(r"[(\[](?:[A-Z][a-z]|spoke|speaking|through|via)")
_EXAMINED_BY = "BY "
# "MR JAN BERG (sworn)"
_CAPITAL_NAME = r"[^\W\d_a-z]{1,30}(?:[.'’ -]{1,2}[^\W\d_a-z]{1,30}){1,5}"
_SWORN = re.compile(
    rf"^[ \t]{{0,8}}({_CAPITAL_NAME})[ \t]{{0,2}}[(,][ \t]?(?:sworn|affirmed|recalled|called|continued)\b", re.MULTILINE
)
_PRESIDING = ("THE ", "LORD ", "LADY ", "MR JUSTICE", "MRS JUSTICE", "MS JUSTICE", "JUDGE ")
_NOT_A_LABEL = frozenset(
    """note notes image images picture photo photos photograph caption video audio update updates correction source
    sources by from to date subject re cc read related see also watch listen file editor contact tags topics keywords
    summary background location time place venue warning example question-answer copyright credit media here there
    however therefore but and so because yes no result answer-key remember first second third finally next today
    https http www subjects topic dear title section breaking live key""".split()
)


Labelled = tuple[int, int, int, str]
"""Start of a label, its end, start of the words behind it, the label."""


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
            only where it comes back, where capitals or "Q" labels stand beside it, or where it has a title or tells
            what its speaker is ("Mr. Meza (Peru):") and is not the only one, since news has such lines too.
    """
    found: dict[str, list[Labelled]] = {kind: [] for kind in ("sure", "titled", "name", "answer", "dash")}
    n_lines = 0
    for match in _LINE_START.finditer(text):
        n_lines += 1
        kind, label = _label_at(text, match.end())
        if label is not None:
            found[kind].append(label)
    sure = found["sure"] + _recurring(found["dash"])
    if any(label == "Q" and text[end : end + 1] == "." for _, end, _, label in sure):
        sure += found["answer"]  # elsewhere "A." may be an initial, or number a list
    sure = sorted([*sure, *_bare_labels(text, {label for *_, label in sure}, {start for start, *_ in sure})])
    loose = found["titled"] + found["name"]
    counts = Counter(label for *_, label in loose)
    repeated = [entry for entry in loose if counts[entry[3]] > 1]
    if is_transcript:
        # Where speakers have labels in capitals, "Lebanon:" at the start of a line is a heading.
        return tuple(_examined(text, sorted(sure + (repeated if len(sure) >= _MANY_LABELS else loose))))
    is_labelled = len(repeated) >= 3 and len({label for *_, label in repeated}) >= 2
    is_labelled |= len({label for *_, label in found["titled"]}) >= 2
    share = len(loose) / max(1, n_lines)
    is_labelled |= len(loose) >= _FEWEST_LINES and 1 < len(counts) < len(loose) and share >= _LABELLED_SHARE
    return tuple(_examined(text, sorted(sure + loose) if is_labelled else sure))


def _label_at(text: str, line: int) -> tuple[str, Labelled | None]:
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
    bracketed = _IN_BRACKETS.match(text, start) or _IN_TWO_BRACKETS.match(text, start)
    if bracketed:
        kind = _label_kind(bracketed[1])
        if kind is not None and text[start] == "(":
            kind = "sure"
        return kind or "", (*bracketed.span(1), bracketed.end(), bracketed[1]) if kind else None
    colon = _UP_TO_COLON.match(text, start, start + _MAX_LABEL_CHARS)
    if colon:
        label = colon[1].rstrip(" \t*_")
        kind = _label_kind(label)
        if kind == "name" and before is not None and _OF_TRANSCRIPTS.search(before[0]):
            kind = "sure"
        return kind or "", (start, start + len(label), colon.end(), label) if kind else None
    dash = _BEFORE_DASH.match(text, start)
    return "dash", (start, dash.end(1), dash.end(), dash[1]) if dash else None


def _recurring(labels: Sequence[Labelled]) -> list[Labelled]:
    """Keep labels before a dash where two take turns; once each they are the places of datelines ("OSLO — ")."""
    counts = Counter(label for *_, label in labels)
    return list(labels) if 1 < len(counts) < len(labels) else []


def _examined(text: str, labels: list[Labelled]) -> list[Labelled]:
    """Give the questions of a court to the lawyer, and the answers to the witness.

    After "BY MS. HALL:", or where "A." answers "MS HALL:", every "Q" is hers; "A" is who was sworn last.
    """
    found = {label for *_, label in labels}
    if not any(_examines(label.split()) for label in found) and not ("A" in found and found - {"Q", "A"}):
        return labels
    witness = "THE WITNESS" if "THE WITNESS" in found else "A"
    sworn = list(_SWORN.finditer(text)) if witness == "A" else []
    read: list[Labelled] = []
    asks, before = "Q", ""
    for start, end, words, label in labels:
        while sworn and sworn[0].start() < start:
            witness = sworn.pop(0)[1]
        if _examines(label.split()):
            label = asks = label.removeprefix(_EXAMINED_BY)
            start += len(_EXAMINED_BY)
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
    if len(letters) > 2 and upper > 0.6 * len(letters):
        return set_as_name(bare)
    words = bare.split()
    if _is_titled(words):  # "Ms. HALL of Ohio"
        return " ".join(set_as_name(word) if _SURNAME.match(word) else word for word in words)
    return bare


def names_of_labels(text: str, labels: Sequence[Labelled]) -> dict[str, str]:
    """Give the name that each label stands for: set as a name, and initials spelled out where the text has the name."""
    each = dict.fromkeys(label for *_, label in labels)
    lead = "\n".join([text[: labels[0][0]] if labels else "", *(clean_label(label) for label in each if " " in label)])
    return {label: _spelled_out(lead, label) or clean_label(label) for label in each}


def _spelled_out(lead: str, label: str) -> str | None:
    """Find above the first turn, or among the full labels, whose initials a label is: "WSS", of "William S. Saturn".

    Two letters may be one word's, the name of a medium: "WN" for "Wikinews".
    """
    if not _INITIALS.fullmatch(label):
        return None
    letters = label.replace("-", "")
    full = re.search(r"\b" + r"\W{1,2}".join(rf"{letter}\w*" for letter in letters) + r"\b", lead)
    if full is not None:
        return full.group()
    shape = re.compile(r"\w+".join(letters[:1] + letters[1:].lower()))
    words = Counter(word for word in _CAPITALISED.findall(lead) if shape.match(word) and not is_ordinary(word.lower()))
    return max(words, key=words.__getitem__, default=None)


def _label_kind(label: str) -> str | None:
    """Sort what stands before a colon: a label for sure, a name with a title or an aside, a name; None: no label."""
    bare = _ASIDE.sub("", label).strip()
    words = bare.split()
    if (
        not words
        or len(words) > _MAX_TITLED_WORDS
        or (words[0].lower().strip(".") in _NOT_A_LABEL and words[:2] != ["FIRST", "LADY"] and not _examines(words))
    ):
        return None
    if words[-1].endswith(("Image", "Photo", "image", "photo")):
        return None
    if not _CAPITALS.match(bare) or not bare[0].isupper() or any(char.isdigit() for char in words[0]):
        return None
    letters = [char for char in bare if char.isalpha()]
    if not letters:
        return None
    if len(words) <= _MAX_LABEL_WORDS and sum(char.isupper() for char in letters) >= 0.7 * len(letters) > 1:
        return "sure" if len(letters) > 1 else None
    is_name = all(_NAME_WORD.match(word) for word in words) and words[-1][0].isupper()
    if not is_name:
        return None
    if _is_titled(words):
        return "sure" if any(_SURNAME.match(word) for word in words[1:]) else "titled"
    if len(words) > _MAX_NAME_WORDS:
        return None
    return "titled" if len(words) > 1 and _TELLING_ASIDE.search(label) else "name"


def _examines(words: Sequence[str]) -> bool:
    """Say whether a line of a court's record tells who asks from here on: "BY MS. HALL"."""
    return len(words) > 2 and words[0] == "BY" and words[1].strip(".") in _TITLES.split("|")


def _is_titled(words: Sequence[str]) -> bool:
    """Say whether a label opens with a title or an office: "Mr", "Sir", "The Prime Minister"."""
    first = words[1] if len(words) > 1 and words[0] == "The" else words[0] if words else ""
    return len(words) > 1 and first.strip(".") in _TITLE_WORDS


def _turns(text: str, labels: Sequence[Labelled]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    # A turn ends before the line of the next label: the marks around a label are nobody's words.
    ends = [*(text.rfind("\n", 0, start) + 1 for start, *_ in labels), len(text)]
    _add(turns, text, None, 0, ends[0])
    for (_, _, words, label), end in zip(labels, ends[1:], strict=True):
        _add(turns, text, label, words, end)
    return tuple(turns)


def _add(turns: list[Turn], text: str, label: str | None, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end or label is not None:
        turns.append(Turn(label, clean_label(label) if label is not None else None, start, end))
