"""Capitalised words in, people and bodies out: what a name's company in the text says about whose name it is.

Every occurrence votes. Somebody who says something, has a first name or an age is a person; what has an article or
stands behind "in" is not. A single unknown capital at the start of a sentence is nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import takewhile

from tonekit.text.document import EntityKind
from tonekit.text.naming.names import fold
from tonekit.text.naming.reader import Mention
from tonekit.text.naming.signs import (
    LANDMARKS,
    bodily_points,
    is_directional,
    is_place_name,
    is_team,
    stands_among_places,
)
from tonekit.text.naming.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import HAVE, IRREGULAR_PASTS, PERSONAL_PASTS
from tonekit.text.words.ordinary import is_ordinary
from tonekit.text.words.reporting import reporting_form

_AUXILIARY = frozenset("has had was is will would met wants wanted hopes reports calls".split())
_INVERTED = gaz.SAYING - _AUXILIARY
_QUOTES = frozenset(('"', "“", "”", "'", "‘", "’", "«", "»"))
_SPEAKERS = frozenset("who whose whom citing speaking".split())
_APPOSED = frozenset("a an the his her its their one".split())
_OWNERS = frozenset("a an its his her their our your my new".split())
_COMMON_STARTS = gaz.COMMON | gaz.BODY_NOUNS | gaz.OFFICES | gaz.ROLE_MODIFIERS | gaz.CREEDS
# What has a name of its own behind it and is nobody.
_STORMS = frozenset("hurricane typhoon cyclone storm operation camp typhoons hotel".split()) | LANDMARKS
_NOUNS = frozenset("reports claims calls hopes notes plans states promises reviews comments warnings".split())
# "Martyrdom was his reward": these follow any noun.
_WEAK = frozenset("is was will would".split())
# "Inflation rose": a noun that opens a sentence.
_ABSTRACT = (
    "tion",
    "sion",
    "ness",
    "ment",
    "ments",
    "ism",
    "ity",
    "ship",
    "dom",
    "ance",
    "ence",
    "ing",
    "ings",
    "ics",
    "ly",
)
# "Eurosceptic views", "the Merovingian kings": adjectives that are made of names.
# "Islamophobia", "Calvinists", "Interestingly": no towns.
_NO_PLACES = ("n't", "n’t", "ly", "ism", "isms", "ist", "ists", "days", "phobia", "ology", "ness", "ics")
_NO_MARKS = str.maketrans("", "", "'’")
_ADJECTIVAL = ("ic", "an", "ese", "ist", "ish", "ean")
# "Marcie hates the cold" has a verb, "Ford workers" none.
_AFTER_VERB = frozenset("the a an his her him that to it them their up out off herself himself if how why".split())
_SPEAKS = 2
_SURELY = 3
_YEAR = 4
# Within so many words a pronoun takes up a subject.
_NEAR = 12
_SINGULAR = frozenset("he she his her him himself herself".split())
_ADVERBS = frozenset(
    "also later further then again has have had himself herself first often already never always once soon"
    " still".split()
)
_PERFECT = frozenset(("has", "had"))
_MORE_PASTS = frozenset(
    "caught bought brought wore threw flew drove rode shook stole woke bore beat hid dug hung understood forgot read"
    " overcame sold swam".split()
)
# "Summoned Nichols": what people do to people.
_ABOVE_PEOPLE = frozenset(
    "tell tells asked asks invited invites persuaded persuades persuade convinced convinces summoned appointed appoints"
    " married marries betrayed accused accuses nominated hired fired arrested interviewed thanked praised urged urges"
    " confronts confronted kills killed murdered marry dating befriended befriends saves rescues rescued elected named"
    " succeeded succeeds replaced replaces defeated defeats sacked telling asking marrying".split()
)
_ASIDE = frozenset("by with told between against than".split())


_Key = tuple[str, ...]


@dataclass(slots=True)
class _Company:
    """What stands beside a name in the whole text.

    Attributes:
        votes: Points for being somebody's name.
        bodily: Points for being a body's.
        articles: How often an article or owner stands in front.
        count: How often it does not open its sentence.
        located: Stands behind "in".
        among_places: Is one of a row of places.
    """

    votes: int = 0
    bodily: int = 0
    articles: int = 0
    count: int = 0
    located: bool = False
    among_places: bool = False


def judge(mentions: Sequence[Mention], lines: Sequence[Line], lower_words: frozenset[str]) -> list[Mention]:
    """Give every undecided mention its kind, and leave out those that are nobody.

    Args:
        mentions: In text order.
        lines: The sentences, by index.
        lower_words: Words that the text also writes in lower case.
    """
    people = {part for m in mentions if m.kind == "person" and m.name for part in (fold(m.name[0]), fold(m.name[-1]))}
    surnames = {fold(m.name[-1]) for m in mentions if m.kind == "person" and len(m.name) > 1 and m.title}
    bodies = {fold(m.name[0]) for m in mentions if m.kind == "organisation" and m.name} - _COMMON_STARTS
    undecided = [(m, tuple(map(fold, m.name))) for m in mentions if m.kind is None and m.known is None]
    company = _gather(undecided, lines)
    # Full names first: they show whose surname or first name a single word is.
    for mention, key in sorted(undecided, key=lambda pair: -len(pair[1])):
        beside = company[key]
        mention.evidence = beside.votes
        only_opens = mention.initial and len(key) == 1 and key[0] in lower_words
        _decide(mention, key, beside, people, bodies, only_opens=only_opens)
        if mention.kind == "person" and len(key) > 1:
            people.update((key[0], key[-1]))
        elif mention.kind is None:
            behind = _noun_follows(lines[mention.line].tokens, mention.last)
            mention.place = mention.place or beside.located or _is_unknown_name(mention.name, beside, behind)
    for mention in mentions:
        if mention.place and mention.kind == "country" and len(mention.name) == 1 and fold(mention.name[0]) in surnames:
            mention.kind, mention.country = "person", None  # Mr Amman, not the capital of Jordan
    _read_brussels(mentions)
    return [mention for mention in mentions if mention.kind is not None or mention.known is not None]


def _gather(undecided: Sequence[tuple[Mention, _Key]], lines: Sequence[Line]) -> dict[_Key, _Company]:
    """What stands beside each name, from all its occurrences."""
    company: dict[_Key, _Company] = defaultdict(_Company)
    for mention, key in undecided:
        tokens, beside = lines[mention.line].tokens, company[key]
        before = [token.lower for token in reversed(tokens[max(0, mention.first - 3) : mention.first])]
        ahead = [token.lower for token in tokens[mention.last : mention.last + _NEAR]]
        beside.votes += _vote(mention, before, ahead[:3], ahead)
        beside.articles += before[:1] == ["the"] or (before[:1] != [] and before[0] in _OWNERS and len(key) > 1)
        beside.count += not mention.initial
        beside.located |= before[:1] != [] and before[0] in gaz.LOCATIVES
        beside.bodily += bodily_points(mention.name, tokens, mention.first, mention.last)
        beside.among_places |= stands_among_places(tokens, mention.first, mention.last)
    return company


def _decide(
    mention: Mention, key: _Key, beside: _Company, people: Set[str], bodies: Set[str], *, only_opens: bool
) -> None:
    """Give a name its kind by its company; or make it a place."""
    if mention.place:
        # Parker, not the town
        personal = key[0] in people or (beside.votes >= _SURELY and not beside.located)
        mention.kind = "person" if len(key) == 1 and personal else None
    elif len(key) == 1 and key[0] in bodies and key[0] not in people:
        mention.kind = "organisation"  # "Ford", of Ford Motor Company
    elif is_place_name(mention.name) and not (key[0] == "new" and beside.articles):
        # "North Darfur", but "Fort Orlo said no".
        mention.place = beside.votes < _SPEAKS
        mention.kind = None if mention.place else "organisation"
    elif beside.among_places and mention.name[0] not in gaz.GIVEN_NAMES and not mention.name[0].isupper():
        mention.place = True
    elif beside.bodily > 1 and _can_be_body(mention.name) and people.isdisjoint((key[0], key[-1])):
        mention.kind = "organisation"
    elif not only_opens:
        mention.kind = _kind(mention, beside, people)


def _is_unknown_name(name: Sequence[str], beside: _Company, noun_follows: bool) -> bool:
    """Whether what stands in running text like a name, and nobody knows for a word, is one though it does nothing."""
    word = name[0]
    if len(name) > 1 or beside.votes < -1 or beside.articles or not _is_rare(word) or word.endswith(_NO_PLACES):
        return False
    return not (word.endswith(_ADJECTIVAL) and noun_follows)


def _read_brussels(mentions: Sequence[Mention]) -> None:
    """Brussels is the European Union where the text speaks of that and not of Belgium."""
    if any(m.country == "BE" and not m.place for m in mentions):
        return
    union = next((m for m in mentions if gaz.BODIES.get(" ".join(m.name), " ".join(m.name)) == "European Union"), None)
    for mention in mentions:
        if union is not None and mention.place and mention.country == "BE":
            mention.kind, mention.country, mention.alias_of = "organisation", None, union


def _can_be_body(name: Sequence[str]) -> bool:
    return name[0] not in gaz.GIVEN_NAMES and name[0].lower() not in _STORMS


def _is_rare(word: str) -> bool:
    """Whether a capitalised word is none that English writes small, nor an adjective of origin or faith."""
    lower = word.lower()
    known = lower in gaz.CREEDS or word in gaz.COUNTRY_BY_ADJECTIVE or word in gaz.GIVEN_NAMES
    return not known and word.translate(_NO_MARKS).isalpha() and not word.isupper() and not is_ordinary(lower)


def _is_thing(word: str) -> bool:
    """Whether a word in a name is an ordinary one, and nobody's first name."""
    return word not in gaz.GIVEN_NAMES and len(word) > 1 and is_ordinary(word.lower())


