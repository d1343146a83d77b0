"""Neighbouring mentions in, descriptions that belong to a name out: "his Russian counterpart, Sergei Lavrov"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from tonekit.text.naming.proper_names.tails import is_saying
from tonekit.text.naming.proper_names.taking_office import is_given_office, takes_office, words_between
from tonekit.text.naming.terms.acronyms import abridges
from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.names import is_full
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    SUBORDINATORS,
)

_LONGEST = 14
# Marks that end no phrase.
_INSIDE = frozenset(("'s", "’s", "-", "&", "'", "’"))
_MARKS = frozenset(',;:.?!()"“”—–')
_RELATIVES = frozenset(("who", "which", "that", "whose"))
_ONCE = frozenset("formerly then now currently once previously also".split())
_AFTER_APPOSITION = frozenset("of for who whose which that in at on from with and".split())
_COMPLEMENTS = frozenset("of for to in at on from with by".split())
_COPULAS = frozenset(
    tuple(words.split())
    for words in "is;was;been;remains;serves as;served as;is serving as;was serving as;acts as;acted as".split(";")
)
# How a text says what somebody is called.
_NAMINGS = frozenset(
    tuple(words.split())
    for words in (
        "named;called;nicknamed;known as;identified as;using the pseudonym;using the name;using the alias;going by;"
        "calling himself;calling herself;who calls himself;who calls herself"
    ).split(";")
)
# How a clause of his own does: "who asked to be identified only by her first name, X".
_SAYS_NAME = frozenset("who giving using speaking identified known".split())
_OF_NAMES = frozenset("name pseudonym alias".split())
_SHORTEST_CLAUSE = 3
_NAMES_AS = frozenset(("as", "was", "is"))
_DENIALS = frozenset("not n't n’t declined refused without".split())
_LONGEST_NAMING = 12
# How it says what else somebody is called.
_RENAMINGS = frozenset(
    tuple(words.split())
    for words in (
        "alias;aka;a.k.a.;née;nee;born;was born;was born as;known as;better known as;formerly known as;known as the;"
        "previously known as;under the name;under the ring name;under the stage name"
    ).split(";")
)
_OF_CALLED = frozenset("prime vice deputy first".split())
_QUOTES = frozenset("\"'“”‘’")


def appositions(mentions: Sequence[Mention], lines: Sequence[Line]) -> dict[int, int]:
    """Positions of descriptions that an apposition gives to a name: "his Russian counterpart, Sergei Lavrov"."""
    links: dict[int, int] = {}
    named: set[str] = set()
    for position, following in pairwise(_outermost(mentions)):
        left, right = mentions[position], mentions[following]
        named.update(left.name[-1:])
        if left.line != right.line:
            continue
        tokens = lines[left.line].tokens
        start, end = right.first, _behind_age(left, tokens)
        end += [token.text for token in tokens[end : end + 2]] == [".", ","]  # "Orlo Co., a bank"
        while start > end and (tokens[start - 1].start >= right.alias_start or tokens[start - 1].lower in _ONCE):
            start -= 1
        if right.name and right.title and start > end + 1 and tokens[start - 1].lower == "the":
            start -= 1  # "its author, the former nurse Ann Lee"
        if _describes(right, left) and _is_predicate(tokens, left, end, start):
            links[following] = position
        known = right.name[-1:] and right.name[-1] in named and tokens[start - 1].lower == "called"
        if _describes(left, right) and not known and _gives_name(tokens, left.last, start):
            links[position] = following
        if start != end + 1 or tokens[end].text not in (",", "("):
            continue
        if _describes(left, right) and not (left.title is None and right.title is not None and _is_called(left)):
            hangs_on = _opens_phrase(tokens, left) and _goes_on(tokens, right.last)
            if not hangs_on and not _tells_of(tokens, right, left):
                links[position] = following
        elif (
            _describes(right, left)
            and position not in links
            and (right.determiner or right.head in gaz.ROLES)
            and (_ends_phrase(tokens, right) or _acts_at_once(tokens, left, right))
        ):
            links[following] = position
    return _behind_complements(mentions, lines, set(links.values())) | links


def _behind_complements(mentions: Sequence[Mention], lines: Sequence[Line], described: Set[int]) -> dict[int, int]:
    """Positions of descriptions whose name stands behind what they are of: "A teacher at Orlo School, Ann Lee, said".

    Without the comma and the verb behind it, the name may be one of several whom the preposition governs. A name that
    is `described` otherwise is left alone: "The wife of the mayor, Tom Berg, said".
    """
    at = {(mention.line, mention.first): i for i, mention in enumerate(mentions)}
    links: dict[int, int] = {}
    for i, description in enumerate(mentions):
        tokens, start = lines[description.line].tokens, description.last
        stands_alone = (description.initial or description.cites) and description.kind == "person"
        if not stands_alone or start >= len(tokens) or tokens[start].lower not in _COMPLEMENTS:
            continue
        comma = next((k for k in range(start, min(len(tokens), start + _LONGEST)) if tokens[k].text in _MARKS), start)
        following = at.get((description.line, comma + 1), -1) if tokens[comma].text == "," else -1
        if following < 0 or following in described or not is_full(mentions[following].name):
            continue
        end = mentions[following].last
        closed = end + 1 < len(tokens) and tokens[end].text == "," and _is_verb(tokens[end + 1].lower)
        if closed and _describes(description, mentions[following]):
            links[i] = following
    return links


def _is_verb(word: str) -> bool:
    return is_saying(word) or word in BE or word in HAVE


def _behind_age(mention: Mention, tokens: Sequence[Token]) -> int:
    """The token behind a mention and the age of whom it names: "Ada Cole, 58|, a farmer"."""
    end = behind(mention, tokens)
    words = [token.text for token in tokens[end : end + 3]]
    aged = mention.kind == "person" and len(words) > 2 and words[0] == words[2] == "," and words[1].isdigit()
    return end + 2 if aged else end


def renamings(mentions: Sequence[Mention], lines: Sequence[Line]) -> dict[int, int]:
    """Positions of names that the text says are another's, too: "Ada Cole, born Ada Hall", "the body, known as LKT"."""
    links: dict[int, int] = {}
    for position, following in pairwise(_outermost(mentions)):
        left, right = mentions[position], mentions[following]
        if left.line != right.line or not right.name or not (left.name or left.kind == "organisation"):
            continue
        if left.kind == right.kind and left.kind in ("person", "organisation"):
            tokens = lines[left.line].tokens
            between = tokens[behind(left, tokens) : right.first]
            named = _renames(between, left, right) or _is_stage_name(left, right, tokens)
            if len(between) <= _LONGEST_NAMING and named:
                links[following] = position
    return links


