"""The speed benchmark runs on a made-up data folder and writes what it measured; no figure of it is tested."""

import json

import pytest

from benchmarks import tables
from benchmarks.speed import engines, multiplying, processes, timing
from benchmarks.speed.__main__ import PARTS, main
from benchmarks.speed.plot import draw
from tests.rows import write_files
from tonekit.model.folder import open_folder

TEXT = "The talks were frosty. He said that trust is low. We were frank.\n\nNo!"


@pytest.fixture
def data(tmp_path):
    return write_files(tmp_path, {"wikinews/articles.jsonl": [{"text": TEXT}] * 4})


@pytest.fixture
def call(data, tiny_folder, monkeypatch):
    """Run parts of the benchmark on tiny weights; what one part needs and is slow to import is left out."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):  # where the fresh processes look for the exported file
        monkeypatch.setenv(name, str(data / "cache"))

    def missing(folder):
        raise ImportError("No module named 'sentence_transformers'")

    monkeypatch.setitem(engines._PEERS, "sentence-transformers", missing)

    def run(*parts):
        output = data / "speed.json"
        arguments = ["--data", str(data), "--model", str(tiny_folder), "--quick", "--output", str(output)]
        assert main([*arguments, "--parts", *parts]) == 0
        return json.loads(output.read_text(encoding="utf-8"))

    return run


@pytest.fixture
def answers(monkeypatch):
    """What fresh processes are asked, which answer at once."""
    codes = []

    def run(code):
        codes.append(code)
        if "scorer.score_many(texts" in code:
            return "".join(json.dumps({"workers": n, "n": 12, "seconds": 2.0 / n}) + "\n" for n in (1, 2))
        return json.dumps({"n": 20, "mib": 700, "seconds": 2.0}) + "\n"

    monkeypatch.setattr(processes, "run", run)
    return codes


@pytest.mark.filterwarnings("ignore")  # of transformers, about its own pipeline
def test_a_quick_run_writes_every_part_with_its_n_and_makes_a_page_and_a_plot(
    call, answers, tiny_folder, tmp_path, capsys
):
    record = call(*PARTS)
    assert "sentence-transformers is left out: No module named" in capsys.readouterr().err
    assert set(record["parts"]) == set(PARTS)
    assert {"commit", "date", "versions", "hardware", "load", "seed"} <= record.keys()
    bulk, articles = record["parts"]["bulk"], record["parts"]["articles"]
    assert (bulk["n"], articles["n"], articles["n_sentences"]) == (12, 3, 12)
    assert {"tonekit", "tonekit onnx", "pipeline, batch 1", "pipeline, batch 32"} <= set(bulk["sentences_per_second"])
    assert min(bulk["sentences_per_second"].values()) > 0
    assert set(record["parts"]["large"]["times_as_long_as_tonekit"]) == {
        "RoBERTa-base, batch 32",
        "zero-shot NLI, 24 labels",
    }
    assert record["parts"]["limit"]["fp32"]["share"]["median"] > 0
    assert record["parts"]["memory"]["torch"]["20"]["mib"] == 700
    assert record["parts"]["workers"]["sentences_per_second"] == {"1": 6.0, "2": 12.0}
    assert any(str(tiny_folder) in code for code in answers)
    results = tmp_path / "results"
    results.mkdir()
    (results / "speed.json").write_text(json.dumps(record), encoding="utf-8")
    page = tables.make_page(results)
    for shown in (
        "| tonekit | ",
        "zero-shot NLI, 24 labels",
        "one article",
        "first score, onnx",
        "700",
        "by `workers`",
    ):
        assert shown in page
    slow = {"gflop_per_second": {"median": 99.0}, "share": {"median": 0.5}}
    (results / "speed-slow.json").write_text(
        json.dumps({**record, "parts": {"limit": {**origin_of(record), "fp32": slow}}})
    )
    goals = tables.make_page(results).partition("| goal | ")[2].splitlines()
    assert goals[0].endswith("| 99 GFLOP/s |")
    zero_shot = next(line for line in goals if "zero-shot" in line)
    ratio = record["parts"]["large"]["times_as_long_as_tonekit"]["zero-shot NLI, 24 labels"]["median"]
    assert zero_shot.endswith(f"| 300 | {ratio:.0f} | – |")
    pytest.importorskip("matplotlib")
    draw(record, tmp_path / "one.svg")
    draw(record, tmp_path / "two.svg")
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()


def origin_of(record):
    return {key: record["parts"]["limit"][key] for key in ("commit", "model")}


def test_parts_are_measured_one_by_one_into_one_file(call, answers, data):
    call("workers")
    record = call("cold")
    assert set(record["parts"]) == {"workers", "cold"}
    (data / "speed.json").write_text(json.dumps({**record, "encoder": {"hidden_size": 2}}))
    assert set(call("cold")["parts"]) == {"cold"}


@pytest.mark.parametrize("part", ["memory", "workers"])
def test_what_a_fresh_process_runs_gives_figures(call, part):
    found = call(part)["parts"][part]
    if part == "workers":
        assert found["n_sentences"] == 12
        assert set(found["sentences_per_second"]) == {"1", "2"}
    else:
        assert [row["n"] for row in found["torch"].values()] == [1, 20]
        assert min(row["mib"] for row in found["onnx"].values()) > 10


def test_the_pipeline_reads_the_weights_of_the_model(tiny_folder, tmp_path):
    import torch
    from transformers import AutoModelForSequenceClassification

    from tonekit.model.reader import SentenceReader

    engines.write_encoder(open_folder(tiny_folder), tmp_path)
    peer = AutoModelForSequenceClassification.from_pretrained(tmp_path)
    ids = torch.arange(5, 15)
    with torch.inference_mode():
        expected = SentenceReader.open(tiny_folder).engine.encode(ids.numpy(), [(1, 10)])
        found = peer.base_model(input_ids=ids[None]).last_hidden_state[0]
    torch.testing.assert_close(found, expected, atol=1e-5, rtol=0)
    assert peer.config.num_labels == 24


def test_ratios_are_those_of_each_round():
    rounds = [{"tonekit": 2.0, "other": 6.0}, {"tonekit": 1.0, "other": 2.0}]
    assert timing.rates(rounds, 3) == {"tonekit": 2.0, "other": 0.75}
    assert timing.ratios(rounds) == {"other": {"median": 2.5, "lowest": 2.0, "highest": 3.0}}


def test_percentiles_are_of_the_values_given():
    assert timing.percentiles([*range(100, 0, -1)]) == {"p50": 50.5, "p95": 96}


def test_products_of_the_shipped_encoder_are_those_counted_by_hand():
    config = {"hidden_size": 384, "intermediate_size": 1536, "num_hidden_layers": 6}
    # 12 * 384 * 384 numbers a layer, each multiplied and added for each of 34 tokens; attention: 4 * 34 * 34 * 384.
    expected = 6 * (2 * 34 * 12 * 384 * 384 + 4 * 34 * 34 * 384) / 1e9
    assert multiplying.products_of(config, [34]) == pytest.approx(expected)


def test_a_process_that_fails_shows_why():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        processes.run("1 / 0")
    assert processes.run("print(1 + 1)") == "2\n"
