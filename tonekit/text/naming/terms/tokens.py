"""A sentence in, its words with offsets out, and whether it is a heading, whose capitals say nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from tonekit.text.document import SentenceSpan
from tonekit.text.words.gazetteer import COUNTRY_BY_NAME, OPENERS

# In order: the words that most are (so that they pay for nothing else), abbreviated titles with their stop, dotted
# acronyms, initials, words (with inner hyphen, apostrophe or ampersand, or a domain's dot), the possessive where words
# are set apart ("Berg 's"), any other character. Every character is read once, so the scan is linear.
_WORD = re.compile(
    r"([a-z]+(?=\s)"
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Messrs|Pres|Amb|Supt|Engr|Cllr|Coun|Barr|Cpl|Insp|Brig|Det|Cmdr|Msgr|MR|MRS|MS|DR|SEN|REP|GOV|GEN|COL|LT|CAPT|SGT|ADM|AMB|PROF|REV|HON)\."
    r"|(?:[^\W\d_]\.){2,}"
    r"|[A-Z]\.(?=\s?[A-Z])"
    r"|\d{1,3}(?:,\d{3})+(?!\d)"
    r"|[^\W_]+(?:-(?![^\W\d_]\.[^\W\d_]\.)[^\W_]+|['’&][^\W_]+|\.(?:com|org|net|uk|ru)\b)*"
    r"|(?<=\s)['’]s(?=\s)"
    r"|\S)"
)
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_ARTICLES = frozenset("al el ad ar as at az an ul".split())
# "Tanzanian-born", "Fourteen-year-old", "Match-winner": adjectives and callings, unlike the given names "Sang-chul" and
# "Mei-ling".
_PARTICIPLES = frozenset(
    """born built led old era style wide run made held friendly bound like type class free winner scorer goal
    saver""".split()
)
_CAPITAL_PARTICIPLES = frozenset("Allied Backed Based Born Funded Led".split())
_SHORTEST_ED, _SHORTEST_ING = 4, 6
_OPENING, _CLOSING = "“«„", "”»"
_QUOTATION_MARKS = frozenset(('"', *_OPENING, *_CLOSING))
# With a dash and a comma a line says whose words stand above: "— Ada Cole, economist".
_DASHES = frozenset("-–—")
# Words of a line that with a colon leads up to a quotation.
_GIVING = frozenset("said says added told wrote attributable".split())
# Behind a possessive stands what is owned; these show that the name ends in 's: "Moody's said".
_SPEAKING = frozenset("said says told tells".split())
_OWN_S = re.compile(rf"\w['’]s\s(?:of|{'|'.join(sorted(_SPEAKING))})\b")
# Words of a name that an "of" may stand before.
_LONGEST_OWNER = 6
# Farther back no single quotation mark is looked for that a possessive might close.
_LONGEST_QUOTATION = 60
# How many different words are remembered; a newspaper's usual ones are fewer.
MOST_WORDS = 1 << 14


class Token(NamedTuple):
    """One word or mark.

    `lower`: the word in lower case; the possessive of a plural is one like any other there: "the dockers' union".
    `capital`: begins with a capital, or with the article of a name ("al-Assad", "d'Estaing"); "Iranian-backed" does
    not. `quoted`: stands inside double quotation marks.
    """

    text: str
    start: int
    end: int
    lower: str
    capital: bool
    quoted: bool = False

    @property
    def acronym(self) -> bool:
        """Two to eight capitals, perhaps with digits, stops or a hyphen."""
        letters = self.text.replace(".", "").replace("-", "").replace("&", "")
        return 2 <= len(letters) <= 8 and letters.isupper() and letters.isalnum()


@dataclass(frozen=True)
class Line:
    """A sentence as words.

    Attributes:
        heading: Its capitals say nothing: most words have one, or all letters are capitals.
        bare: A short paragraph of its own without a stop: a byline, a caption, a publisher's name.
    """

    index: int
    paragraph: int
    tokens: tuple[Token, ...]
    heading: bool
    bare: bool


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Split `text[start:end]` into words and marks, the possessive 's apart; offsets are into `text`."""
    tokens: list[Token] = []
    quoted, place = False, start
    new = tuple.__new__  # a third of the time of Token(...), and of nothing else does a text make as many
    pieces = iter(_WORD.split(text[start:end]))
    for gap, word in zip(pieces, pieces, strict=False):  # they alternate
        if word in _QUOTATION_MARKS:
            quoted = not quoted if word == '"' else word in _OPENING
        place += len(gap)
        for part, lower, capital in _parts(word):
            after = place + len(part)
            tokens.append(new(Token, (part, place, after, lower, capital, quoted)))
            place = after
    return tokens


