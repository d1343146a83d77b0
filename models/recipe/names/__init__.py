"""Names of people and countries by region of the world, each with its source and licence in its file.

`people.json` is made by `scripts/build_names.py`; `countries.json` lists countries whose forms are regular, so that any
of them can stand where another stood.
"""

from __future__ import annotations

import json
import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tonekit.text.words import gazetteer as gaz

_FOLDER = Path(__file__).parent
# Seats of governments that are no towns.
BUILDINGS = frozenset(
    ("Blue House", "Casa Rosada", "Elysee", "Élysée", "Kremlin", "Planalto", "Quai d'Orsay", "White House")
)


@dataclass(frozen=True)
class Origin:
    """The names of one language and country; surnames of women differ in some."""

    region: str
    male: tuple[str, ...]
    female: tuple[str, ...]
    surnames: tuple[str, ...]
    surnames_female: tuple[str, ...]
    family_first: bool

    def given(self, gender: str, chance: float) -> str:
        """The given name at `chance` in [0, 1) of a man ("m") or a woman ("f")."""
        return _at(self.female if gender == "f" else self.male, chance)

    def surname(self, gender: str, chance: float) -> str:
        """The surname at `chance` in [0, 1)."""
        return _at(self.surnames_female if gender == "f" else self.surnames, chance)


@dataclass(frozen=True)
class Land:
    """A country under the forms in which a text names it."""

    code: str
    name: str
    adjective: str
    capital: str

    @property
    def people(self) -> str:
        """Several of its citizens."""
        return self.adjective if self.adjective.endswith("ese") else self.adjective + "s"


def draw_origin(generator: random.Random, regions: Sequence[str]) -> Origin:
    """Any region with equal chance, then any origin in it."""
    return generator.choice(_origins()[generator.choice(regions)])


def draw_land(generator: random.Random, regions: Sequence[str], avoid: Collection[str]) -> Land:
    """Any region with equal chance, then any country in it whose code is not to be avoided."""
    free = [[land for land in _lands()[region] if land.code not in avoid] for region in regions]
    full = [found for found in free if found] or [[land for found in _lands().values() for land in found]]
    return generator.choice(generator.choice(full))


def is_given_name(word: str) -> bool:
    """Whether any list holds it as a given name."""
    return word in gaz.GIVEN_NAMES or word in _given_names()


def gender_of_name(word: str) -> str:
    """Give "m" or "f" where the lists know a given name of one sex alone, else ""."""
    male, female = word in gaz.MALE_NAMES or word in _given_of("m"), word in gaz.FEMALE_NAMES or word in _given_of("f")
    return "" if male == female else "m" if male else "f"


def _at(names: Sequence[str], chance: float) -> str:
    return names[int(chance * len(names))]


@cache
def _given_of(gender: str) -> frozenset[str]:
    found = (origin for origins in _origins().values() for origin in origins)
    return frozenset(name for origin in found for name in (origin.female if gender == "f" else origin.male))


@cache
def _given_names() -> frozenset[str]:
    return _given_of("m") | _given_of("f")


@cache
def _origins() -> dict[str, tuple[Origin, ...]]:
    page = json.loads((_FOLDER / "people.json").read_text(encoding="utf-8"))
    return {
        region: tuple(
            Origin(
                region,
                tuple(lists["male"]),
                tuple(lists["female"]),
                tuple(lists["surnames"]),
                tuple(lists.get("surnames_female", lists["surnames"])),
                lists.get("family_first", False),
            )
            for lists in origins.values()
        )
        for region, origins in page["regions"].items()
    }


@cache
def _lands() -> dict[str, tuple[Land, ...]]:
    page = json.loads((_FOLDER / "countries.json").read_text(encoding="utf-8"))
    forms: dict[str, dict[str, str]] = {}
    for table, form in (
        (gaz.COUNTRY_BY_NAME, "name"),
        (gaz.COUNTRY_BY_ADJECTIVE, "adjective"),
        (gaz.COUNTRY_BY_SEAT, "capital"),
    ):
        for word, country in table.items():
            if word not in BUILDINGS:
                forms.setdefault(country.code, {}).setdefault(form, word)
    return {
        region: tuple(Land(code, **{**forms[code], **page["forms"].get(code, {})}) for code in codes)
        for region, codes in page["regions"].items()
    }


REGIONS = tuple(_origins())