def _noun_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether a plain word that is no function word stands at token i."""
    return i < len(tokens) and tokens[i].text.islower() and tokens[i].lower not in gaz.COMMON


def _vote(mention: Mention, before: list[str], after: list[str], ahead: list[str]) -> int:
    """Points for being somebody's name, from the words before (nearest first), after, and further ahead."""
    points = 0
    if len(mention.name) > 1:
        given = mention.name[0] in gaz.GIVEN_NAMES
        points += 2 * (mention.name[-1] in gaz.GIVEN_NAMES)  # a surname that is a first name elsewhere: Kelly
        points += 3 * given + 3 * any(len(part) == 2 and part[1] == "." for part in mention.name[1:])
    last, earlier = [*before, "^", "^"][:2]
    following, next_but_one = [*after, "", ""][:2]
    nounish = mention.initial and len(mention.name) == 1 and following in _NOUNS  # "Initial reports", "Police claims"
    weak = mention.initial and len(mention.name) == 1 and following in _WEAK and mention.name[0] not in gaz.GIVEN_NAMES
    weight = 2 if not weak else 1 if following == "was" else 0
    points += weight * (_reports(after) and not nounish) + 2 * (last in _INVERTED)
    if following == ",":
        points += 2 * (next_but_one.isdigit() or next_but_one in _SPEAKERS) + (next_but_one in _APPOSED)
        points += 2 * (
            next_but_one in gaz.ROLES or (next_but_one in gaz.ROLE_MODIFIERS and "".join(ahead[2:3]) in gaz.ROLES)
        )
    points += (following in ("'s", "’s")) + (last in _ASIDE) + 2 * _is_somebody(ahead)
    points += 2 * (last == "," and earlier in gaz.ROLES) + 2 * (last in _ABOVE_PEOPLE)
    points += 3 * (before[:2] == ["to", "according"]) + 4 * (before[:3] == ["the", "to", "according"])
    if last in _QUOTES and not mention.quoted and earlier in (",", "?", "!", "."):
        points += 2  # the place of the speaker: "...," Anna Berg continued
    elif last in _QUOTES:
        points -= 1
    if len(mention.name) == 1:
        points += (
            _acts(after) - 2 * (last in ("a", "an")) + (not weak and following not in ("", ",") and _is_taken_up(ahead))
        )
    # "The Guardian cited" names a source for all its article.
    speaks = _reports(after) and following not in _AUXILIARY
    return (
        points
        - 2 * (last == "the" and not speaks)
        - 2 * (last in gaz.LOCATIVES and following not in ("'s", "’s"))  # "in Orlo", but "in Orlo's view"
        - (last in ("from", "to", "(", ":"))
    )


