"""A sentence and the spans of people's names in, the people out: which mention is whose, by given name or surname."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from models.recipe.names import gender_of_name, is_given_name
from models.recipe.names.gendered import genders_of_titles, pronoun_gender
from tonekit.text.naming.terms.names import SUFFIXES, SURNAME_PARTICLES
from tonekit.text.naming.terms.tokens import Token, tokenize
from tonekit.text.words import gazetteer as gaz

_Span = tuple[int, int]
_PARTICLES = SURNAME_PARTICLES | frozenset("dela do ben el la le zu".split())
_TITLES = gaz.HONORIFICS | gaz.ROLES
_BODIES = gaz.BODY_NOUNS | gaz.NAME_ONLY_BODY_WORDS
_NO_NAME = _TITLES | gaz.OFFICES | gaz.ROLE_MODIFIERS | gaz.GROUPS | gaz.COMMON | gaz.CALENDAR


class Mention(NamedTuple):
    """Where a mention has its given and its family name."""

    given: _Span | None
    surname: _Span | None


@dataclass
class Person:
    """Somebody with all mentions; `gender` is "m", "f" or ""."""

    given: str
    surname: str
    gender: str
    mentions: list[Mention] = field(default_factory=list)

    def fits_pronouns(self, text: str) -> bool:
        """Whether the sex is known and every pronoun of the text could be this person's."""
        return self.gender != "" and pronoun_gender(text) in ("", self.gender)


def people_in(text: str, spans: Sequence[_Span]) -> list[Person]:
    """Who is named in these spans, in order of first appearance.

    Every other place where a family name stands ("the Orlov family") becomes a mention as well.
    """
    read = [(name_words(text, start, end), (start, end)) for start, end in sorted(set(spans))]
    found = _Gathered(text, [words for words, _ in read if len(words) > 1])
    taken: list[_Span] = []
    for words, (start, end) in sorted(read, key=lambda pair: -len(pair[0])):
        if words and not any(first < words[-1][1] and words[0][0] < last for first, last in taken):
            taken.append((words[0][0], words[-1][1]))
            found.add(words, (start, end))
    found.add_echoes(taken)
    people = found.people
    if len(people) == 1 and not people[0].gender:
        people[0].gender = pronoun_gender(text).strip("?")
    return sorted(people, key=lambda person: min(m.given or m.surname or (0, 0) for m in person.mentions))


def name_words(text: str, start: int, end: int) -> list[_Span]:
    """The words of the name in a mention, without titles, roles, "Jr." and what follows "of"; [] for a description."""
    name: list[Token] = []
    titled = False
    tokens = tokenize(text, start, end)
    for token, follower in zip_longest(tokens, tokens[1:]):
        plain = token.lower.rstrip(".")
        if name and (plain in SUFFIXES or plain == "of" or not token.text[0].isalpha() or token.lower == "'s"):
            if name[-1].lower not in _BODIES:
                break
            name = []  # "chairman of the Defence Commission, James Orlov"
            continue
        if token.text in _PARTICLES and follower is not None and (follower.capital or follower.text in _PARTICLES):
            name.append(token)
        elif not token.capital or _is_country(token.text) or _is_title(token, follower, after=bool(name or titled)):
            titled = plain in gaz.SEXED_TITLES  # in "Mr. King" a title has gone before
            name = []
        else:
            name.append(token)
    while name and name[0].text in _PARTICLES:
        del name[0]
    if name and (name[-1].lower in _BODIES or (len(name) == 1 and _is_word(name[0], titled=titled))):
        return []
    return [(token.start, token.end) for token in name]


def _is_word(token: Token, *, titled: bool) -> bool:
    """Whether a lone capital is no name: "Sunday", "President", but not the King in "Mr. King"."""
    return len(token.text) < 2 or (token.lower in _NO_NAME and not titled)


def _is_title(token: Token, follower: Token | None, *, after: bool) -> bool:
    """Whether a capital is no part of a name; behind one ("Majority Leader Reid") only a title with more to come."""
    plain = token.lower.rstrip(".")
    if after:
        return plain in _TITLES and follower is not None and follower.capital and follower.lower not in SUFFIXES
    return plain in _NO_NAME


def _is_country(word: str) -> bool:
    return word in gaz.COUNTRY_BY_ADJECTIVE or (word in gaz.COUNTRY_BY_NAME and not is_given_name(word))


class _Gathered:
    def __init__(self, text: str, full_names: Sequence[Sequence[_Span]]) -> None:
        self.text = text
        self.people: list[Person] = []
        parts = [_parts(text, words) for words in full_names]
        self._surnames = {text[slice(*mention.surname)].casefold() for mention in parts if mention.surname}

    def add(self, words: Sequence[_Span], span: _Span) -> None:
        """Give a mention to the person it fits, or to a new one."""
        mention = _parts(self.text, words)
        if mention.given is None and mention.surname is not None:
            word = self.text[slice(*mention.surname)]
            if word.casefold() not in self._surnames and self._is_given(word):
                mention = Mention(mention.surname, None)
        given = self.text[slice(*mention.given)] if mention.given else ""
        surname = self.text[slice(*mention.surname)] if mention.surname else ""
        gender = next(genders_of_titles(self.text, *span), "") or gender_of_name(given.split(" ")[0])
        person = self._known(given, surname, gender)
        if person is None:
            person = Person(given, surname, gender)
            self.people.append(person)
        person.gender = person.gender or gender
        person.mentions.append(mention)

    def _is_given(self, word: str) -> bool:
        return is_given_name(word) or any(word == person.given.split(" ")[0] for person in self.people)

    def _known(self, given: str, surname: str, gender: str) -> Person | None:
        for person in self.people:
            same_surname = person.surname.casefold() == surname.casefold()
            if given and surname:
                fits = same_surname and person.given.casefold() == given.casefold()
            elif surname:
                fits = same_surname and (not gender or person.gender in ("", gender))
            else:
                fits = person.given.split(" ")[0].casefold() == given.casefold()
            if fits:
                return person
        return None

    def add_echoes(self, taken: Sequence[_Span]) -> None:
        """Find the family names wherever else they stand."""
        for person in self.people:
            name = person.surname
            if len(name) < 3 or name.lower() in _NO_NAME | gaz.THINGS or " " in name or _is_country(name):
                continue
            for match in re.finditer(rf"(?<![\w-])(?:{re.escape(name)}|{re.escape(name.upper())})(?!\w)", self.text):
                if not any(first < match.end() and match.start() < last for first, last in taken):
                    taken = [*taken, match.span()]
                    person.mentions.append(Mention(None, match.span()))


def _parts(text: str, words: Sequence[_Span]) -> Mention:
    """Given and family name; particles belong to the family name."""
    if len(words) == 1:
        return Mention(None, words[0])
    cut = next((k for k, word in enumerate(words) if k and text[slice(*word)] in _PARTICLES), len(words) - 1)
    return Mention((words[0][0], words[cut - 1][1]), (words[cut][0], words[-1][1]))
