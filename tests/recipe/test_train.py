"""Training stops and resumes without a trace, and what it trains becomes a folder that the engine reads."""

import json

import numpy as np
import pytest
import torch

from models.recipe import release
from models.recipe import train as training
from models.recipe.data import Example, dse, tonenews_dev
from models.recipe.evaluate import predict
from models.recipe.network import Network, fast_tokenizer
from tonekit import tones
from tonekit.errors import UnknownToneError
from tonekit.model.folder import write_config
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people

CONFIG = {
    **training.read_config(training._CONFIG, "student"),
    "epochs": 2,
    "without": [],
    "repeats": {},
    "batch_size": 2,
    "checkpoint_every": 1,
    # Large enough that a tiny network moves in a few steps.
    "encoder_learning_rate": 0.01,
}


class StopError(Exception):
    pass


@pytest.fixture(autouse=True)
def _own_randomness():
    with torch.random.fork_rng():
        yield


@pytest.mark.filterwarnings("ignore")  # one sentence with a tone makes scikit-learn complain about the others
def test_a_stopped_run_ends_with_the_weights_of_an_unbroken_one(data, base, tmp_path, monkeypatch):
    training.train(data, base, tmp_path / "whole", CONFIG)
    save, saved = training.save_checkpoint, []

    def save_and_stop(path, progress, run):
        save(path, progress, run)
        saved.append(progress.step)
        if len(saved) == 4:
            raise StopError

    with monkeypatch.context() as patch:
        patch.setattr(training, "save_checkpoint", save_and_stop)
        with pytest.raises(StopError):
            training.train(data, base, tmp_path / "broken", CONFIG)
    training.train(data, base, tmp_path / "broken", CONFIG)
    whole, broken = (torch.load(tmp_path / run / "epoch-2.pt", weights_only=True) for run in ("whole", "broken"))
    assert whole.keys() == broken.keys()
    for name in whole:
        torch.testing.assert_close(broken[name], whole[name], rtol=0, atol=1e-6)
    untrained = Network(base, len(tones.names())).state_dict()
    assert any(not torch.equal(untrained[name], whole[name]) for name in whole)


def test_an_epoch_is_every_example_once_in_batches_of_like_lengths(base):
    examples = [Example("talks " * n) for n in range(1, 41)]
    config = {**CONFIG, "batch_size": 4, "sort_block": 10, "swap_share": 0.0}
    tokenizer = fast_tokenizer(base)
    batches = training.epoch_batches(examples, 0, config, tokenizer)
    assert sorted(len(row.text) for batch in batches for row in batch) == [len(row.text) for row in examples]
    assert all(len(batch) == 4 for batch in batches)
    assert all(len(batch[-1].text) - len(batch[0].text) == 3 * len("talks ") for batch in batches)
    assert batches == training.epoch_batches(examples, 0, config, tokenizer)
    assert batches != training.epoch_batches(examples, 1, config, tokenizer)


def test_batches_are_sorted_by_the_names_that_they_come_with(base):
    examples = [Example("Anna Berg praised Mr Orlov in Moscow.")] * 40
    config = {**CONFIG, "batch_size": 4, "sort_block": 10, "swap_share": 0.5}
    tokenizer = fast_tokenizer(base)
    batches = training.epoch_batches(examples, 0, config, tokenizer)
    lengths = [[len(tokenizer.encode(row.text).ids) for row in batch] for batch in batches]
    assert all(batch == sorted(batch) for batch in lengths)
    assert 5 < sum(row != examples[0] for batch in batches for row in batch) < 35


def test_a_small_set_is_heard_more_often():
    sets = {"large": [Example("a"), Example("b")], "small": [Example("b"), Example("c")]}
    joined = [Example("a"), Example("b"), Example("c")]
    heard = training.with_repeats(joined, sets, {"small": 3}, 0)
    assert [example.text for example in heard] == ["a", "b", "b", "b", "c", "c", "c"]
    assert training.with_repeats(joined, sets, {}, 0) == joined


def test_of_a_large_set_a_share_is_heard():
    joined = [Example(f"{i}") for i in range(1000)]
    sets = {"large": joined, "small": joined[:100]}
    heard = training.with_repeats(joined, sets, {"large": 0.3, "small": 1}, 5)
    assert heard[:100] == joined[:100]
    assert 220 < len(heard) - 100 < 320
    assert len({example.text for example in heard}) == len(heard)
    assert training.with_repeats(joined, sets, {"large": 0.3, "small": 1}, 5) == heard
    assert 2400 < len(training.with_repeats(joined, sets, {"large": 2.5}, 5)) < 2600


@pytest.fixture
def no_figures(monkeypatch):
    """Dev figures take most of the time of a tiny run and say nothing here."""
    monkeypatch.setattr(training, "dev_figures", lambda network, tokenizer, data: {})