@lru_cache(MOST_WORDS)
def _parts(word: str) -> tuple[tuple[str, str, bool], ...]:
    """The tokens of a word: text, lower case, and whether it begins with a capital."""
    return tuple((part, part.lower().replace("’", "'"), _has_capital(part)) for part in _split(word))


def _has_capital(text: str) -> bool:
    """Whether the token begins with a capital, see `Token`."""
    if text[0].isupper():
        return "-" not in text or not _is_participle(text.rsplit("-", 1)[1])
    return (text[2:3] == "-" and text[:2] in _ARTICLES and text[3:4].isupper()) or (
        text[1:2] in ("'", "’") and text[2:3].isupper()
    )


def _is_participle(part: str) -> bool:
    """Whether the last part of a word with a hyphen makes an adjective of it: "US-funded", "Oscar-winning"."""
    if not part.islower():
        return part in _CAPITAL_PARTICIPLES
    long_ed = part.endswith("ed") and len(part) >= _SHORTEST_ED
    return part in _PARTICIPLES or long_ed or (part.endswith("ing") and len(part) >= _SHORTEST_ING)


def _split(word: str) -> list[str]:
    """Split off a possessive, and part two countries: "Russia-US" is three words, "Sherwood-Randall" one."""
    if len(word) > 2 and word.endswith(_POSSESSIVE):
        return [*_split(word[:-2]), word[-2:]]
    left, hyphen, right = word.partition("-")
    if hyphen and left in COUNTRY_BY_NAME and right in COUNTRY_BY_NAME:
        return [left, hyphen, right]
    return [word]


def _join_own_s(lines: Sequence[Line]) -> Sequence[Line]:
    """Make one token of names that end in 's, as Moody's and Lloyd's do.

    They are known by a verb of saying, or by "of" and a name, behind them, and stand nowhere in the text without the
    's; "Moody's has", "Moody's was" tell nothing: "Lima's was the best team".
    """
    named, bare = set(), set()
    for line in lines:
        for i, token in enumerate(line.tokens):
            if token.capital and (i + 1 == len(line.tokens) or line.tokens[i + 1].text not in _POSSESSIVE):
                bare.add(token.text)
            elif token.capital and _is_no_owner(line.tokens, i):
                named.add(token.text)
    named -= bare
    return [replace(line, tokens=_joined(line.tokens, named)) for line in lines] if named else lines


def _is_no_owner(tokens: Sequence[Token], i: int) -> bool:
    """Whether the possessive behind token i owns nothing."""
    token = tokens[i]
    if token.lower in OPENERS or token.text in COUNTRY_BY_NAME or token.quoted or i + 3 >= len(tokens):
        return False  # in speech it is short for "is" or "has"
    verb, following = tokens[i + 2 : i + 4]
    if verb.text == "of":
        return following.capital
    start = next((k for k in range(i, max(-1, i - _LONGEST_OWNER), -1) if not tokens[k].capital), -1)
    is_of_friends = start > 0 and tokens[start].text == "of"  # "a friend of Ms Cole's said"
    return verb.text in _SPEAKING and following.text != "to" and not is_of_friends


def _joined(tokens: Sequence[Token], named: Set[str]) -> tuple[Token, ...]:
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1] if joined else None
        if token.text in _POSSESSIVE and before is not None and before.text in named and before.end == token.start:
            text = before.text + token.text
            joined[-1] = before._replace(text=text, end=token.end, lower=text.lower().replace("’", "'"))
        else:
            joined.append(token)
    return tuple(joined)


