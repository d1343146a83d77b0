"""Capitalised words in, people and bodies out: what a name's company in the text says about whose name it is.

A single unknown capital at the start of a sentence is nobody. `company` counts what stands beside each name, `kinds`
knows what one name is by that; here the names of a text help each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import takewhile

from tonekit.text.naming.proper_names.company import Company, Key, gather
from tonekit.text.naming.proper_names.kinds import (
    COMMON_STARTS,
    decide,
    is_full_name,
    is_listed_surname,
    is_named_thing,
    is_rare,
    is_subject,
    is_surname,
    is_unknown_name,
    kind_of_idle,
    noun_follows,
)
from tonekit.text.naming.proper_names.signs import LED_BY, PEOPLE_OF_BODIES
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import AFTER_NAMES, fold, n_nouns_abroad
from tonekit.text.naming.terms.tokens import Line
from tonekit.text.words import gazetteer as gaz

# A text of so many sentences that gives so many people first name, surname and title introduces them all.
_LONG, _INTRODUCED = 6, 2
# Names that begin alike may be one, misspelt.
_BEGINNING = 3


def judge(
    mentions: Sequence[Mention], lines: Sequence[Line], lower_words: frozenset[str], known: Set[str] = frozenset()
) -> list[Mention]:
    """Give every undecided mention its kind, and leave out those that are nobody.

    Args:
        mentions: In text order.
        lines: The sentences, by index.
        lower_words: Words that the text also writes in lower case.
        known: First names and surnames of people that stand outside the text, folded.
    """
    undecided = [(m, tuple(map(fold, m.name))) for m in mentions if m.kind is None and m.known is None]
    company = gather(undecided, lines)
    _hear_of_bodies(mentions, lines, company)
    shown = _Shown(mentions, undecided, known, is_long=len(lines) >= _LONG)
    # Full names first: they show whose surname or first name a single word is.
    for mention, key in sorted(undecided, key=lambda pair: -len(pair[1])):
        beside = company[key]
        if len(key) > 1 and key[:1] in company and mention.name[0] not in gaz.GIVEN_NAMES:
            beside.bodily = max(beside.bodily, company[key[:1]].bodily)  # "Orlo Handling", when "Orlo, a firm" follows
        mention.evidence = beside.votes
        if shown.is_thing(key):
            continue  # "Dorian", of Hurricane Dorian
        if beside.articles and shown.is_family(key):
            mention.kind, mention.plural = "group", True  # "the Coles"
            continue
        if key in shown.firms:
            mention.kind = "organisation"  # "Orlo Aqua", of Orlo Aqua ASA
            continue
        only_opens = mention.initial and len(key) == 1 and key[0] in lower_words
        people = shown.certain if mention.place else shown.people
        decide(mention, key, beside, people, shown.bodies, only_opens=only_opens)
        if shown.introduces and mention.kind == "person" and shown.is_unknown(mention, key, beside):
            mention.kind = "organisation"  # whom news names it introduces
        if mention.kind in ("person", "organisation"):
            shown.learn(mention, key, beside)
        elif mention.kind is None:
            _place_or_surname(mention, beside, lines[mention.line], only_opens=only_opens)
    for mention in mentions:
        is_named_so = len(mention.name) == 1 and fold(mention.name[0]) in shown.surnames
        if mention.place and mention.kind == "country" and is_named_so:
            mention.kind, mention.country = "person", None  # Mr Amman, not the capital of Jordan
    _read_namesakes(mentions, lines)
    _read_brussels(mentions)
    return [mention for mention in mentions if mention.kind is not None or mention.known is not None]


def _hear_of_bodies(mentions: Sequence[Mention], lines: Sequence[Line], company: Mapping[Key, Company]) -> None:
    """Let names stand in the company of bodies that have users or leaders: "Orlo users", "Orlo leader Ada Cole"."""
    for inner in (inner for m in mentions if m.head in PEOPLE_OF_BODIES for inner in m.inner):
        company[tuple(map(fold, inner.name))].bodily += 2
    for key in (key for m in mentions if m.title and m.head in LED_BY for key in _begins_title(m, lines)):
        if key in company:
            company[key].bodily += 2


class _Shown:
    """What the names that are decided show of the others.

    Args:
        mentions: All mentions.
        undecided: Those whose kind is not known yet, with their names.
        known: First names and surnames beside those of the text.
        is_long: Whether the text is long enough to introduce everybody whom it names.

    Attributes:
        people: First names and surnames.
        certain: Those of them that are no towns' as well.
        surnames: Those behind a title and a first name.
        bodies: With what names of bodies begin.
        firms: Names that the text has with "Ltd" as well.
        introduces: Whether the text gives people first name, surname and title.
    """

    def __init__(
        self, mentions: Sequence[Mention], undecided: Sequence[tuple[Mention, Key]], known: Set[str], *, is_long: bool
    ) -> None:
        named = [m for m in mentions if m.kind == "person" and m.name]
        self.certain = {part for m in named for part in _ends_of_name(m.name)}
        self.people = self.certain | known
        self.surnames = {_ends_of_name(m.name)[1] for m in named if len(m.name) > 1 and m.title}
        of_bodies = [m.name for m in mentions if m.kind == "organisation" and m.name]
        self.bodies = {fold(name[n_nouns_abroad(name)]) for name in of_bodies} - COMMON_STARTS
        firms = (m.name[:-1] for m in mentions if m.name[1:] and m.name[-1].lower() in gaz.FIRM_SUFFIXES)
        self.firms = {tuple(map(fold, name)) for name in firms}
        self.introduces = is_long and len(self.surnames) >= _INTRODUCED
        self._things = {key[-1] for m, key in undecided if len(key) > 1 and is_named_thing(m.name)}
        self._beginnings = {name[:_BEGINNING] for name in self.people}

    def is_thing(self, key: Key) -> bool:
        """Whether a name of one word is what something is called."""
        return len(key) == 1 and key[0] in self._things and key[0] not in self.people

    def is_family(self, key: Key) -> bool:
        """Whether a name of one word is the plural of somebody's surname."""
        stems = {key[0].removesuffix("s"), key[0].removesuffix("es")}
        return len(key) == 1 and key[0] not in self.people and not stems.isdisjoint(self.people)

    def is_unknown(self, mention: Mention, key: Key, beside: Company) -> bool:
        """Whether a name of one word is no name of people, as far as lists and text tell."""
        known = key[0] in self.people or key[0][:_BEGINNING] in self._beginnings or is_surname(mention.name[0])
        return len(key) == 1 and not (known or beside.personal or mention.place)

    def learn(self, mention: Mention, key: Key, beside: Company) -> None:
        """Know the parts of a full name, of a town's only where more says so; or with what a body's name begins."""
        if len(key) == 1:
            return
        if mention.kind == "organisation":
            self.bodies.update(key[:1] if is_rare(mention.name[0]) else ())  # "Orlo", of Orlo Resources
            return
        self.people.update(_ends_of_name(mention.name))
        if mention.name[0] in gaz.GIVEN_NAMES or beside.personal or is_full_name(mention.name):
            self.certain.update(_ends_of_name(mention.name))


