"""The script that lists ordinary words, on sources made up for it."""

from __future__ import annotations

import runpy
from pathlib import Path
from types import ModuleType

import pytest

from scripts.lines import wrap
from tests.scripts.packages import import_script
from tonekit.text.words import ordinary_words

PACKAGES = {
    "english_words.py": """
def get_english_words_set(sources):
    return {"table", "turn", "Peru", "ox", "quoin"}
""",
    "symspellpy/__init__.py": "",
    # With the mark of byte order that the real file has.
    "symspellpy/frequency_dictionary_en_82_765.txt": (
        "\ufeffturned 70\nquoin 1\ntable 90\ntables 80\nperu 60\nox 50\nzarkol 40\nturn 30\nlaughing 20\n"
    ),
}


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script with its packages played."""
    found = import_script("build_words", PACKAGES, tmp_path / "packages", monkeypatch)
    monkeypatch.setattr(found, "TARGET", tmp_path / "words.py")
    monkeypatch.setattr(found, "N_COMMONEST", 8)
    return found


@pytest.fixture
def listed(script: ModuleType, tmp_path: Path) -> list[str]:
    """The words in the module that the script writes."""
    script.main()
    return runpy.run_path(str(tmp_path / "words.py"))["WORDS"].split()


def test_common_words_of_the_dictionary_are_listed_in_order(listed: list[str]) -> None:
    assert listed == ["table", "turn"]


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("tables", "inflected"),
        ("turned", "inflected"),
        ("peru", "a name"),
        ("ox", "too short"),
        ("zarkol", "not in the dictionary"),
        ("quoin", "too rare"),
    ],
)
def test_what_is_told_by_its_plain_form_or_no_ordinary_word_is_left_out(listed: list[str], word: str, why: str) -> None:
    assert word not in listed, why


def test_shipped_list_is_as_the_script_writes_it() -> None:
    assert f"\n{wrap(ordinary_words.WORDS.split(), ' ')}\n" == ordinary_words.WORDS
