import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from transformers import AutoConfig, AutoModel, DistilBertConfig, DistilBertModel

from tonekit.model.encoder import GroupedAutoModel, PackedBert
from tonekit.model.engine import is_plain_bert
from tonekit.model.folder import open_folder
from tonekit.model.packing import pack
from tonekit.model.reader import SentenceReader

ROOT = Path(__file__).resolve().parents[2]


def test_the_packed_forward_equals_that_of_transformers_on_more_than_500_sentences():
    folder = open_folder(None)
    weights = {
        name.removeprefix("encoder."): tensor.float()
        for name, tensor in load_file(folder.path / "model.safetensors").items()
        if name.startswith("encoder.")
    }
    config = folder.config["encoder"]
    packed = PackedBert(config, weights)
    options = {key: value for key, value in config.items() if key != "model_type"}
    model = AutoModel.from_config(AutoConfig.for_model("bert", **options)).eval()
    model.load_state_dict(weights, strict=False)
    windows = SentenceReader.open(None).tokenizer.windows(real_sentences())
    assert len(windows) >= 500
    with torch.inference_mode():
        for block in pack([len(window.ids) for window in windows]):
            chosen = [windows[i] for i in block.windows]
            found = packed(torch.tensor([t for window in chosen for t in window.ids]), block.groups)
            first = 0
            # Sentences of one length are a batch that needs no padding, so this is transformers' plain forward.
            for (count, length), vectors in zip(
                block.groups, found.split([n * k for n, k in block.groups]), strict=True
            ):
                ids = torch.tensor([window.ids for window in chosen[first : first + count]])
                expected = model(input_ids=ids).last_hidden_state
                assert float((vectors.view(count, length, -1) - expected).abs().max()) <= 1e-5
                first += count


def real_sentences():
    """Every fifteenth of the invented sentences that the recipe trains on: of all lengths, and in the repository."""
    files = sorted((ROOT / "models" / "recipe" / "written").glob("*.jsonl"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line)["text"] for line in lines[::15]]


def test_an_architecture_that_the_packed_forward_does_not_know_runs_through_transformers(tmp_path, make_folder):
    config = DistilBertConfig(vocab_size=100, dim=32, n_layers=2, n_heads=4, hidden_dim=64, max_position_embeddings=64)
    assert not is_plain_bert(config.to_dict())
    reader = SentenceReader.open(make_folder(tmp_path, config, DistilBertModel, torch))
    assert isinstance(reader.engine._encoder, GroupedAutoModel)
    sentences = ["the talks were frosty .", "frank", "he said we said"]
    together = reader.probabilities(sentences)
    alone = np.concatenate([reader.probabilities([sentence]) for sentence in sentences])
    np.testing.assert_allclose(together, alone, atol=1e-6)


@pytest.mark.parametrize("change", [{"hidden_act": "relu"}, {"is_decoder": True}, {"model_type": "roberta"}], ids=str)
def test_the_packed_forward_knows_what_it_does_not_know(change):
    config = {"model_type": "bert", "hidden_act": "gelu"}
    assert is_plain_bert(config)
    assert not is_plain_bert({**config, **change})
