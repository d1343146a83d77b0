"""A description in, whether it is worth an actor out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.naming.proper_names.body_nouns import OF_FORCES
from tonekit.text.naming.proper_names.company import AUXILIARY, INVERTED, reports
from tonekit.text.naming.proper_names.modifiers import ADJECTIVES
from tonekit.text.naming.proper_names.tails import behind_manner, follows_according
from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import HAVE, IRREGULAR_PASTS
from tonekit.text.words.reporting import may_be_passive, reporting_form

# Nouns for a body and for a thing: only what speaks is an actor ("the front", "the foundation of peace").
_VAGUE = frozenset(
    "force division front foundation command trust authority mission movement network service services institution"
    " institutions"
    " registry fund power tv radio site chain channel station label band brand store studio carrier giant developer"
    " campaign camp operator supplier publisher app blog outlet portal groups organisations organizations agencies"
    " companies firms"
    " unions charities airlines retailers banks newspapers websites parties ministries councils governments members"
    " embassies"
    " city town village county state province municipality district borough parish prefecture business".split()
)
_TELLING = gaz.ROLE_MODIFIERS | gaz.CREEDS
_FRIENDS = frozenset("friend friends colleague colleagues".split())
_ASIDES = frozenset("however meanwhile though too for also nevertheless nonetheless in on by which who whose".split())
_LONGEST_ASIDE = 16
# Nobody in particular: "each victim".
_GENERAL = frozenset(("each", "every", "any"))
# Whom a speaker only tells something: "told reporters".
_TO_HEARERS = frozenset("told tell tells telling promised".split())
_HEARERS = frozenset("reporters journalists reporter journalist".split())
_GENERIC = frozenset("average typical ordinary".split())
# Of a leadership that leads, not of one that is shown.
_LEADING = gaz.ROLE_MODIFIERS | frozenset(("top", "new"))
_INDEFINITE = frozenset("a an one some each every any no another".split())
# What stands in front of an office that somebody holds or wants.
_TO_OFFICES = frozenset("as for of become became elected appointed named nominated".split())
_ASIDE_REACH, _NEAR = 30, 8
# How an aside says that a source has kept its name back.
_ANONYMOUS = frozenset("anonymity anonymously unnamed named identified".split())
# So begins what is told of a source without a name.
_NAMELESS = frozenset("who speaking requesting asking familiar briefed".split())
# "One juror, a retired teacher, said."
_APPOSED = frozenset(("a", "an"))
# "A source familiar with the talks was less sure."
_IN_THE_KNOW = frozenset((("familiar", "with"), ("close", "to"), ("briefed", "on"), ("with", "knowledge")))
# "Was accused by the union of lying."
_DONE_IN_WORDS = frozenset("accused criticised criticized urged praised condemned told warned".split())
_PREDICATIVE = frozenset("is was as be become became been were are".split())
# Chambers whose name is their noun alone.
_CHAMBERS = frozenset(("congress", "parliament"))


class _Around(NamedTuple):
    """What stands around a description.

    Attributes:
        first: The first token of its alias: "his wife", "Mr Berg's lawyer".
        end: The token behind its alias, an aside and the manner of what it does.
        before: The word in front, "^" where a sentence begins.
        after: The three words behind.
    """

    first: int
    end: int
    before: str
    after: list[str]


def is_worth_naming(mention: Mention, line: Line) -> bool:
    """Whether a description that the text uses once is an actor: it speaks, opens its sentence, or names a source.

    "Children were asleep upstairs" mentions nobody who speaks, acts on others or is judged.
    """
    if mention.predicate:
        return False
    around = _around(mention, line.tokens)
    return _speaks(mention, line, around) or _is_told_of(mention, line.tokens, around)


def _around(mention: Mention, tokens: Sequence[Token]) -> _Around:
    end = behind_manner(tokens, past_aside(tokens, behind(mention, tokens)))
    first = mention.first
    while first > 0 and tokens[first - 1].start >= mention.alias_start:
        first -= 1
    before = tokens[first - 1].lower if first > 0 else "^"
    return _Around(first, end, before, [token.lower for token in tokens[end : end + 3]])


def _is_hearer(mention: Mention, before: str) -> bool:
    """Whether it is to whom somebody speaks: "told reporters"."""
    return before in _TO_HEARERS and (mention.head in _HEARERS or mention.determiner in _GENERAL)


def _speaks(mention: Mention, line: Line, around: _Around) -> bool:
    """Whether a description is the subject or the source of what is said."""
    tokens, after = line.tokens, around.after
    if mention.tail > mention.last and reports([token.lower for token in tokens[mention.tail : mention.tail + 3]]):
        return True
    if mention.determiner in _INDEFINITE and (
        _asks_for_no_name(line, around.end) or _speaks_past_aside(line, mention, around.end)
    ):
        return True
    several = mention.plural or mention.head == "police"
    if reports(after, plural=several) and after[0] not in AUXILIARY and not _is_passive(after):
        return True
    if len(after) > 1 and after[0] in HAVE and reports(after[1:]):
        return True
    if (around.before in INVERTED or mention.cites) and not _is_hearer(mention, around.before):
        return True
    two_before = tokens[around.first - 2].lower if around.first > 1 else ""
    accuses = around.before == "by" and two_before in _DONE_IN_WORDS
    return accuses or follows_according(tokens, around.first)


def _is_told_of(mention: Mention, tokens: Sequence[Token], around: _Around) -> bool:
    """Whether a description that says nothing is somebody of whom the text tells, and of whom it tells enough."""
    after, opens = around.after, around.before == "^"
    if _is_hearer(mention, around.before) or mention.determiner in _GENERAL:
        return False
    if mention.determiner == "my" and mention.head in _FRIENDS:
        return False  # whom a speaker turns to
    if mention.head == "leadership" and _is_quality(mention, after):
        return False
    named = any(token.capital for token in tokens[mention.first + 1 : mention.last])  # "the Houthi movement"
    owned = mention.owner is not None and bool(mention.modifiers) and opens  # "Peru's wealth fund sold it"
    armed = mention.head == "force" and not OF_FORCES.isdisjoint(mention.modifiers)
    if (mention.head in _VAGUE and not (named or owned or armed)) or mention.modifiers & _GENERIC:
        return False
    if mention.kind == "person" and not mention.determiner and not opens:
        return False  # "a candidate for prime minister"
    if after and after[0] == "of":
        return mention.kind == "group" and opens  # "Relatives of the victims ..."
    if "who" in [token.lower for token in tokens[mention.last : mention.last + 1 + (after[:1] == [","])]]:
        return True
    described = _is_described(mention)
    if mention.determiner in _INDEFINITE or around.before in _PREDICATIVE:
        acts = described if mention.determiner in ("a", "an") else mention.plural and _acts(after)
        return opens and (acts or tuple(after[:2]) in _IN_THE_KNOW)
    if mention.head in gaz.SOURCES:
        return mention.determiner not in ("our", "your")
    if mention.head in _CHAMBERS and not opens and tokens[mention.first].capital:
        return True  # "elected to Congress"
    if mention.kind == "organisation":
        return mention.determiner in ("the", "this") or opens or (described and mention.owner is not None)
    if mention.kind == "person" and not mention.determiner:
        return described or mention.owner is not None  # a headline's "Surgeon suspended", "Official results"
    return described or mention.determiner in ("the", "my", "her", "his") or opens


def _is_described(mention: Mention) -> bool:
    """Whether words in front tell which one is meant."""
    told = mention.modifiers
    if mention.plural and not mention.determiner:
        told = frozenset(word for word in told if not _is_plain(word))
    return bool(told or mention.country)


def _is_passive(after: Sequence[str]) -> bool:
    """Whether what follows a subject was done to it: "a society ruled by law"."""
    if after[1:2] != ["by"]:
        return False
    form = reporting_form(after[0])
    return form is None or may_be_passive(after[0], form)


def is_office_alone(mention: Mention, line: Line) -> bool:
    """Whether a title names an office rather than its holder: "ran for President", "as Dean of the House"."""
    bare = mention.kind == "person" and not (mention.name or mention.determiner or mention.owner or mention.address)
    before = line.tokens[mention.first - 1].lower if mention.first else ""
    return bare and before in _TO_OFFICES


def _is_plain(modifier: str) -> bool:
    """Whether a modifier of a group does not tell which one is meant: "anonymous sources", but "local officials"."""
    return modifier.endswith(ADJECTIVES) and modifier not in _TELLING


def _acts(after: list[str]) -> bool:
    """Whether what follows a subject says what it has done: "Some villagers have stoned them"."""
    return after[:1] != [] and (after[0] in HAVE or after[0].endswith("ed") or after[0] in IRREGULAR_PASTS)


def _asks_for_no_name(line: Line, end: int) -> bool:
    """Whether an aside keeps a name back: "An aide to the mayor, speaking on condition of anonymity,"."""
    comma = next((k for k in range(end, min(len(line.tokens), end + _NEAR + 1)) if line.tokens[k].text == ","), end)
    aside = [token.lower for token in line.tokens[comma + 1 : comma + 1 + _LONGEST_ASIDE]]
    return aside[:1] != [] and aside[0] in _NAMELESS and not _ANONYMOUS.isdisjoint(aside)


def _speaks_past_aside(line: Line, mention: Mention, end: int) -> bool:
    """Whether a verb of saying follows what commas set off: "An aide to the mayor, who asked for no name, said"."""
    if not mention.initial:
        return False
    commas = [k for k in range(end, min(len(line.tokens), end + _ASIDE_REACH)) if line.tokens[k].text == ","]
    opener = line.tokens[commas[0] + 1 : commas[0] + 2] if commas and commas[0] <= end + _NEAR else ()
    if not any(token.lower in _NAMELESS or token.lower in _APPOSED for token in opener):
        return False
    return any(reports([token.lower for token in line.tokens[k + 1 : k + 4]]) for k in commas[1:])


def past_aside(tokens: Sequence[Token], end: int) -> int:
    """The token behind ", however," or ", for its part," at token `end`; `end` if none such stands there."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or tokens[end + 1].lower not in _ASIDES:
        return end
    return next((k + 1 for k in range(end + 2, min(len(tokens), end + _LONGEST_ASIDE)) if tokens[k].text == ","), end)


def _is_quality(mention: Mention, after: list[str]) -> bool:
    """Whether leadership is what somebody shows, not who leads: "Peru's fine leadership", not "its top leadership"."""
    led_is_named = after[:1] in (["of"], ["on"]) or after[:2] == ["in", "the"]
    led = mention.owner is not None and (bool(mention.modifiers - _LEADING) or led_is_named)
    return mention.determiner in gaz.POSSESSIVES or led