def read_lines(text: str, sentences: Sequence[SentenceSpan]) -> tuple[Line, ...]:
    """The words of every sentence, each marked as heading or bare line where it is one."""
    sizes: dict[int, int] = {}
    for sentence in sentences:
        sizes[sentence.paragraph] = sizes.get(sentence.paragraph, 0) + 1
    lines = []
    has_plural_owners = "s'" in text or "s’" in text
    quoted, paragraph = False, -1
    for index, sentence in enumerate(sentences):
        tokens = tokenize(text, sentence.start, sentence.end)
        if sentence.paragraph == paragraph and quoted:  # a quotation of several sentences runs on
            tokens = _carry_quote(tokens)
        if has_plural_owners:
            _mark_plural_owners(tokens)
        quoted, paragraph = bool(tokens) and tokens[-1].quoted, sentence.paragraph
        ended = any(token.text in ".!?…" for token in tokens[-2:])
        if ended and any(token.text.islower() and token.text[0].isalpha() for token in tokens):
            heading = bare = False  # as most are, so that they pay for nothing else
        else:
            words = [token.text for token in tokens if token.text[0].isalpha()]
            credits = bool(tokens) and tokens[0].text in _DASHES and any(token.text == "," for token in tokens)
            speaks = credits or _leads_up_to_quote(tokens)
            heading = not speaks and _is_heading(words, ended)
            bare = sizes[sentence.paragraph] == 1 and not ended and len(words) < 5 and not speaks
        lines.append(Line(index, sentence.paragraph, tuple(tokens), heading, bare))
    return tuple(_join_own_s(lines)) if _OWN_S.search(text) else tuple(lines)


def _mark_plural_owners(tokens: list[Token]) -> None:
    """Let the apostrophe behind a plural read as a possessive 's before a plain word: "the dockers' union"."""
    for i in range(1, len(tokens) - 1):
        mark, following = tokens[i], tokens[i + 1]
        if mark.lower != "'" or not tokens[i - 1].lower.endswith("s") or tokens[i - 1].end != mark.start:
            continue
        apart = mark.end < following.start and following.text.isalpha() and following.text.islower()
        if apart and not _closes_quotation(tokens, i):
            tokens[i] = mark._replace(lower="'s")


def _closes_quotation(tokens: list[Token], i: int) -> bool:
    """Whether the single mark at token i ends what another one before it opens: "in the 'war on dockers' he fights"."""
    opened = next((k for k in range(i - 1, max(-1, i - _LONGEST_QUOTATION), -1) if _opens_quotation(tokens, k)), None)
    if opened is None or any(_ends_quotation(tokens, k) for k in range(opened + 1, i)):
        return False
    return not any(_ends_quotation(tokens, k) for k in range(i + 1, min(len(tokens), i + _LONGEST_QUOTATION)))


def _opens_quotation(tokens: list[Token], i: int) -> bool:
    """Whether a single mark at token i stands right before a word, and not right behind one."""
    if tokens[i].text not in ("'", "‘") or i + 1 >= len(tokens):
        return False
    return tokens[i].end == tokens[i + 1].start and (i == 0 or tokens[i - 1].end < tokens[i].start)


def _ends_quotation(tokens: list[Token], i: int) -> bool:
    """Whether a single mark at token i stands behind a stop, or behind the last word before one."""
    if tokens[i].lower != "'":
        return False
    behind_stop = tokens[i - 1].text in (".", ",", "!", "?")
    return behind_stop or i + 1 == len(tokens) or not tokens[i + 1].text[0].isalnum()


def _leads_up_to_quote(tokens: list[Token]) -> bool:
    """Whether a line says whose the words below it are: "Ada Cole said:", "Quotes attributable to Ada Cole:"."""
    return bool(tokens) and tokens[-1].text == ":" and any(token.lower in _GIVING for token in tokens)


def _carry_quote(tokens: list[Token]) -> list[Token]:
    """Read the words up to the first quotation mark as quoted."""
    carried = []
    inside = True
    for token in tokens:
        if token.text == '"' or token.text in _OPENING or token.text in _CLOSING:
            if token.text in _OPENING:
                return tokens
            inside = not inside if token.text == '"' else False
        carried.append(Token(*token[:-1], quoted=inside))
    return carried


def _is_heading(words: list[str], ended: bool) -> bool:
    long_words = [word for word in words if len(word) > 3]
    if len(words) < 3 or not long_words:
        return False
    letters = "".join(words)
    if letters.isupper() and len(letters) > 8:
        return True
    # "Rex Tillerson, Sergei Lavrov" is a list of names; a Title Case line has capitals on its verbs, so on nearly all.
    return not ended and len(long_words) > 3 and sum(word[0].isupper() for word in long_words) > 0.75 * len(long_words)
