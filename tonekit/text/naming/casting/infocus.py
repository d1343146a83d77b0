"""A description in, the person out whom the text tells of there: "Ann Lee flew home. "It is late," the diplomat said".

A newspaper goes on to call whom it has named by what they are, and need not have said so before. What the text has said
of somebody is asked first; a description that it has given nobody can only be of the one whom it tells of.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.casting.actor import MOST_COMPARED, Actor, genders_agree, nearest
from tonekit.text.naming.casting.offices import OFFICES
from tonekit.text.naming.proper_names.modifiers import NUMERALS
from tonekit.text.naming.proper_names.nationals import NATIONAL
from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.names import OFFICES_IN_GENERAL, head_key
from tonekit.text.naming.terms.standing import SEX, kind_of_pronoun
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import ADVERBS, BE, HAVE, IRREGULAR_PASTS

# Sentences back within which somebody is still told of, and within which nobody else can be meant.
_REACH, _NEAR = 4, 2
_SPOKESPERSON = "spokesperson"
_OFFICES = frozenset(OFFICES) - {_SPOKESPERSON}
# Of a parliament: whoever is told of there without an office is a member.
_PRESIDING = "speaker"
# Nouns for somebody's part in what happened, which a text may give to one whom it never names.
_PARTS = gaz.KINSHIP | gaz.PARTS
_CALLINGS = [frozenset(map(head_key, calling)) for calling in gaz.CALLINGS]
_GENERIC = frozenset(map(head_key, gaz.GENERIC_CALLINGS))
_ANOTHER = frozenset(("local", "other", "second", "another", "new"))
_NEW = _ANOTHER | {"former"}
# What somebody is besides, whatever he does: an age tells it, too. "The masked robber" is whoever robbed.
_TELLING = frozenset("former veteran longtime long-time retired seasoned outspoken".split())
_AGE = "-year-old"
# "The old man said": he whom the text tells of; a young one may have come to him.
_AGED = frozenset(("old", "elderly"))
_JOINING = frozenset(("and", ",", "of", "'s", "’s"))
# Who is there by his work when others act and speak, and seldom named: "the judge asked her".
_AT_HAND = _PARTS | frozenset(
    "judge magistrate prosecutor coroner juror clerk guard agent soldier doctor nurse surgeon paramedic midwife"
    " physician coach manager referee umpire teacher principal headteacher reporter journalist interviewer"
    " correspondent moderator presenter anchor editor spokesperson official candidate student worker employee"
    " fan player athlete".split()
)
# A text that calls somebody so has told of the office.
_RANKS = frozenset(("senator", "soldier", "bishop", "athlete"))
_OF_RANK = frozenset[str]().union(*(calling for calling in _CALLINGS if not calling.isdisjoint(_RANKS))) - _GENERIC
_OTHERS = _AT_HAND | _OFFICES | _OF_RANK
_ANY_CALLING = _GENERIC.union(*_CALLINGS)
# Words before whom a sentence begins with: "But Ann Lee".
_OPENING = 1
# Words of a title before a name: "Defending champion Ann Lee".
_TITLE = 2
# Officers who are no soldiers: what stands before the noun -> the noun that says as much.
_OFFICERS = {"executive": "ceo", "financial": "cfo", "operating": "coo", "law": "attorney-general"}
# How far the verb behind a name, and the clause behind a description, are read.
_LONGEST_VERB, _CLAUSE = 5, 15
_AUXILIARY = BE | HAVE | ADVERBS
_CLAUSE_MARKS = frozenset(',;:.?!"“”()—–')
# From a subject to its object: "he saw her".
_VERB_BETWEEN = 2
# The artist of several of whom a text speaks so many times as much as of the next.
_FAR = 3


class InFocus:
    """Whom each sentence names first."""

    def __init__(self) -> None:
        self._first: dict[int, tuple[Mention, Actor]] = {}
        self._several: set[int] = set()  # sentences that name more than one
        self._named: set[tuple[int, int]] = set()  # sentence and actor
        self._by_role: dict[str, list[Actor]] = {}
        self._by_calling: list[list[Actor]] = [[] for _ in _CALLINGS]
        self._by_land: dict[str | None, list[Actor]] = {}
        self._lines: Sequence[Line] = ()

    def learn(self, actors: Sequence[Actor], lines: Sequence[Line]) -> None:
        """Keep whom each sentence names first, quotations aside."""
        self._lines = lines
        named = [(m, a) for a in actors if a.kind == "person" for m in a.mentions if m.name and not m.quoted]
        self._named = {(mention.line, id(actor)) for mention, actor in named}
        for mention, actor in sorted(named, key=lambda pair: pair[0].start):
            _, first = self._first.setdefault(mention.line, (mention, actor))
            if first is not actor:
                self._several.add(mention.line)
        for actor in (actor for actor in actors if actor.kind == "person" and actor.key):
            told = _told(actor)
            for role in told:
                self._by_role.setdefault(role, []).append(actor)
            for land in {country for _, country, _ in actor.roles if country is not None}:
                self._by_land.setdefault(land, []).append(actor)
            for calling, bearers in zip(_CALLINGS, self._by_calling, strict=True):
                if not told.isdisjoint(calling):
                    bearers.append(actor)

    def is_nobody(self, line: int) -> bool:
        """Whether a sentence names no person."""
        return line not in self._first

    def of(self, mention: Mention) -> Actor | None:
        """Whom a description means: one that opens its sentence, or stands beside what was said, whoever was named."""
        if not _is_somebody(mention) or not mention.modifiers.isdisjoint(_NEW) or mention.head == NATIONAL:
            return None
        opens = self._opens(mention)
        person = self._just_named(mention) if opens else None
        head = _head_of(mention)
        if person is None or not _told(person):
            bearer = self._of_calling(mention) if opens or head in _GENERIC or head != head_key(mention.head) else None
            # Whom the text has called by such a noun, before one of whom it has told nothing.
            person = person if bearer is None or (mention.line, id(bearer)) in self._named else bearer
        if person is None or _is_of_others(person, mention):
            return None
        return person if not self._shows_another(person, mention) else None

    def of_country(self, mention: Mention) -> Actor | None:
        """Whom "the Italian" means: the last of whom the text has told so, else the only one whom it tells of there."""
        if mention.head != NATIONAL or not _is_somebody(mention):
            return None
        told = nearest(self._by_land.get(mention.country, ())[-MOST_COMPARED:], mention, earlier_only=True)
        if told is not None or _ends_row(self._lines[mention.line].tokens[: mention.first]):
            return told
        lines = [line for line in range(max(0, mention.line - _REACH), mention.line) if line in self._first]
        last = self._first[lines[-1]][0].paragraph if lines else -1
        lines = [line for line in lines if self._first[line][0].paragraph == last]
        people = [self._first[line][1] for line in lines]
        if not people or any(person is not people[0] for person in people):
            return None
        if not self._several.isdisjoint(lines) and not (mention.cites and self._is_of_first(lines[-1])):
            return None  # where a text tells of two, their countries tell them apart
        return people[0] if _agrees(people[0], mention) else None

    def _is_of_first(self, line: int) -> bool:
        """Whether a sentence opens with whom it tells of, and tells of no country: "Ann Lee beat Bo Berg"."""
        name, tokens = self._first[line][0], self._lines[line].tokens
        around = {token.lower for token in (*tokens[: name.first], *tokens[name.last : name.last + 1])}
        opens = name.first <= _TITLE and around.isdisjoint(_JOINING) and around.isdisjoint(gaz.SAYING)
        return opens and not any(token.text in gaz.COUNTRY_BY_ADJECTIVE for token in tokens)

    def of_new_calling(self, mention: Mention, words: Sequence[str]) -> Actor | None:
        """Whom the sentence before tells of, if a description must be his since the text has told nobody to be such.

        Args:
            mention: The description, of a sort that the text has not described.
            words: Its words, with all that belongs to the alias.
        """
        head = _head_of(mention)
        if not _is_somebody(mention) or not self._opens(mention) or not _takes_up(mention, words):
            return None
        named, person = self._told_of_before(mention)
        if named is None or person is None or not _agrees(person, mention):
            return None
        if head in gaz.PARTS and named.line in self._several:
            return None  # "the old man", of two
        if _is_done_to(named, self._lines[named.line].tokens) and not _is_called(mention):
            return None  # "Ann Lee was robbed. The 39-year-old robber": who did it
        if self._shows_another(person, mention):
            return None
        if _SPOKESPERSON in _told(person) and not _may_be_called(person, mention):
            return None  # who speaks for others is a diplomat or an official, but no senator
        return person if all(actor is person for actor in self._by_role.get(head, ())[-MOST_COMPARED:]) else None

    def _opens(self, mention: Mention) -> bool:
        """Whether a description opens its sentence or stands beside what was said, and nobody is named before it."""
        beside = self._first.get(mention.line)
        return (mention.initial or mention.cites) and (beside is None or beside[0].start > mention.start)

    def _shows_another(self, person: Actor, mention: Mention) -> bool:
        """Whether what the described one does or says shows that he is not that person."""
        return _speaks_of_another(person, mention, self._lines[mention.line].tokens)

    def _told_of_before(self, mention: Mention) -> tuple[Mention, Actor] | tuple[None, None]:
        """The only one whom the last sentence with a name names, or with whom it begins, and his name there."""
        for line in range(mention.line - 1, max(-1, mention.line - 1 - _NEAR), -1):
            if line in self._first:
                name, person = self._first[line]
                return (name, person) if line not in self._several or name.first <= _OPENING else (None, None)
        return None, None

    def _named_before(self, mention: Mention) -> Actor | None:
        """Whom the last sentence that names anybody names first, if it is not far."""
        lines = range(mention.line - 1, max(-1, mention.line - 1 - _REACH), -1)
        return next((self._first[line][1] for line in lines if line in self._first), None)

    def _of_calling(self, mention: Mention) -> Actor | None:
        """The one person of the text who has the calling: "the author", of the only novelist."""
        head = _head_of(mention)
        if head in _PARTS or head in _OFFICES or (mention.modifiers and head == head_key(mention.head)):
            return None
        fits = [b for calling, b in zip(_CALLINGS, self._by_calling, strict=True) if head in calling]
        if len(fits) != 1:
            return None
        bearers = [actor for actor in fits[0][-MOST_COMPARED:] if actor.last_before(mention.start) >= 0]
        bearers = [actor for actor in bearers if head in _told(actor)] or bearers
        bearers.sort(key=lambda actor: -actor.count_before(mention.start))
        counts = [actor.count_before(mention.start) for actor in bearers]
        if not bearers or (len(bearers) > 1 and (counts[0] < _FAR * counts[1] or head not in _GENERIC)):
            return None
        return bearers[0] if genders_agree(bearers[0], mention) else None

    def _just_named(self, mention: Mention) -> Actor | None:
        """Whom the last sentence with a name names first, if he may be called so."""
        person = self._named_before(mention)
        if person is None or not _agrees(person, mention):
            return None
        return person if _may_be_called(person, mention) else None


def _ends_row(before: Sequence[Token]) -> bool:
    """Whether the words end with those to whom an "and" joins somebody else: "the Russian and" the Ukrainian."""
    return len(before) > 1 and before[-1].lower == "and" and before[-2].capital


def _is_somebody(mention: Mention) -> bool:
    """Whether a description is of one whom the text may have named: "the lawyer", not "his lawyer"."""
    return (
        mention.kind == "person"
        and mention.determiner == "the"
        and not (mention.owner or mention.plural or mention.quoted)
    )


def _is_of_others(person: Actor, mention: Mention) -> bool:
    """Whether a description tells of a name whose "coach" he is not, being that of others: "the Ferrol coach"."""
    names = {word.lower() for inner in mention.inner for word in inner.name}
    same = [modifiers for role, _, modifiers in person.roles if role == _head_of(mention)]
    return (
        not names.isdisjoint(mention.modifiers)
        and bool(same)
        and all(modifiers and mention.modifiers.isdisjoint(modifiers) for modifiers in same)
    )


def _takes_up(mention: Mention, words: Sequence[str]) -> bool:
    """Whether a description tells what somebody is besides, not who else is there: "the father of two"."""
    head = _head_of(mention)
    if not mention.modifiers.isdisjoint(_ANOTHER):
        return False
    if head in ("man", "woman"):
        return mention.cites and not mention.modifiers.isdisjoint(_AGED)
    if head in gaz.KINSHIP:
        return words[-2:-1] == ("of",) and words[-1] in NUMERALS
    if "former" in mention.modifiers:
        return head not in gaz.LEADERS and head not in _PARTS
    of_capitals = words[-1][0].isupper()  # "the Auditor General" is one of whom there is only one
    return not mention.narrowed and not of_capitals and head not in _OTHERS and _tells(mention, words)


def _tells(mention: Mention, words: Sequence[str]) -> bool:
    """Whether a description says what somebody is besides: "the robber" and "the waiter" only say who else is there."""
    if _head_of(mention) in _GENERIC:
        return True
    is_telling = not mention.modifiers.isdisjoint(_TELLING) or any(word.endswith(_AGE) for word in words)
    return is_telling or (bool(mention.modifiers) and _is_called(mention))


def _is_called(mention: Mention) -> bool:
    """Whether the noun is one of a calling, or of kinship, and tells of no deed."""
    return _head_of(mention) in _ANY_CALLING or _head_of(mention) in gaz.KINSHIP


def _is_done_to(named: Mention, tokens: Sequence[Token]) -> bool:
    """Whether something was done to whom a sentence names: "Ann Lee was robbed", "has been badly hurt"."""
    verbs = [token.lower for token in tokens[behind(named, tokens) :][:_LONGEST_VERB]]
    place = next((i for i, word in enumerate(verbs) if word not in _AUXILIARY and not word.endswith("ly")), 0)
    return not BE.isdisjoint(verbs[:place]) and (verbs[place].endswith(("ed", "en")) or verbs[place] in IRREGULAR_PASTS)


def _speaks_of_another(person: Actor, mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether what the described one does or says shows that he is not that person: "said he saw her fall".

    He would be "she" were he Ann Lee, and "herself" whom he sees.
    """
    start = behind(mention, tokens)
    subject = start - 1  # where the description ends, or the last pronoun that may stand for it
    for i in range(start, min(len(tokens), start + _CLAUSE)):
        word = tokens[i].lower
        if word in _CLAUSE_MARKS:
            return False
        if word not in SEX:
            continue
        kind = kind_of_pronoun(tokens, i)
        if kind == "subject":
            if person.gender and SEX[word] != person.gender:
                return True
            subject = i
        elif kind == "object" and i - subject == _VERB_BETWEEN:
            return SEX[word] == (person.gender or SEX[word])
    return False