def _is_somebody(ahead: list[str]) -> bool:
    """Whether "was born" follows a name, "is now the director of", or a year of publication."""
    if ahead[:1] == ["("] and ahead[2:3] == [")"]:
        return ahead[1].isdigit() and len(ahead[1]) == _YEAR
    if ahead[:1] not in (["is"], ["was"]):
        return False
    if ahead[1:2] == ["born"]:
        return True
    start = next((k for k in (1, 2) if ahead[k : k + 1] and ahead[k] in ("a", "an", "the")), None)
    if start is None:
        return False
    return any(
        word in gaz.ROLES or word in gaz.HONORIFICS for word in takewhile(_is_word, ahead[start + 1 : start + 5])
    )


def _is_word(word: str) -> bool:
    return word.isalpha() and word not in gaz.COMMON


def _acts(after: list[str]) -> int:
    """Points for being the subject of a verb: two for what only people do ("married"), one for any other past."""
    if not after:
        return 0
    k = next((k for k, word in enumerate(after) if not _is_beside_verb(word)), len(after) - 1)
    verb = after[k]
    if verb in PERSONAL_PASTS:
        return 2
    if (verb.endswith("ed") and len(verb) > 4) or verb in IRREGULAR_PASTS or verb in _MORE_PASTS:
        return 1
    if k and verb.isalpha() and not _PERFECT.isdisjoint(after[:k]):
        return 1  # "Wiggins had grown up"
    then = after[k + 1] if k + 1 < len(after) else ""
    return int(verb.endswith("s") and verb.isalpha() and len(verb) > 3 and then in _AFTER_VERB)


