"""A sentence and the names in it in, the same sentence about other people and countries out, every span moved along.

Used twice: to train scores that do not hang on names (counterfactual augmentation), and to measure how much they still
do (`benchmarks.names`). One person keeps one new name in all its forms, one country one new name, adjective and
capital. Names come from every region of the world with equal chance (`names/`).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from models.recipe.names import REGIONS, Land, Origin, draw_land, draw_origin
from models.recipe.names.gendered import Edit, other_gender, turn_round
from models.recipe.names.people import Person, people_in
from tonekit.text.words import gazetteer as gaz

Kind = Literal["person", "country", "nationality"]
KINDS: tuple[Kind, ...] = ("person", "country", "nationality")
Gender = Literal["keep", "swap", "any"]
_Span = tuple[int, int]

# Countries and seats of government that stand behind "the".
_WITH_ARTICLE = re.compile(
    r"(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?A\.?E\.?|D\.?R\.?C\.?|P\.?R\.?C\.?|D\.?P\.?R\.?K\.?|R\.?O\.?K\.?"
    r"|United .*|.*Republic\b.*"
    r"|.*Kingdom\b.*|.*Federation|.*Islands|.*Emirates|Netherlands|Philippines|Bahamas|Gambia|Maldives|Congo|Vatican"
    r"|Holy See|Kremlin|White House|Blue House|Casa Rosada|Elysee|Élysée|Quai d'Orsay|DR Congo)"
)
# Verbs before "to", where a noun in -s may stand as well ("US troops to leave").
_WANTS = frozenset("wants needs seeks hopes plans tries refuses continues intends agrees".split())
_WORD = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiou]", re.IGNORECASE)
# "a Ugandan", "a European": a vowel on paper only.
_CONSONANT_SOUND = re.compile(r"(?:uga|ukr|uru|uni|eu|us\b|uk\b)", re.IGNORECASE)


class NameSpan(NamedTuple):
    """Characters `start` to `end` that name somebody; "nationality" is an adjective or the people ("Russian")."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True)
class Swapped:
    """A sentence after the swap.

    Attributes:
        text: The new text.
        edits: What was replaced: start and end in the old text, the new words; in text order.
    """

    text: str
    edits: tuple[Edit, ...]

    def moved(self, start: int, end: int) -> _Span:
        """Where a span of the old text is now; one that begins or ends inside an edit takes in all of the new words."""
        return _place(self.edits, start, at_end=False), _place(self.edits, end, at_end=True)


