"""The names benchmark swaps names in a made-up data folder, and its figures are those of their definitions."""

import json

import numpy as np
import pytest

from benchmarks import tables
from benchmarks.names import changes, versions
from benchmarks.names.__main__ import main
from benchmarks.names.changes import Scores
from benchmarks.names.versions import Sentence, Version
from models.recipe.names import REGIONS
from models.recipe.names.finding import find_names
from tests.rows import write_files
from tonekit import tones


def sentence(text, targets=(), document="d"):
    return Sentence(text, find_names(text), tuple(targets), document)


def scores(values, targets):
    shown = np.array(values, float)
    return Scores(np.tile(shown[:, None], (1, len(tones.names()))), shown, targets)


@pytest.fixture
def data(tmp_path):
    """Two sentences with names for each dev file."""
    texts = [f"James Orlov said he was {word} with Iran." for word in ("frosty", "frank", "open", "good")]
    rows = {
        "tonenews/documents-dev.jsonl": [],
        "tonenews/sentences-dev.jsonl": [{"text": text, "tones": {}, "valence": 0.0} for text in texts[:2]],
    }
    for part, text in zip(("dev_rw", "dev_mt"), texts[2:], strict=True):
        target = {"from": 0, "to": 11, "label": "neutral"}
        rows[f"newsmtsc/{part}.jsonl"] = [{"text": text, "targets": [target]}]
    return write_files(tmp_path, rows)


def test_every_kind_of_swap_has_figures_with_n_and_interval(data, tiny_folder, tmp_path, capsys):
    results = tmp_path / "results"
    output = results / "names.json"
    assert main(["--data", str(data), "--model", str(tiny_folder), "--quick", "--output", str(output)]) == 0
    record = json.loads(output.read_text(encoding="utf-8"))
    assert record["n_sentences"] == 4
    n_versions = {kind: found["n_versions"] for kind, found in record["kinds"].items()}
    assert n_versions["people"] == n_versions["countries"] == 4 * len(REGIONS)
    assert n_versions["sex"] == 4 * 5
    for found in record["kinds"].values():
        low, high = found["tones"]["interval"]
        assert low <= found["tones"]["value"] <= high
        assert found["tones"]["value"] <= found["tones"]["max"]
    assert set(record["signed"]["people"]) == set(REGIONS)
    assert sum(found["polarity"]["value"] for found in record["signed"]["people"].values()) == pytest.approx(
        0, abs=1e-6
    )
    assert "people" in capsys.readouterr().out
    assert "Sub-Saharan Africa" in tables.make_page(results)


def test_both_of_a_pair_have_the_same_origin_and_differ_in_sex():
    men, women = versions.by_sex([sentence("Maria Orlova says she met Iran's envoy."), sentence("Iran met Iraq.")])
    assert len(men) == len(women) == 5
    assert all(" he met Iran's" in version.text for version in men)
    assert all(" she met Iran's" in version.text for version in women)


def test_a_target_stays_where_its_name_is():
    text = "Yesterday James Orlov left."
    for version in versions.by_region([sentence(text, [((10, 21),)])], ("person",)):
        ((start, end),) = version.targets[0]
        assert (version.text[:start], version.text[end:]) == ("Yesterday ", " left.")


def test_other_words_leave_the_names_alone():
    sentences = [sentence("Iran sternly rejected every proposal."), sentence("Iraq warmly welcomed another decision.")]
    found = versions.with_other_words(sentences)
    assert all(version.text.startswith(("Iran ", "Iraq ")) for version in found)
    assert any(version.text != sentences[version.sentence].text for version in found)


def test_changes_are_absolute_and_from_the_original():
    made = [Version(0, "a", "", ()), Version(0, "b", "", ()), Version(1, "a", "", ())]
    found = changes.changes(
        made,
        scores([0.2, 0.6, 0.5], [{0: 0.5}, {0: -0.5}, {}]),
        scores([0.4, 0.5], [{0: 0.0}, {}]),
        ["d1", "d2"],
        20,
    )
    assert (found["n_sentences"], found["n_versions"]) == (2, 3)
    assert found["polarity"]["value"] == pytest.approx(0.4 / 3)
    assert found["polarity"]["max"] == pytest.approx(0.2)
    assert found["target_polarity"]["value"] == pytest.approx(0.5)


def test_a_signed_difference_is_from_all_versions_of_the_same_sentence():
    made = [Version(i, sort, "", ()) for i in range(2) for sort in ("East", "West")]
    found = changes.signed(made, scores([0.1, 0.3, 0.6, 0.8], [{}, {}, {0: 1.0}, {0: 0.0}]), ["d1", "d2"], 20)
    assert found["East"]["polarity"]["value"] == pytest.approx(-0.1)
    assert found["West"]["polarity"]["value"] == pytest.approx(0.1)
    assert found["West"]["target_polarity"]["value"] == pytest.approx(-0.5)


def test_a_difference_is_the_first_less_the_second():
    women, men = scores([0.5, 0.1], [{0: 0.5}, {}]), scores([0.2, 0.2], [{0: 0.0}, {}])
    found = changes.difference(women, men, ["d1", "d2"], 20)
    assert found["polarity"]["value"] == pytest.approx(0.1)
    assert found["target_polarity"] == {"value": 0.5, "interval": [0.5, 0.5], "n": 1}