def _is_beside_verb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def _is_taken_up(ahead: list[str]) -> bool:
    """Whether a pronoun for one person stands nearby in the sentence: "Moran left his hat"."""
    return not _SINGULAR.isdisjoint(ahead)


def _reports(after: list[str], *, plural: bool = False) -> bool:
    """Whether a verb follows that only people and bodies are subjects of, perhaps behind an adverb."""
    if not after:
        return False
    verb = after[1] if len(after) > 1 and (after[0] in _ADVERBS or after[0].endswith("ly")) else after[0]
    if verb in gaz.SAYING:
        return True
    form = reporting_form(verb)
    return (
        form is not None
        and form.tense in ("past", "present", "base" if plural else "past")
        and form.verb_class not in ("manner", "readout")
    )


def _kind(mention: Mention, beside: _Company, people: Set[str]) -> EntityKind | None:
    """What the name is, or None for nobody's."""
    name, votes, articles, count = mention.name, beside.votes, beside.articles, beside.count
    if is_directional(name):
        return None
    if len(name) > 1 and any(part.lower() in _STORMS for part in name[:-1]):
        return None  # "Hurricane Katrina", "Tropical Storm Katrina"
    if len(name) == 1 and any(char.isdigit() for char in name[0]):
        return "organisation" if votes > 1 else None  # "K2-18b"
    if name[0] == "The":
        return "organisation" if votes >= 1 else None  # "The Guardian", but not "The Solent"
    if len(name) == 1:
        if not count and name[0].endswith(_ABSTRACT) and len(name[0]) > 6 and name[0] not in gaz.GIVEN_NAMES:
            return None
        given = name[0] in gaz.GIVEN_NAMES
        votes += 2 * (given and not (mention.initial and is_ordinary(name[0].lower())))  # Polly, but "Mark my words"
        if fold(name[0]) in people:
            return "person"
        if name[0].replace(".", "").isupper() and len(name[0]) > 1:
            alone = count > 0 and votes >= 0 and len(name[0]) > 2 and name[0].lower() not in gaz.CREEDS
            return "organisation" if votes >= 1 or articles or count > 1 or alone else None
        if "." in name[0].rstrip("."):
            return "organisation"
        rare = _is_rare(name[0])
        if articles and rare and count > 0 and votes >= -2 * articles and not name[0].endswith(_ADJECTIVAL):
            return "organisation"  # "the Kuomintang"
        if votes < (1 if count or rare else 2) + bool(articles):
            return "organisation" if count > 3 and votes >= 0 else None
        return "organisation" if articles else "person"
    if name[-1].endswith("s") and name[-1][:-1] in gaz.COUNTRY_BY_ADJECTIVE:
        return "group"  # "Native Americans"
    full = len(name) == 2 and name[0] in gaz.GIVEN_NAMES and votes > 0  # "the Mark Orlo book", "Michael English"
    if full and not any(part.isupper() or part.lower() in gaz.THINGS for part in name):
        return "person"
    if articles:
        return "organisation" if votes + 2 * articles >= (0 if is_team(name) else 1) else None
    if any(part.isupper() and len(part) > 2 for part in name) or any(any(c.isdigit() for c in part) for part in name):
        return "organisation" if votes >= 1 else None
    if any(part.lower() in gaz.CREEDS or part in gaz.COUNTRY_BY_ADJECTIVE for part in name):
        return "organisation" if votes >= 1 else None
    if any(part.lower() in gaz.COMMON for part in name[1:]):
        return "organisation" if votes >= 1 else None  # "Knew Too Much"
    if name[0].lower() in _COMMON_STARTS and name[0] not in gaz.GIVEN_NAMES:
        return "organisation" if votes >= (0 if count else 1) else None  # "Business Insider"
    if votes < 2 and all(_is_thing(part) for part in name):
        return "organisation" if votes >= 1 else None  # "Treaty Document No"
    return "person" if votes >= 0 and len(name) <= 4 else None


