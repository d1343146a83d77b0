"""A mention or a pronoun and its sentence in, how it stands there out: subject, object, owner, joined to another."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import (
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR_PASTS,
    MODALS,
    PERSONAL_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

SEX = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
# "Their" and "them" mean a group that was named in one case of three; the subject "they" is worth a try.
_PLURAL = frozenset(("they",))
PRONOUNS = SEX.keys() | _PLURAL
_CLAUSE_ENDS = frozenset(", ; : — – ( ) that who which when while because after before and but".split())
_LONGEST_CLAUSE = 25
_PREPOSITIONS = PREPOSITIONS | frozenset("into than upon onto".split())
_BEFORE_SUBJECT = SUBORDINATORS | frozenset(("", "that", "but", "how", "what", "why", "“", ";", ":", '"'))
_AUXILIARY = MODALS | frozenset("is was were has had never also then".split())
# Small words behind a name that cannot be its verb.
_NO_VERBS = (
    CONJUNCTIONS | RELATIVES | SUBORDINATORS | _PREPOSITIONS | DETERMINERS
    | frozenset("him me us them himself herself back away out up down off so too not".split())
)  # fmt: skip
# Words of quantity, order and time that stand between "her" and what she owns.
_OWNED = frozenset(
    "own first second third last late later new most two three four other only former early great recent several many"
    " next more part people whole very".split()
)
_YEAR = 4


def role_of(mention: Mention, line: Line) -> str:
    """Say what the mention is in its sentence.

    Returns:
        "subject", "inverted" ("said X"), "owner", "oblique" (behind a preposition), "bracketed", "object", or "listed"
        behind a comma or "and", where only a verb would tell.
    """
    kind = kind_of_pronoun(line.tokens, mention.first) if mention.pronoun else ""
    if kind in ("subject", "owner"):
        return kind
    tokens, last = line.tokens, mention.last
    before = tokens[mention.first - 1].lower if mention.first else ""
    if before == "," and last + 1 < len(tokens) and tokens[last].text == ",":
        last += 1  # "The mayor, Ann Reed, said no"
    follows = tokens[last] if last < len(tokens) else None
    if follows is not None and follows.lower in ("'s", "'"):
        return "owner"
    if before in ("said", "says", "added"):
        return "inverted"
    if before == "(":
        return "bracketed"
    acts = follows is not None and is_verb(follows)
    if before in _PREPOSITIONS and not (before == "as" and acts):
        return "oblique"
    joined = before in ("and", "or")
    open_left = joined or not before[:1].isalpha() or before in _BEFORE_SUBJECT
    if acts or before in _BEFORE_SUBJECT or (open_left and follows is not None and may_be_verb(follows)):
        return "subject"
    return "listed" if joined or not before[:1].isalpha() else "object"


def kind_of_pronoun(tokens: Sequence[Token], i: int) -> str:
    """Say what the pronoun at token i is: subject, owner, object, reflexive or plural."""
    word = tokens[i].lower
    if word in _PLURAL:
        return "plural"
    if word in ("he", "she"):
        return "subject"
    if word in ("his", "hers") or (word == "her" and _is_possessive(tokens, i)):
        return "owner"
    return "reflexive" if word.endswith("self") else "object"


def _is_possessive(tokens: Sequence[Token], i: int) -> bool:
    """Whether "her" owns what follows."""
    if i + 1 == len(tokens):
        return False
    word = tokens[i + 1].lower
    if word[0].isdigit():
        return len(word) >= _YEAR or word[-1].isalpha()  # "her 2008 debut", "her 18th birthday"
    return word[0].isalpha() and (word not in gaz.COMMON or word in _OWNED)


def clause_start(tokens: Sequence[Token], i: int) -> int:
    """Where the clause begins that token i stands in."""
    ends = (k for k in range(i - 1, max(-1, i - _LONGEST_CLAUSE), -1) if tokens[k].lower in _CLAUSE_ENDS)
    return next(ends, 0)


def is_joined(mention: Mention, line: Line) -> bool:
    """Whether the mention is one of two: "Hope and Faith"."""
    before = line.tokens[mention.first - 1].lower if mention.first else ""
    after = line.tokens[mention.last : mention.last + 2]
    return before == "and" or (len(after) == 2 and after[0].lower in ("and", "or") and after[1].capital)


def is_title_of_work(mention: Mention, line: Line) -> bool:
    """Whether a name stands alone in quotation marks, or before its year: "Emma" (1996)."""
    before = line.tokens[mention.first - 1].text if mention.first else ""
    after = [token.text for token in line.tokens[mention.last : mention.last + 3]]
    quoted = before in ("`", '"', "“", "‘", "'") and after[:1] in (["'"], ['"'], ["”"], ["’"], [","])
    return quoted or (after[::2] == ["(", ")"] and after[1].isdigit() and len(after[1]) == _YEAR)


def is_verb(token: Token) -> bool:
    """Whether a word is surely a verb: of saying, an auxiliary, a past."""
    word = token.lower
    known = word in gaz.SAYING or word in _AUXILIARY or word in IRREGULAR_PASTS or word in PERSONAL_PASTS
    return known or (token.text.islower() and word.endswith("ed") and len(word) > 4)


def may_be_verb(token: Token) -> bool:
    """Whether a word behind a name may be its verb."""
    return token.text.islower() and token.text[0].isalpha() and token.lower not in _NO_VERBS


def shares_surname(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a first name is joined to one with the surname of both: "Martin", of "Martin and Joyce Hallam"."""
    beside = tokens[mention.last : mention.last + 3]
    if len(mention.name) != 1 or mention.title or len(beside) < len("and Joyce Hallam".split()):
        return False
    joined, other, surname = beside
    both_first = all(name in gaz.MALE_NAMES or name in gaz.FEMALE_NAMES for name in (mention.name[0], other.text))
    return joined.lower in ("and", "&") and both_first and surname.capital and surname.lower not in gaz.COMMON
