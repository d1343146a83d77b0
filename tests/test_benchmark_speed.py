"""The speed benchmark runs on a made-up data folder and writes what it measured; no figure of it is tested."""

import json

import pytest

from benchmarks import speed, tables

TEXT = "The talks were frosty. He said that trust is low. We were frank.\n\nNo!"


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "wikinews" / "articles.jsonl"
    path.parent.mkdir()
    path.write_text((json.dumps({"text": TEXT}) + "\n") * 4, encoding="utf-8")
    return tmp_path


@pytest.mark.filterwarnings("ignore")  # of transformers, about its own pipeline
def test_quick_run_writes_figures_with_n_that_make_a_page(data, tiny_folder, tmp_path, monkeypatch, capsys):
    # Importing it takes longer than all the rest of this test.
    def missing(folder):
        raise ImportError

    codes = []
    monkeypatch.setattr(speed, "load_sentence_transformers", missing)
    monkeypatch.setattr(speed, "run", lambda code: codes.append(code) or "700\n")
    output = data / "speed.json"
    arguments = ["--data", str(data), "--model", str(tiny_folder), "--quick", "--output", str(output)]
    assert speed.main(arguments) == 0
    assert "sentence-transformers is not installed" in capsys.readouterr().err
    assert any(str(tiny_folder) in code for code in codes)
    record = json.loads(output.read_text(encoding="utf-8"))
    assert (record["sentences"]["n"], record["articles"]["n"], record["articles"]["n_sentences"]) == (16, 3, 12)
    assert set(record["sentences"]["sentences_per_second"]) == {"tonekit", "pipeline"}
    assert min(record["sentences"]["sentences_per_second"].values()) > 0
    assert record["peak_memory_mib"] == {"1": 700, "100": 700}
    assert {"commit", "date", "versions", "hardware", "load", "seed"} <= record.keys()
    results = tmp_path / "results"
    results.mkdir()
    (results / "speed.json").write_text(json.dumps(record), encoding="utf-8")
    assert "| tonekit | " in tables.make_page(results)


def test_the_pipeline_reads_the_weights_of_the_model(tiny_folder, tmp_path):
    import torch
    from transformers import AutoModelForSequenceClassification

    from tonekit.model.folder import open_folder
    from tonekit.model.reader import Reader

    speed.write_encoder(open_folder(tiny_folder), tmp_path)
    peer = AutoModelForSequenceClassification.from_pretrained(tmp_path)
    ids = torch.arange(5, 15)
    with torch.inference_mode():
        expected = Reader.open(tiny_folder)._engine.encode(ids.numpy(), [(1, 10)])
        found = peer.base_model(input_ids=ids[None]).last_hidden_state[0]
    torch.testing.assert_close(found, expected, atol=1e-5, rtol=0)
    assert peer.config.num_labels == 24


def test_ratios_are_those_of_each_round():
    clock = iter([0.0, 2.0, 2.0, 8.0, 8.0, 9.0, 9.0, 11.0])  # tonekit 2 s, other 6 s; tonekit 1 s, other 2 s
    engines = {"tonekit": lambda sentences: None, "other": lambda sentences: None}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(speed.time, "perf_counter", lambda: next(clock))
        found = speed.measure(engines, ["a", "b", "c"], 2)
    assert found["sentences_per_second"] == {"tonekit": 2.0, "other": 0.75}
    assert found["times_as_long_as_tonekit"] == {"other": {"median": 2.5, "lowest": 2.0, "highest": 3.0}}


def test_code_runs_in_a_process_of_its_own():
    assert speed.run("print(1 + 1)") == "2\n"