def _agrees(person: Actor, mention: Mention) -> bool:
    """Whether neither sex nor country speaks against it; the country of a former post may be another."""
    if "former" in mention.modifiers:
        return genders_agree(person, mention)
    lands = {country for _, country, _ in person.roles if country is not None}
    return genders_agree(person, mention) and not (lands and lands != {mention.country} and mention.country is not None)


def _head_of(mention: Mention) -> str:
    """The noun of a description, or the one word for it: "cfo", of "chief financial officer"."""
    if mention.head == "officer":
        return next((noun for word, noun in _OFFICERS.items() if word in mention.modifiers), mention.head)
    return head_key(mention.head)


def _told(person: Actor) -> set[str]:
    """The offices that the text has given somebody, titles and parts in what happened aside."""
    roles = (_in_general(role, modifiers) for role, _, modifiers in person.roles)
    return {role for role in roles if role not in gaz.SEXED_TITLES and role not in _PARTS}


def _in_general(role: str, modifiers: frozenset[str]) -> str:
    """The office that is meant by "general": an attorney general is no soldier."""
    if role != "general":
        return role
    return next((f"{word}-general" for word in OFFICES_IN_GENERAL if word in modifiers), role)


def _may_be_called(person: Actor, mention: Mention) -> bool:
    """Whether somebody of whom the text has told so much may be called so."""
    head = _head_of(mention)
    told = _told(person)
    if head in _PARTS or head == _PRESIDING:
        return False
    if head in _OFFICES:
        return not told and mention.initial
    callings = [calling for calling in _CALLINGS if head in calling]
    if not told:
        return bool(callings) or mention.cites
    return any(not told.isdisjoint(calling) for calling in callings)
