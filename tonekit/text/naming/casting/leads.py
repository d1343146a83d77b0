"""Mentions in, descriptions out whose name the next sentence gives: "A former nurse told the court ... Ann Lee said".

A newspaper's lead says what somebody is, and the paragraph after it who that is. No apposition ties the two; but a full
name that opens a sentence, comes in there for the first time and is introduced by nothing has been introduced before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from tonekit.text.naming.casting.actor import given_gender
from tonekit.text.naming.casting.offices import OFFICES
from tonekit.text.naming.proper_names.company import AUXILIARY, reports
from tonekit.text.naming.proper_names.tails import is_saying
from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.names import head_key, is_full
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, HAVE

# Sentences, headings apart, within which a text comes to its point.
_LEADS = 3
# Sentences within which the name must follow.
_SOON = 2
# Sentences behind the lead within which it names whom it has described by an office.
_REACH = 2
_PRIME = frozenset(("prime",))
# Offices whose holder a text need not introduce.
_OF_STATE = frozenset(OFFICES) - {"spokesperson"}
# Those of them that companies and clubs have as well: "the president of Orlo Rail".
_OF_BODIES_TOO = frozenset("president chancellor secretary leader governor".split())
# Behind a name at the end of a column: "John Ashby writes on politics".
_SUBJECT_MATTERS = frozenset("about on for".split())
# What makes another office of one.
_TELLING = frozenset("former vice deputy assistant acting".split())
# How far off its verb may stand.
_LONGEST = 24
# What has been done to whom a court report tells of first, and what it says of him where it names him.
ACCUSED = frozenset(
    "jailed sentenced convicted charged fined arrested banned suspended acquitted cleared accused sacked dismissed"
    " imprisoned detained remanded disqualified".split()
)
_ANSWERING = frozenset("pleaded pled guilty admitted admits denied denies jailed sentenced convicted charged".split())
_REACH_OF_VERB = 16
_STOPS = frozenset(".!?…")
_DISPUTING = frozenset(
    "denied denies rejected rejects disputed disputes dismissed dismisses disagreed disagrees".split()
)
_WHAT_WAS_SAID = frozenset("this that it . ,".split())
_REPLYING = frozenset("replied replies retorted retorts responded responds answered answers countered counters".split())
_ARTICLES = frozenset(("a", "an", "the", "", "'s"))
_PLAIN_TITLES = gaz.SEXED_TITLES | frozenset(("dr", "prof", "professor", "doctor", ""))


def introductions(mentions: Sequence[Mention], lines: Sequence[Line], linked: Set[int]) -> dict[int, int]:
    """Positions of descriptions in the lead and of the names that the sentence after it gives them.

    Args:
        mentions: In text order.
        lines: The sentences.
        linked: Positions of the descriptions whom an apposition has given a name.
    """
    links = _of_headline(mentions, lines)
    running = [line.index for line in lines if not (line.heading or line.bare) and _is_ended(line)]
    first_of: dict[int, int] = {}
    citing: dict[int, int] = {}
    for i, mention in enumerate(mentions):
        if not mention.quoted:
            first_of.setdefault(mention.line, i)
        if mention.cites:
            citing[mention.line] = i
    for place, line in enumerate(running[:_LEADS]):
        described = citing.get(line, first_of.get(line, -1))
        if described < 0 or described in linked or not _describes_somebody(mentions[described], lines[line].tokens):
            continue
        later = next((one for one in running[place + 1 : place + 1 + _SOON] if one in first_of), None)
        if later is None:
            continue
        name = first_of[later]
        comes_in = _comes_in(mentions[name], lines[later].tokens)
        if comes_in and _may_be(mentions[described], mentions[name], mentions[:name]):
            links[described] = name
    links |= _of_accused(mentions, lines, running[: 1 + _SOON], first_of)
    return links | _of_office(mentions, lines, running, linked | links.keys())


def _of_accused(
    mentions: Sequence[Mention], lines: Sequence[Line], running: Sequence[int], first_of: Mapping[int, int]
) -> dict[int, int]:
    """Give who has been jailed, in the first sentence of a report, the name that opens the next and pleaded guilty."""
    opening = [first_of[line] for line in running if line in first_of][:2]
    if len(opening) < 2 or mentions[opening[0]].line != running[0]:
        return {}
    described, name = opening
    told_before = [mention for mention in mentions[:name] if mention.line in running]
    if (
        _has_been_accused(mentions[described], lines[mentions[described].line].tokens)
        and _answers(mentions[name], lines[mentions[name].line].tokens)
        and _may_be(mentions[described], mentions[name], told_before)
    ):
        return {described: name}
    return {}


def _has_been_accused(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether somebody without a name opens a sentence and "has been jailed" by it: "A former bookkeeper"."""
    opens = not any(token.text.isalnum() and token.lower not in _ARTICLES for token in tokens[: mention.first])
    if mention.name or mention.plural or mention.kind != "person" or mention.determiner not in ("a", "an"):
        return False
    words = [token.lower for token in tokens[mention.last :]]
    accused = any(word in ACCUSED and not BE.isdisjoint(words[max(0, k - 2) : k]) for k, word in enumerate(words))
    return opens and accused and words[0] != "whose"