def swap_names(
    text: str,
    names: Sequence[NameSpan],
    generator: random.Random,
    *,
    kinds: Sequence[Kind] = KINDS,
    regions: Sequence[str] = REGIONS,
    gender: Gender = "any",
) -> Swapped:
    """Give everybody in a sentence another name.

    Args:
        text: The sentence.
        names: The names in it, as `models.recipe.names.finding.find_names` gives them.
        generator: Decides everything; the same state gives the same names, whatever `gender` is.
        kinds: Which of them to replace.
        regions: Where the new names may come from, with equal chance.
        gender: "swap" turns a sentence about one person of known sex into one about the other sex where every gendered
            word allows it; "keep" never does; "any" does at even chance.
    """
    edits: list[Edit] = []
    turn = generator.random() < 0.5 if gender == "any" else gender == "swap"
    if "person" in kinds:
        people = [(name.start, name.end) for name in names if name.kind == "person"]
        edits += _rename_people(text, people, generator, regions, turn)
    countries = [(name.start, name.end) for name in names if name.kind != "person" and name.kind in kinds]
    edits += _without_overlap(_rename_countries(text, countries, generator, regions), edits)
    edits.sort()
    edits = sorted([*edits, *_articles(text, edits)])
    return Swapped(apply_edits(text, edits), tuple(edits))


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with the replacements made; edits are in order and disjoint."""
    parts, last = [], 0
    for start, end, new in edits:
        parts += [text[last:start], new]
        last = end
    return "".join([*parts, text[last:]])


def _place(edits: Iterable[Edit], position: int, *, at_end: bool) -> int:
    shift = 0
    for first, last, new in edits:
        if position >= last:
            shift += len(new) - (last - first)
        elif position > first:
            return first + shift + (len(new) if at_end else 0)
        else:
            break
    return position + shift


def _rename_people(
    text: str, spans: Sequence[_Span], generator: random.Random, regions: Sequence[str], turn: bool
) -> list[Edit]:
    people = people_in(text, spans)
    gendered = turn_round(text) if turn and len(people) == 1 and people[0].fits_pronouns(text) else None
    edits = list(gendered or ())
    origins: dict[str, tuple[Origin, float]] = {}
    renamed: list[Edit] = []
    for person in people:
        # Always four numbers a person, so that the same generator gives the same names to both sexes.
        family = person.surname.casefold() or person.given.casefold()
        drawn = (draw_origin(generator, regions), generator.random())
        origin, family_chance = origins.setdefault(family, drawn)
        chance, coin = generator.random(), generator.random()
        gender = person.gender or ("m" if coin < 0.5 else "f")
        gender = other_gender(gender) if gendered is not None else gender
        surname, given = origin.surname(gender, family_chance), origin.given(gender, chance)
        renamed += _rename(text, person, surname, given, origin.family_first)
    return renamed + _without_overlap(edits, renamed)


def _rename(text: str, person: Person, surname: str, given: str, family_first: bool) -> list[Edit]:
    edits: list[Edit] = []
    for mention in person.mentions:
        if mention.given and mention.surname:
            first, second = (surname, given) if family_first else (given, surname)
            edits += [(*mention.given, first), (*mention.surname, second)]
        elif mention.surname:
            edits.append((*mention.surname, surname))
        elif mention.given:
            edits.append((*mention.given, given))
    return [(start, end, _shouted(new, text[start:end])) for start, end, new in edits]


def _shouted(new: str, old: str) -> str:
    return new.upper() if old.isupper() and old.isalpha() and len(old) > 3 and old not in gaz.COUNTRY_BY_NAME else new


def _rename_countries(
    text: str, spans: Sequence[_Span], generator: random.Random, regions: Sequence[str]
) -> list[Edit]:
    lands: dict[str, Land] = {}
    present = {found[0] for start, end in spans if (found := country_form(text[start:end]))}
    edits: list[Edit] = []
    for start, end in sorted(set(spans)):
        start, end = _bare(text, start, end)
        found = country_form(text[start:end])
        if found is None:
            continue
        code, form = found
        if code not in lands:
            lands[code] = draw_land(generator, regions, present | {land.code for land in lands.values()})
        land, old = lands[code], text[start:end]
        article = text[max(0, start - 4) : start].lower() == "the " and text[start - 5 : start - 4] in (
            "",
            " ",
            "“",
            '"',
        )
        if form == "name" and old in gaz.COUNTRY_BY_ADJECTIVE and _qualifies(text, end):
            form = "adjective"  # "US troops"
        if form == "adjective" and article and _stands_for_people(text, end, old):
            form = "people"  # "the French"
        new = {"name": land.name, "adjective": land.adjective, "people": land.people, "seat": land.capital}[form]
        if article and form in ("name", "seat") and _WITH_ARTICLE.fullmatch(old) and text[end : end + 1] != "-":
            start -= 4
        edits.append((start, end, _shouted(new, old)))
    return edits


def country_form(name: str) -> tuple[str, str] | None:
    """The code of a country and how it is named: "name", "adjective", "people" or "seat"; None for anything else."""
    name = name.replace("’", "'")
    for word in (name, name.title() if name.isupper() and len(name) > 3 else name):
        for table, form in (
            (gaz.COUNTRY_BY_NAME, "name"),
            (gaz.COUNTRY_BY_ADJECTIVE, "adjective"),
            (gaz.COUNTRY_BY_SEAT, "seat"),
        ):
            if word in table:
                return table[word].code, form
        if word.endswith("s") and word[:-1] in gaz.COUNTRY_BY_ADJECTIVE:
            return gaz.COUNTRY_BY_ADJECTIVE[word[:-1]].code, "people"
    return None


def _bare(text: str, start: int, end: int) -> _Span:
    """Without an article in front and a possessive behind."""
    if text[start:end].lower().startswith("the ") and text[start:end] not in gaz.COUNTRY_BY_SEAT:
        start += 4
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    return start, end


def _next_words(text: str, end: int) -> list[str]:
    """The next two words, as far as nothing but a space or a hyphen parts them."""
    words: list[str] = []
    while len(words) < 2 and text[end : end + 1] in (" ", "-") and (match := _WORD.match(text, end + 1)):
        words.append(match[0])
        end = match.end()
    return words


def _qualifies(text: str, end: int) -> bool:
    """Whether "US" or "UK" stands before the noun that it qualifies."""
    word, after = (*_next_words(text, end), "", "")[:2]
    if text[end : end + 1] == "-":
        return word.islower()
    if word == "and":  # "US and Mexican law", but "the US and Mexico"
        return after in gaz.COUNTRY_BY_ADJECTIVE and after not in gaz.COUNTRY_BY_NAME
    is_verb = word.endswith("ed") or word in _WANTS or (word.endswith("s") and after in gaz.SPECIFIERS | {"that"})
    return bool(word) and (word[0].isupper() or not (word in gaz.SAYING | gaz.COMMON or is_verb))


def _stands_for_people(text: str, end: int, adjective: str) -> bool:
    word = "".join(_next_words(text, end)[:1])
    return adjective.endswith(("sh", "ch", "ese", "iss")) and (not word or word in gaz.SAYING | gaz.COMMON)


def _articles(text: str, edits: Sequence[Edit]) -> list[Edit]:
    """Put "a" or "an" right before every new name."""
    found: list[Edit] = []
    for start, _, new in edits:
        match = re.search(r"(?<!\w)(an?)\s\Z", text[max(0, start - 4) : start], re.IGNORECASE)
        if match:
            place = start - len(match[0])
            old = match[1]
            right = "an" if _VOWEL.match(new) and not _CONSONANT_SOUND.match(new) else "a"
            if old.lower() != right:
                found.append((place, place + len(old), right.capitalize() if old[0] == "A" else right))
    return [edit for edit in found if not any(edit[0] < end and start < edit[1] for start, end, _ in edits)]


def _without_overlap(edits: Iterable[Edit], kept: Sequence[Edit]) -> list[Edit]:
    """Those that touch none of `kept`, and of any two of their own that overlap the first."""
    free: list[Edit] = []
    for edit in edits:
        if not any(edit[0] < end and start < edit[1] for start, end, _ in (*kept, *free)):
            free.append(edit)
    return free
