"""Short and long forms of a name in, whether one abridges the other out: "Notes from Peru (NFP)", "the LKT".

After Schwartz and Hearst (2003), "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text": the
acronym's letters are sought from its end backwards among the initials in front of the bracket.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.terms.tokens import Token

_LINKS = frozenset("of for and the from in on to at against with by & de la del des du".split())
_MARKS = frozenset((",", ":", "-", "–", "/", "'", "’", "'s", "’s"))
# So many words may stand between two initials, and so many in all.
_MOST_LINKS = 3
# So many words a letter, marks and links counted.
_REACH = 4
_FEWEST_LETTERS, _MOST_LETTERS = 3, 10
_SHORTEST_WORD = 4
_FEWEST_INITIALS = 2


def long_forms(tokens: Sequence[Token]) -> dict[int, int]:
    """Map the first token of each long form to the bracket behind it."""
    found: dict[int, int] = {}
    brackets = [i for i, token in enumerate(tokens) if token.text == "("]
    for i in brackets:
        if 2 <= i < len(tokens) - 2 and tokens[i + 2].text == ")":
            start = start_of_long_form(tokens, i, tokens[i + 1].text)
            if start is not None:
                found[start] = i
    return found


def start_of_long_form(tokens: Sequence[Token], end: int, acronym: str) -> int | None:
    """First token of the name before token `end` whose initials the acronym is; links ("of") count or do not."""
    letters = [char for char in acronym if char.isalnum()]
    if not _FEWEST_LETTERS <= len(letters) <= _MOST_LETTERS or sum(map(str.isupper, letters)) * 2 <= len(letters):
        return None
    lowered = [letter.lower() for letter in letters]
    if not tokens[end - 1].text[0].isalnum():
        return None
    for links_count in (False, True):
        start = _start(tokens, end, lowered, links_count=links_count)
        if start is not None and tokens[start].capital:
            return start
    return None


def _start(tokens: Sequence[Token], end: int, letters: Sequence[str], *, links_count: bool) -> int | None:
    left, skipped = len(letters), 0
    for k in range(end - 1, max(-1, end - 1 - _REACH * len(letters)), -1):
        token = tokens[k]
        if token.text in _MARKS:
            continue
        parts = token.lower.split("-")
        fits = left >= len(parts) and [part[:1] for part in parts] == list(letters[left - len(parts) : left])
        if token.lower in _LINKS and not token.capital:
            skipped += 1
            if skipped > _MOST_LINKS:
                return None
            if links_count and fits:
                left, skipped = left - 1, 0
        elif fits and token.capital:
            left, skipped = left - len(parts), 0
        elif token.acronym and "".join(letters[:left]).endswith(token.lower):
            left, skipped = left - len(token.text), 0  # "UN", of UNIFIL
        elif left and token.capital and token.lower[0] == letters[left - 1]:
            left, skipped = left - 1, 0
        else:
            return None
        if not left:
            return k
    return None


def initials_of(words: Sequence[str]) -> frozenset[str]:
    """The acronyms of a name, in lower case: of its capitals, of all its words, and of those before "and".

    "WADA" has both parts of "Anti-Doping", "ECOWAS" the "of", "USGS" the US, and "CDC" no "and Prevention".
    """
    parts = [part for word in words for part in word.split("-")]
    told = parts[: parts.index("and")] if "and" in parts else parts
    every = "".join(word[0] for word in words if word[0].isalpha())
    return frozenset((_capitals(parts), _capitals(told), every.lower()))


def _capitals(parts: Sequence[str]) -> str:
    """The initials of capitalised words; of an acronym among them all letters."""
    letters = (part.replace(".", "") if part.isupper() else part[:1] for part in parts if part[:1].isupper())
    return "".join(letters).lower()


def initials_abroad(words: Sequence[str], noun: str) -> frozenset[str]:
    """The acronyms of a name whose noun stands first, as in Spanish: "PSD", of the Social Democratic Party."""
    capitals = [word for word in words if word[:1].isupper()]
    place = next((k for k, word in enumerate(capitals) if word.lower() == noun), None)
    if place is None:
        return frozenset()
    before = "".join(word[0] for word in capitals[:place])
    behind = "".join(word[0] for word in capitals[place + 1 :])
    orders = [(before, behind), (before[::-1], behind), (before[::-1], behind[::-1])]
    return frozenset((capitals[place][0] + first + last).lower() for first, last in orders)


def abridges(short: str, words: Sequence[str]) -> bool:
    """Whether a text that calls one name the other's short form can be right: "Lake Bank, or LB", but not "or UBS".

    The initials may stand in another order, that of the body's own language, and small words or a place be left out.
    """
    letters = short.replace(".", "").lower()
    if len(letters) < _FEWEST_INITIALS or not words:
        return False
    every: str = max(initials_of(words), key=len)
    rest = iter(every)
    return (
        any(sorted(letters) == sorted(initials) for initials in initials_of(words))
        or all(letter in rest for letter in letters)
        or shortens(short, words)
    )


def shortens(short: str, words: Sequence[str]) -> bool:
    """Whether a word made of a name's letters abridges it: "Phivolcs", of Philippine Institute of Volcanology."""
    if len(short) < _SHORTEST_WORD or not short.isalpha() or short[0] != words[0][:1]:
        return False
    rest = iter("".join(words).lower())
    return all(letter in rest for letter in short.lower())