def _renames(between: Sequence[Token], known: Mention, name: Mention) -> bool:
    """Whether the words between two names say that they are one's: ", also known as", "was born", ", or" an acronym."""
    words = [token.lower for token in between if token.lower not in ADVERBS and token.text not in _QUOTES]
    if words and words[0] in (",", "("):
        words = words[1:]
    if words[:2] == ["known", "by"] and words[-1:] in (["initials"], ["acronym"], ["abbreviation"]):
        return True
    if words[:1] == ["known"] and words[-1:] == ["as"]:
        return True  # "known to the public as"
    is_short = len(name.name) == 1 and name.name[0].isupper() and abridges(name.name[0], known.name)
    return tuple(words) in _RENAMINGS or (words == ["or"] and len(between) > 1 and is_short)


def _is_stage_name(name: Mention, other: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a full name has nothing but a titled one in brackets behind it: "Ada Cole (Lady Lake)"."""
    bracketed = tokens[other.first - 1].text == "(" and tokens[other.last : other.last + 1] != ()
    closed = bracketed and tokens[other.last].text == ")" and other.first == name.last + 1
    return closed and name.kind == "person" and len(name.name) > 1 and not name.title and other.title is not None


def _is_predicate(tokens: Sequence[Token], name: Mention, end: int, start: int) -> bool:
    """Whether tokens `end` to `start`, between name and description, say that it is: "X was then the mayor"."""
    relative = "who" in (token.lower for token in tokens[end : min(start, end + 2)])
    words = words_between(tokens, end, start)
    if is_given_office(name, tokens, start):
        return True
    first = name.first
    while first > 0 and tokens[first - 1].start >= name.alias_start:
        first -= 1
    before = tokens[first - 1].lower if first > 0 else ""
    hangs_on = before in PREPOSITIONS or before == "'s"  # "The son of X is the mayor"
    return (tuple(words) in _COPULAS or takes_office(words)) and (relative or not hangs_on)


def _gives_name(tokens: Sequence[Token], end: int, start: int) -> bool:
    """Whether tokens `end` to `start`, between description and name, name: "a man identified only as X"."""
    if not 0 < start - end <= _LONGEST_NAMING:
        return False
    words = [token.lower for token in tokens[end:start] if token.lower not in ADVERBS and token.text not in _QUOTES]
    return tuple(words) in _NAMINGS or _is_called_so(words)


def _is_called_so(words: Sequence[str]) -> bool:
    """Whether the words between description and name tell the name: "who gave her name as", "who is identified as"."""
    clause = words[1:] if words[:1] == [","] else words
    if len(clause) < _SHORTEST_CLAUSE or clause[0] not in _SAYS_NAME:
        return False
    if clause[-1] == "as" and clause[-2] in ("identified", "known"):
        return True
    if clause[-1] == ",":
        return clause[-3:-1] == ["first", "name"] and _DENIALS.isdisjoint(clause)
    return clause[-1 - (clause[-1] in _NAMES_AS)] in _OF_NAMES and "," not in clause


def _acts_at_once(tokens: Sequence[Token], name: Mention, description: Mention) -> bool:
    """Whether a name opens the sentence and no comma closes its apposition: "X, the minister praised him"."""
    i = description.last
    if name.first > 0 and tokens[name.first - 1].start >= name.alias_start:
        return False
    opens = not any(token.text[0].isalnum() for token in tokens[: name.first])
    if not opens or description.determiner != "the" or i + 1 >= len(tokens):
        return False
    is_verb = tokens[i].lower.endswith("ed") or tokens[i].lower in IRREGULAR_PASTS
    return is_verb and tokens[i + 1].text not in (",", ".")


def _outermost(mentions: Sequence[Mention]) -> list[int]:
    """Positions of the mentions that are no part of another's alias, as the owner is in "Ann Lee, Mr Berg's lawyer"."""
    found: list[int] = []
    for i, mention in enumerate(mentions):
        while found and mention.alias_start <= mentions[found[-1]].start:
            found.pop()
        if not found or mention.start >= mentions[found[-1]].alias_end:
            found.append(i)
    return found


def lengthen(description: Mention, tokens: Sequence[Token]) -> None:
    """Let the alias of a description behind a name end where its phrase does: "X, a spokesman for the bank, said"."""
    end = description.last
    opener = tokens[end].lower if end < len(tokens) else ""
    if opener not in _COMPLEMENTS and not opener.endswith("ing"):
        return
    for k in range(end, min(len(tokens), end + _LONGEST)):
        if (not tokens[k].text[0].isalnum() and tokens[k].text not in _INSIDE) or _tells_when(tokens, k):
            description.alias_end = max(description.alias_end, tokens[k - 1].end)
            return


def _tells_when(tokens: Sequence[Token], i: int) -> bool:
    """Whether words for when something was stand at token i: "captain of Orlo City | in May"."""
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return tokens[i].lower in PREPOSITIONS and (following in gaz.CALENDAR or following.isdigit())


def _is_called(description: Mention) -> bool:
    """Whether a bare title opens its sentence: with another title behind it, it calls somebody else."""
    bare = not description.determiner and not description.country and description.modifiers <= _OF_CALLED
    return description.initial and bare


def _ends_phrase(tokens: Sequence[Token], description: Mention) -> bool:
    """Whether an apposition ends here: "X, his publicist, ..." is one person, "X, his publicist said" two."""
    i = description.last
    if i < len(tokens) and (
        tokens[i].lower == "'s" or (tokens[i].text[0].isalnum() and tokens[i].lower not in _AFTER_APPOSITION)
    ):
        return False  # "X, his publicist said", "X, the minister's brother"
    for k in range(i, min(len(tokens), i + _LONGEST)):
        if not tokens[k].text[0].isalnum() or tokens[k].lower in _RELATIVES:
            return True
        if k > i and is_saying(tokens[k].lower, plural=description.plural):
            return False  # "In the journal X, a team of scientists report"
    return True


def _opens_phrase(tokens: Sequence[Token], description: Mention) -> bool:
    """Whether a description hangs on a preposition that opens its clause: "According to his agent, X was tired"."""
    i = description.first
    while i > 0 and tokens[i - 1].start >= description.alias_start:
        i -= 1
    before = tokens[i - 1].lower if i else ""
    opener = i - 2 if before == "to" else i - 1
    return before in PREPOSITIONS and (opener <= 0 or not tokens[opener - 1].text[0].isalnum())


def _tells_of(tokens: Sequence[Token], name: Mention, description: Mention) -> bool:
    """Whether who is named behind a description only says so: "Police shot the driver, X said", "The driver, X said,".

    An apposition is closed by a comma before the verb. Where the description is governed by nothing, and the verb goes
    on, the comma has been forgotten: "In a statement, the mayor, X said that".
    """
    i = name.last
    if i >= len(tokens) or not is_saying(tokens[i].lower, tokens[i + 1].lower if i + 1 < len(tokens) else ""):
        return False
    start = description.first
    while start > 0 and (tokens[start - 1].start >= description.alias_start or tokens[start - 1].lower in DETERMINERS):
        start -= 1
    before = tokens[start - 1].lower if start else ""
    governed = before.isalpha() and before not in CONJUNCTIONS and before not in SUBORDINATORS
    return governed or i + 1 >= len(tokens) or not tokens[i + 1].text[0].isalnum()


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether the clause of a name goes on behind it: no comma sets an apposition off."""
    return i < len(tokens) and tokens[i].text[0].isalnum()


def _describes(description: Mention, name: Mention) -> bool:
    if description.name or description.plural or not name.name or description.kind == "country":
        return False
    return description.kind == name.kind or description.head in gaz.TRADES_OF_FIRMS