# Nouns for a body and for a thing: only what speaks is an actor ("the front", "the foundation of peace").
_VAGUE = frozenset(
    "front foundation command trust authority mission movement network service services institution institutions"
    " registry fund power tv radio site chain channel station label band brand store studio carrier giant developer"
    " operator supplier publisher app blog outlet portal groups organisations organizations agencies companies firms"
    " unions charities airlines retailers banks newspapers websites parties ministries councils governments members"
    " city town village county state province municipality district borough parish prefecture business".split()
)
_GENERIC = frozenset("average typical ordinary".split())
_INDEFINITE = frozenset("a an one some each every any no another".split())
_PREDICATIVE = frozenset("is was as be become became been were are".split())


def is_worth_naming(mention: Mention, line: Line) -> bool:
    """Whether a description that the text uses once is an actor: it speaks, opens its sentence, or names a source.

    "Children were asleep upstairs" mentions nobody who speaks, acts on others or is judged.
    """
    tokens = line.tokens
    after = [token.lower for token in tokens[mention.last : mention.last + 3]]
    if mention.tail > mention.last and _reports([token.lower for token in tokens[mention.tail : mention.tail + 3]]):
        return True
    first = mention.first
    while first > 0 and tokens[first - 1].start >= mention.alias_start:
        first -= 1  # "his wife", "Mr Berg's lawyer"
    before = tokens[first - 1].lower if first > 0 else "^"
    speaks = (_reports(after, plural=mention.plural) and after[0] not in _AUXILIARY) or (
        len(after) > 1 and after[0] in HAVE and _reports(after[1:])
    )
    if speaks or before in _INVERTED or (before == "to" and first > 1 and tokens[first - 2].lower == "according"):
        return True
    named = any(token.capital for token in tokens[mention.first + 1 : mention.last])  # "the Houthi movement"
    if (mention.head in _VAGUE and not named) or mention.modifiers & _GENERIC:
        return False
    if mention.kind == "person" and not mention.determiner and before != "^":
        return False  # "a candidate for prime minister"
    if after and after[0] == "of":
        return False
    if after[:1] == ["who"] or after[:2] == [",", "who"]:
        return True
    described = bool(mention.modifiers or mention.country)
    if mention.determiner in _INDEFINITE or before in _PREDICATIVE:
        return before == "^" and described and mention.determiner in ("a", "an")
    if mention.head in gaz.SOURCES:
        return mention.determiner not in ("our", "your")
    if mention.kind == "organisation":
        return mention.determiner in ("the", "this") or before == "^" or (described and mention.owner is not None)
    return described or mention.determiner in ("the", "my", "her", "his") or before == "^"
