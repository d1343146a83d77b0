"""The benchmark of behaviours passes what it says it passes, and its cases are well formed."""

import json
import re
from collections import Counter, defaultdict

import pytest

from benchmarks import behaviours, tables
from benchmarks.behaviours import CASES, Case, Reading
from models.recipe.rows import read_rows
from tests.rows import write_files
from tonekit import tones


def case(present=(), absent=(), valence=None, writer="first", text="They met."):
    return Case(text, writer, "flat", frozenset(present), frozenset(absent), valence)


@pytest.mark.parametrize(
    ("wanted", "labels", "passes"),
    [
        (case(["frosty"]), ["frosty", "frank"], True),
        (case(["frosty"]), ["frank"], False),
        (case(["frosty"], ["warm"]), ["frosty", "warm"], False),
        (case(absent=["warm"]), ["frosty"], True),
        (case(absent=["*"]), ["frosty"], False),
        (case(absent=["*"]), [], True),
    ],
    ids=["others may be there", "one is missing", "one must not be", "only that must not", "none may", "none is"],
)
def test_a_case_passes_with_what_must_be_and_without_what_must_not(wanted, labels, passes):
    assert wanted.passes(labels) is passes


@pytest.mark.parametrize(("value", "expected"), [(0.25, 1), (0.24, 0), (-0.24, 0), (-0.25, -1)])
def test_a_small_polarity_is_neutral(value, expected):
    assert behaviours.sign(value, 0.25) == expected


def test_rates_are_over_the_cases_that_ask():
    cases = [case(["frosty"], valence="negative"), case(absent=["*"], writer="second"), case(["warm"])]
    readings = [Reading(("frosty",), 0), Reading(("frosty",), 1), Reading(("warm",), 0)]
    found = behaviours.measure(cases, readings, 20)
    assert (found["read"]["tones"]["value"], found["read"]["tones"]["n"]) == (1.0, 2)
    assert (found["read"]["valence"]["value"], found["read"]["valence"]["n"]) == (0.0, 1)
    assert (found["unread"]["tones"]["value"], found["unread"]["tones"]["n"]) == (0.0, 1)
    assert "valence" not in found["unread"]
    assert found["capabilities"]["flat"]["tones"]["value"] == pytest.approx(2 / 3)


def test_a_system_without_tones_has_a_valence_only():
    found = behaviours.measure([case(["frosty"], valence="negative")], [Reading(None, -1)], 20)
    assert set(found["read"]) == {"valence"}


def test_failures_that_nobody_may_read_are_not_shown():
    cases = [case(["frosty"], text="One."), case(["frosty"], text="Two.", writer="second")]
    shown = behaviours.failures(cases, [Reading(("warm",), 0)] * 2)
    assert "One." in shown
    assert "said warm, neutral" in shown
    assert "Two." not in shown


def test_every_capability_has_cases_of_both_writers_and_every_tone_is_asked_for():
    cases = behaviours.read_cases(CASES)
    per = Counter((one.capability, one.writer) for one in cases)
    assert len(per) == 18
    assert min(per.values()) >= 30
    assert set().union(*(one.present for one in cases)) == set(tones.names())
    assert len({one.text for one in cases}) == len(cases)
    assert all(one.present or one.absent for one in cases)


def runs_of_four(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def test_no_sentence_written_for_training_is_like_a_case():
    cases = [runs_of_four(one.text) for one in behaviours.read_cases(CASES)]
    holders = defaultdict(list)
    for place, runs in enumerate(cases):
        for run in runs:
            holders[run].append(place)
    for path in (CASES.parents[1] / "models/recipe/written").glob("*.jsonl"):
        for row in read_rows(path):
            runs = runs_of_four(row["text"])
            shared = Counter(place for run in runs for place in holders[run])
            alike = [n / min(len(runs), len(cases[place])) for place, n in shared.items()]
            assert max(alike, default=0) < 0.4, row["text"]  # stock phrases are anybody's


def test_quick_run_writes_figures_and_makes_a_table(tmp_path, tiny_folder, capsys):
    rows = [
        {"text": text, "tones": {"frosty": 2}, "valence": -1.0}
        for text in ("They met.", "It was frosty.", "A frosty day.")
    ]
    empty = (
        "tonenews/documents-train",
        "tonenews/documents-synthetic",
        "tonenews/documents-dev",
        "newsmtsc/train",
        "dse/train",
    )
    files = {f"{name}.jsonl": [] for name in empty}
    write_files(tmp_path, files | {"tonenews/sentences-train.jsonl": rows, "tonenews/sentences-dev.jsonl": rows})
    output = tmp_path / "results" / "behaviours.json"
    options = ["--data", str(tmp_path), "--model", str(tiny_folder), "--quick", "--failures", "--output", str(output)]
    assert behaviours.main(options) == 0
    record = json.loads(output.read_text(encoding="utf-8"))
    assert record["n"] < len(read_rows(CASES))
    assert 0 <= record["systems"]["TF-IDF"]["read"]["tones"]["value"] <= 1
    assert "not_asserted" in capsys.readouterr().out
    page = tables.make_page(tmp_path / "results")
    assert "## Behaviours" in page
    assert "a tone hypothetical, asked about, expected, over" in page