def _place_or_surname(mention: Mention, beside: Company, line: Line, *, only_opens: bool) -> None:
    """Say of a name that is nobody's, as far as the text tells, what it is a name of."""
    if not mention.place and not only_opens and is_listed_surname(mention.name, beside):
        mention.by_list = "person"
        return
    modifies_noun = noun_follows(line.tokens, mention.last)
    unknown = is_unknown_name(mention.name, beside, modifies_noun=modifies_noun)
    mention.place = mention.place or (beside.located and not is_subject(mention.name)) or unknown
    if not mention.place:
        mention.by_list = mention.by_list or kind_of_idle(mention, beside)


def _ends_of_name(name: Sequence[str]) -> tuple[str, str]:
    """The first name and the surname: "ada" and "cole", of Ada Cole KC and Ada Cole Jr."""
    words = [word for word in map(fold, name) if word not in AFTER_NAMES and word != ","] or [fold(name[0])]
    return words[0], words[-1]


def _begins_title(mention: Mention, lines: Sequence[Line]) -> Iterator[Key]:
    """The name with which a title begins, if any: "Orlo Mbulo", of "Orlo Mbulo leader Ada Cole"."""
    start, end = mention.title or (0, 0)
    line = lines[mention.line].tokens
    following = (line[i] for i in range(mention.first, len(line)))  # a slice would copy an endless sentence
    tokens = [token for token in takewhile(lambda token: token.start < end, following) if token.start >= start]
    name = tuple(takewhile(lambda token: token.capital and token.lower not in COMMON_STARTS, tokens))
    if name and len(name) < len(tokens) and tokens[len(name)].lower == mention.head:
        yield tuple(fold(token.text) for token in name)


def _read_namesakes(mentions: Sequence[Mention], lines: Sequence[Line]) -> None:
    """Jordan is no country behind Jordan Cole, whom the text calls so: it has neither "Cole" nor "in Jordan"."""
    alone = {m.name[0] for m in mentions if len(m.name) == 1}
    called: dict[str, int] = {}
    for mention in mentions:
        if mention.kind == "person" and len(mention.name) > 1 and alone.isdisjoint(mention.name[1:]):
            called.setdefault(mention.name[0], mention.start)
    alike = [m for m in mentions if len(m.name) == 1 and m.name[0] in called]
    countries = {m.name[0] for m in alike if m.start < called[m.name[0]] or _is_gone_to(m, lines[m.line])}
    codes = {m.country for m in mentions if m.country and (not m.name or m.name[0] not in called)}
    for mention in alike:
        if mention.kind == "country" and mention.name[0] not in countries and mention.country not in codes:
            mention.kind, mention.country, mention.place = "person", None, False


def _is_gone_to(mention: Mention, line: Line) -> bool:
    """Whether a name is a town's, as far as its sentence tells, or stands behind a preposition of place."""
    before = line.tokens[mention.first - 1].lower if mention.first else ""
    return (mention.place and mention.kind is None) or before in gaz.LOCATIVES or before in ("the", "from", "to")


def _read_brussels(mentions: Sequence[Mention]) -> None:
    """Brussels is the European Union where the text speaks of that and not of Belgium."""
    if any(m.country == "BE" and not m.place for m in mentions):
        return
    union = next((m for m in mentions if gaz.BODIES.get(" ".join(m.name), " ".join(m.name)) == "European Union"), None)
    for mention in mentions:
        if union is not None and mention.place and mention.country == "BE":
            mention.kind, mention.country, mention.alias_of = "organisation", None, union
