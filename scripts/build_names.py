"""The name lists of Faker in, models/recipe/names/people.json out.

Run it only to refresh the file; nothing else needs Faker:

    pip install faker vaderSentiment
    python -m scripts.build_names

Source: the person providers of Faker (MIT licence), one per language and country; each says there where its names come
from, mostly national statistics. Lists in Cyrillic are transliterated (BGN/PCGN without signs), accents are dropped as
English newspapers drop them. Left out: names of both sexes, places, countries, words that VADER's lexicon or
tonekit's word lists hold (a swap must not add a mood), and names of several words.
"""

from __future__ import annotations

import importlib
import json
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import faker
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from tonekit.text.words import gazetteer as gaz

OUT = Path(__file__).resolve().parent.parent / "models" / "recipe" / "names" / "people.json"
N_NAMES = 40
MOODS = SentimentIntensityAnalyzer().lexicon.keys()
REGIONS = {
    "Sub-Saharan Africa": ("en_KE", "ha_NG", "ig_NG", "tw_GH", "yo_NG"),
    "Middle East and North Africa": ("fr_DZ", "tr_TR"),
    "Central Asia and Caucasus": ("az_AZ", "uz_UZ"),
    "South Asia": ("en_IN",),
    "East Asia": ("ja_JP", "zh_TW"),
    "South-East Asia": ("id_ID", "vi_VN"),
    "Eastern Europe": ("cs_CZ", "hr_HR", "hu_HU", "ro_RO", "ru_RU", "uk_UA"),
    "Western Europe": ("de_DE", "es_ES", "fr_FR", "en_GB", "it_IT", "nl_NL", "sv_SE"),
    "Northern America": ("en_US", "fr_CA"),
    "Latin America": ("es_AR", "es_CO", "es_MX", "pt_BR"),
    "Oceania": ("en_NZ",),
}
FAMILY_FIRST = ("zh_TW", "vi_VN")
SEXED_SURNAMES = ("cs_CZ", "ru_RU", "uz_UZ", "az_AZ")
# Lists whose most frequent names come first; the others are alphabetical and are read at equal steps.
BY_FREQUENCY = ("en_KE", "es_CO", "zh_TW", "pt_BR", "en_GB")
CYRILLIC = dict(
    pair.split("=")
    for pair in (
        "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh"
        " щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g"
    ).split()
)
SPECIAL = str.maketrans({"ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "ɔ": "o", "ε": "e"})


def main() -> None:
    regions = {region: {code: read(code) for code in codes} for region, codes in REGIONS.items()}
    page = {
        "source": f"Faker {faker.VERSION} (https://github.com/joke2k/faker), by scripts/build_names.py",
        "licence": "MIT",
        "regions": regions,
    }
    lines = re.sub(r"\[[^\]]+\]", lambda found: " ".join(found[0].split()), json.dumps(page, indent=2))
    OUT.write_text(lines + "\n", encoding="utf-8")


def read(code: str) -> dict[str, Any]:
    """The names of one provider: male, female, surnames of men, surnames of women."""
    provider = importlib.import_module(f"faker.providers.person.{code}").Provider

    def names(*fields: str) -> list[str]:
        found = next((getattr(provider, field) for field in fields if getattr(provider, field, None)), ())
        return [name for name in map(plain, found) if usable(name)]

    male = names("first_romanized_names_male", "first_names_male")
    female = names("first_romanized_names_female", "first_names_female")
    both = set(male) & set(female)
    shared = names("last_romanized_names", "last_names_male", "last_names")
    women = names("last_romanized_names", "last_names_female", "last_names")
    lists = {
        "male": [name for name in male if name not in both],
        "female": [name for name in female if name not in both],
        "surnames": [name for name in shared if name not in male and name not in female],
    }
    if code in SEXED_SURNAMES:
        lists["surnames_female"] = [name for name in women if name not in shared]
    chosen: dict[str, Any] = {key: choose(found, frequent=code in BY_FREQUENCY) for key, found in lists.items()}
    return chosen | {"family_first": True} if code in FAMILY_FIRST else chosen


def plain(name: str) -> str:
    """In Latin letters without accents, one capital."""
    latin = "".join(CYRILLIC.get(letter, letter) for letter in name.lower().translate(SPECIAL))
    folded = "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c))
    if any(letter.isupper() for letter in name[1:]) and not name.isupper():
        return name if name.isascii() else ""  # "McKinnon"
    return folded[:1].upper() + folded[1:] if "-" not in folded or name.isupper() else folded.title()


def usable(name: str) -> bool:
    """One word of Latin letters that cannot be taken for anything else."""
    taken = gaz.COUNTRY_BY_NAME.keys() | gaz.COUNTRY_BY_SEAT.keys() | gaz.COUNTRY_BY_ADJECTIVE.keys() | gaz.PLACE_NAMES
    lower = name.lower()
    return (
        len(name) > 2
        and name.replace("-", "").isascii()
        and name.replace("-", "").isalpha()
        and name not in taken
        and lower not in MOODS
        and lower not in gaz.COMMON | gaz.CALENDAR | gaz.THINGS | gaz.ROLES | gaz.HONORIFICS | gaz.OFFICES
    )


def choose(names: Iterable[str], *, frequent: bool) -> list[str]:
    """At most N_NAMES different ones, sorted."""
    unique = list(dict.fromkeys(names))
    step = 1 if frequent else max(1, len(unique) // N_NAMES)
    return sorted(unique[::step][:N_NAMES])


if __name__ == "__main__":
    main()