def _answers(name: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a full name opens its sentence, and its bearer's age and plea follow: "Ann Lee (51) denied theft"."""
    if (
        name.kind != "person"
        or not is_full(name.name)
        or any(token.text[0].isalnum() for token in tokens[: name.first])
    ):
        return False
    after = [token.lower for token in tokens[name.last : name.last + _REACH_OF_VERB]]
    return len(after) > 1 and after[0] in (",", "(") and after[1].isdigit() and not _ANSWERING.isdisjoint(after)


def _is_ended(line: Line) -> bool:
    """Whether a sentence ends with a stop, as no headline does."""
    return any(token.text in _STOPS for token in line.tokens[-2:])


def _of_office(
    mentions: Sequence[Mention], lines: Sequence[Line], running: Sequence[int], linked: Set[int]
) -> dict[int, int]:
    """Give "a former governor", of whom a sentence of the lead tells first, the name of the first one behind it.

    Not of one who speaks there: "A senator was arrested. Senator X called it shameful".
    """
    lead, reach = set(running[:_LEADS]), set(running[: _LEADS + _REACH])
    holders: dict[str, list[int]] = {}
    for k, other in enumerate(mentions):
        if other.name and other.kind == "person" and other.line in reach:
            holders.setdefault(head_key(other.head), []).append(k)
    links: dict[int, int] = {}
    seen: set[int] = set()
    for i, mention in enumerate(mentions):
        opens = mention.line not in seen
        seen.add(mention.line)
        if not opens or mention.line not in lead or i in linked or not _is_of_office(mention):
            continue
        named = holders.get(head_key(mention.head), [])
        place = bisect_right(named, i)
        if place == len(named) or not is_full(mentions[named[place]].name):
            continue
        name = named[place]
        tokens = lines[mentions[name].line].tokens
        if _fits(mention, mentions[name]) and not reports(_words_behind(mentions[name], tokens)):
            links[i] = name
    return links


def _is_of_office(mention: Mention) -> bool:
    """Whether somebody comes in under the noun of an office, without a name: "a former provincial governor"."""
    new = mention.determiner in ("a", "an") and not mention.plural and not mention.quoted and not mention.name
    head = mention.head
    return new and mention.kind == "person" and head in gaz.ROLES and head not in gaz.PARTS | gaz.KINSHIP


def _fits(description: Mention, name: Mention) -> bool:
    """Whether both or neither have left the office, and it is not of two countries, nor that of a deputy."""
    telling = _TELLING & description.modifiers == _TELLING & name.modifiers
    return telling and (description.country is None or name.country in (None, description.country))


def _words_behind(mention: Mention, tokens: Sequence[Token]) -> list[str]:
    return [token.lower for token in tokens[mention.last : mention.last + 3]]


def _of_headline(mentions: Sequence[Mention], lines: Sequence[Line]) -> dict[int, int]:
    """Give the bare role that opens a text to the first of that role: "Senator slams plan ... Sen. Ann Lee said"."""
    first = mentions[0] if mentions else None
    if first is None or first.line or first.name or first.kind != "person" or not first.initial or first.determiner:
        return {}
    head, tokens = head_key(first.head), lines[0].tokens
    if tokens[-1].text in (".", "?", "!") or any(token.text == ":" for token in tokens[first.last : first.last + 1]):
        return {}  # no headline, but a sentence or the label of a turn
    if first.plural or not head or head in gaz.KINSHIP or head in gaz.PARTS:
        return {}
    named = (i for i, other in enumerate(mentions) if other.name and other.kind == "person" and not other.quoted)
    holder = next((i for i in named if head_key(mentions[i].head) == head), None)
    return {0: holder} if holder is not None else {}


def _describes_somebody(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a description opens its sentence, tells more than a noun, and says something."""
    if mention.name or mention.kind != "person" or mention.plural or mention.determiner not in _ARTICLES:
        return False
    of_state = _is_of_state(mention)
    if of_state and mention.modifiers <= _PRIME:
        return False
    if mention.cites:
        return True
    if any(token.text.islower() and token.lower not in _ARTICLES for token in tokens[: mention.first]):
        return False
    if _is_the_holder(mention) and not of_state:
        return True
    end = behind(mention, tokens)
    after = [token.lower for token in tokens[end : end + 3]]
    if reports(after) and after[0] not in AUXILIARY:
        return True
    # "The captain of a ferry that sank off the cape has told the jury"
    for token, following in pairwise(tokens[end : end + _LONGEST]):
        if not token.text[0].isalnum() and token.text != "-":
            return False
        if token.lower in HAVE and is_saying(following.lower):
            return True
    return False


def _is_of_state(mention: Mention) -> bool:
    """Whether the office is one of state, whose holder is known: "the minister", "the mayor of Lima".

    A name without that title is somebody else's, unless the office has its field and its holder speaks: "The minister
    is a coward. John Ashby writes on politics", but "The transport minister has rejected calls to resign. She said".
    """
    of_a_body = mention.head in _OF_BODIES_TOO and bool(mention.modifiers)
    return mention.determiner == "the" and head_key(mention.head) in _OF_STATE and not of_a_body


def _is_the_holder(mention: Mention) -> bool:
    """Whether a description tells the one who has an office, and of what: "the president of Orlo Rail"."""
    head = mention.head
    office = head in gaz.ROLES and head not in gaz.PARTS | gaz.KINSHIP
    return mention.determiner == "the" and office and bool(mention.modifiers) and mention.country is None


def _comes_in(name: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a full name opens its sentence, quotations aside, and nothing introduces it."""
    if name.kind != "person" or not is_full(name.name) or head_key(name.head) not in _PLAIN_TITLES:
        return False
    if any(token.text[0].isalnum() and not token.quoted for token in tokens[: name.first]):
        return False
    after = [*_words_behind(name, tokens), "", ""]
    if (after[0] in _DISPUTING and after[1] in _WHAT_WAS_SAID) or after[0] in _REPLYING:
        return False  # who answers is somebody else: "A clerk said he lied. Ann Lee denied this"
    if after[0] in BE or (after[0] == "writes" and after[1] in _SUBJECT_MATTERS):
        return False  # whom a text tells what he is anyway
    return reports(after) or (after[0] == "," and (after[1].isdigit() or after[1] == "who"))


def _may_be(description: Mention, name: Mention, before: Sequence[Mention]) -> bool:
    """Whether sex allows it, and the text has named nobody so before, unless a wife or a son bears another's name."""
    sex = name.gender or given_gender(name.name)
    if description.gender and sex and description.gender != sex:
        return False
    if description.head in gaz.KINSHIP:
        return all(name.name != earlier.name for earlier in before)
    return all(name.name[-1] not in earlier.name for earlier in before)