def stop_in(function, at, monkeypatch):
    """Let a function of the trainer fail the `at`-th time that it is called, before it does anything."""
    whole, n_calls = getattr(training, function), [0]

    def stopping(*arguments):
        n_calls[0] += 1
        if n_calls[0] == at:
            raise StopError
        whole(*arguments)

    monkeypatch.setattr(training, function, stopping)


@pytest.mark.parametrize("step", ["write_epoch", "dev_figures"], ids=["before its file", "before its figures"])
def test_a_stop_at_the_end_of_the_last_epoch_loses_neither_file_nor_figures(
    step, data, base, tmp_path, monkeypatch, no_figures
):
    config = {**CONFIG, "checkpoint_every": 5}
    with monkeypatch.context() as patch:
        if step == "write_epoch":
            stop_in(step, 2, patch)
        else:
            figures = iter([{}])
            patch.setattr(training, step, lambda *_: next(figures))
        with pytest.raises((StopError, StopIteration)):
            training.train(data, base, tmp_path / "broken", config)
    training.train(data, base, tmp_path / "broken", config)
    assert training.epoch_is_written(tmp_path / "broken", 1)
    assert training.epoch_is_written(tmp_path / "broken", 2)
    training.train(data, base, tmp_path / "whole", config)
    whole, broken = (torch.load(tmp_path / run / "epoch-2.pt", weights_only=True) for run in ("whole", "broken"))
    for name in whole:
        torch.testing.assert_close(broken[name], whole[name], rtol=0, atol=1e-6)


def test_another_configuration_or_other_data_do_not_go_on_from_a_checkpoint(data, base, tmp_path, no_figures):
    training.train(data, base, tmp_path / "run", {**CONFIG, "epochs": 1})
    with pytest.raises(SystemExit, match=r"epochs 1, now 2.*another --out"):
        training.train(data, base, tmp_path / "run", CONFIG)
    (data / "written/own.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(SystemExit, match="n_examples 8, now 7"):
        training.train(data, base, tmp_path / "run", {**CONFIG, "epochs": 1})


def test_a_checkpoint_that_says_nothing_of_its_run_is_gone_on_from(data, base, tmp_path, no_figures):
    training.train(data, base, tmp_path / "run", {**CONFIG, "epochs": 1})
    path = tmp_path / "run" / "checkpoint.pt"
    state = torch.load(path, weights_only=True)
    del state["run"]
    torch.save(state, path)
    training.train(data, base, tmp_path / "run", {**CONFIG, "epochs": 1})


def test_a_run_of_some_sets_learns_from_these_alone(data, base, tmp_path, no_figures):
    config = {**CONFIG, "epochs": 1, "teaches": ["targets"], "sets": ["newsmtsc"]}
    training.train(data, base, tmp_path / "run", config)
    assert json.loads((tmp_path / "run/learned.json").read_text(encoding="utf-8")).keys() == {"newsmtsc"}
    with pytest.raises(SystemExit, match=r"newsmtcs.*there are.*newsmtsc"):
        training.train(data, base, tmp_path / "other", {**config, "sets": ["newsmtcs"]})


def test_a_misspelt_tone_is_not_left_untaught(data, base, tmp_path):
    with pytest.raises(UnknownToneError, match="frosty"):
        training.train(data, base, tmp_path, {**CONFIG, "without": ["frosy"]})


@pytest.mark.filterwarnings("ignore")
def test_the_engine_reads_a_release_as_the_recipe_does(data, base, tmp_path):
    training.train(data, base, tmp_path / "run", CONFIG)
    weights, out = tmp_path / "run" / "epoch-2.pt", tmp_path / "model"
    config = release.export(weights, base, "tiny", "0", out)
    config["calibration"] |= release.calibrate(SentenceReader.open(out), data)
    write_config(out, config)
    reader = SentenceReader.open(out)
    network = Network(base, len(tones.names()))
    network.load_state_dict(torch.load(weights, weights_only=True))
    examples, _ = tonenews_dev(data)
    expected = predict(network, fast_tokenizer(base), examples)
    texts = [example.text for example in examples]
    names = find_people(texts)
    # bf16 in training against fp16 weights in the engine
    np.testing.assert_allclose(reader.logits(texts, names)[0], expected.tones, atol=0.1)
    np.testing.assert_allclose(reader.logits(texts, names)[1], expected.polarity, atol=0.1)
    mentions = [{i: target.spans for i, target in enumerate(example.targets)} for example in examples]
    for found, rows in zip(reader.target_logits(texts, mentions, names), expected.targets, strict=True):
        np.testing.assert_allclose(np.array([found[i] for i in sorted(found)]).reshape(-1, 3), rows, atol=0.1)
    judged = list(dse(data / "dse/dev.jsonl"))
    expected = predict(network, fast_tokenizer(base), judged).directions
    texts = [e.text for e in judged]
    pairs = [{0: p.first, 1: p.second} for e in judged for p in e.directions]
    found = reader.direction_logits(texts, pairs, find_people(texts))
    np.testing.assert_allclose(found[0][0, 1], expected[0][0], atol=0.1)
