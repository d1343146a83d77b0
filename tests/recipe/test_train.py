"""Training stops and resumes without a trace, and what it trains becomes a folder that the engine reads."""

import numpy as np
import pytest
import torch

from models.recipe import release
from models.recipe import train as training
from models.recipe.data import dse
from models.recipe.evaluate import predict
from models.recipe.network import Network
from tonekit import tones
from tonekit.model.reader import Reader

CONFIG = {
    **training.read_config(training._CONFIG, "student"),
    "epochs": 2,
    "without": [],
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

    def save_and_stop(path, network, optimizer, schedule, step):
        save(path, network, optimizer, schedule, step)
        saved.append(step)
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


@pytest.mark.filterwarnings("ignore")
def test_the_engine_reads_a_release_as_the_recipe_does(data, base, tmp_path):
    training.train(data, base, tmp_path / "run", CONFIG)
    weights, out = tmp_path / "run" / "epoch-2.pt", tmp_path / "model"
    config = release.export(weights, base, "tiny", "0", out)
    config["calibration"] |= release.calibrate(Reader.open(out), data)
    release.write_config(out, config)
    reader = Reader.open(out)
    network = Network(base, len(tones.names()))
    network.load_state_dict(torch.load(weights, weights_only=True))
    examples, _ = release.tonenews_dev(data)
    expected = predict(network, training.fast_tokenizer(base), examples)
    texts = [example.text for example in examples]
    # bf16 in training against fp16 weights in the engine
    np.testing.assert_allclose(reader.logits(texts)[0], expected.tones, atol=0.1)
    np.testing.assert_allclose(reader.logits(texts)[1], expected.polarity, atol=0.1)
    mentions = [{i: target.spans for i, target in enumerate(example.targets)} for example in examples]
    for found, rows in zip(reader.target_logits(texts, mentions), expected.targets, strict=True):
        np.testing.assert_allclose(np.array([found[i] for i in sorted(found)]).reshape(-1, 3), rows, atol=0.1)
    judged = list(dse(data / "dse/dev.jsonl"))
    expected = predict(network, training.fast_tokenizer(base), judged).directions
    found = reader.direction_logits(
        [e.text for e in judged], [{0: p.first, 1: p.second} for e in judged for p in e.directions]
    )
    np.testing.assert_allclose(found[0][0, 1], expected[0][0], atol=0.1)
