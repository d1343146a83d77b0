"""The script that lists names for swaps, on sources made up for it."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.scripts.packages import import_script

PACKAGES = {
    "faker/__init__.py": "VERSION = '0'\n",
    "faker/providers/__init__.py": "",
    "faker/providers/person/__init__.py": "",
    "faker/providers/person/ru_RU.py": """
class Provider:
    first_names_male = ("Сергей", "Юрий", "Саша")
    first_names_female = ("Ольга", "Саша")
    last_names_male = ("Орлов", "Щукин")
    last_names_female = ("Орлова", "Щукина")
""",
    "faker/providers/person/zh_TW.py": """
class Provider:
    first_romanized_names_male = ("Wei", "Joy", "Peru", "Day", "Li Na", "Wu")
    first_names_female = ("Łucja", "ANNA")
    last_names = ("Wei", "Chen", "McKinnon", "Ñandú")
""",
    "vaderSentiment/__init__.py": "",
    "vaderSentiment/vaderSentiment.py": """
class SentimentIntensityAnalyzer:
    lexicon = {"joy": 2.8}
""",
}


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script with its packages played."""
    found = import_script("build_names", PACKAGES, tmp_path / "packages", monkeypatch)
    monkeypatch.setattr(found, "OUT", tmp_path / "people.json")
    monkeypatch.setattr(found, "REGIONS", {"East": ("ru_RU", "zh_TW")})
    return found


@pytest.fixture
def listed(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """The names in the file that the script writes, by provider."""
    monkeypatch.syspath_prepend(str(tmp_path / "packages"))
    script.main()
    regions: dict[str, dict[str, dict[str, Any]]] = json.loads((tmp_path / "people.json").read_text("utf-8"))["regions"]
    return regions["East"]


def test_names_are_listed_by_sex_in_latin_letters(listed: dict[str, dict[str, Any]]) -> None:
    assert listed["ru_RU"] == {
        "male": ["Sergey", "Yuriy"],
        "female": ["Olga"],
        "surnames": ["Orlov", "Shchukin"],
        "surnames_female": ["Orlova", "Shchukina"],
    }


def test_family_name_comes_first_where_it_does(listed: dict[str, dict[str, Any]]) -> None:
    assert listed["zh_TW"]["family_first"] is True
    assert "family_first" not in listed["ru_RU"]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Joy", "has a mood"),
        ("Peru", "a country"),
        ("Day", "an ordinary word"),
        ("Li Na", "two words"),
        ("Wu", "too short"),
    ],
)
def test_what_may_be_something_else_than_a_name_is_left_out(
    listed: dict[str, dict[str, Any]], name: str, why: str
) -> None:
    assert listed["zh_TW"]["male"] == ["Wei"], why
    assert name not in listed["zh_TW"]["surnames"], why


def test_surnames_are_no_first_names_and_have_no_accents(listed: dict[str, dict[str, Any]]) -> None:
    assert listed["zh_TW"]["surnames"] == ["Chen", "McKinnon", "Nandu"]
    assert listed["zh_TW"]["female"] == ["Anna", "Lucja"]


@pytest.mark.parametrize(
    ("frequent", "chosen"),
    [
        pytest.param(True, ["A", "B"], id="the first where the most frequent come first"),
        pytest.param(False, ["A", "C"], id="at equal steps where they are in order of the alphabet"),
    ],
)
def test_long_lists_are_cut(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, frequent: bool, chosen: list[str]
) -> None:
    monkeypatch.setattr(script, "N_NAMES", 2)
    assert script.choose("ABCD", frequent=frequent) == chosen
