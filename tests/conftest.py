"""What many tests share: a model folder of random weights, small enough to be made in an instant."""

import json
from pathlib import Path

import pytest
from hypothesis import settings

# A deadline would fail on a busy machine.
settings.register_profile("tonekit", deadline=None)
settings.load_profile("tonekit")

WORDS = (
    "the of and to in a is that talks were frosty frank open minister said he she we you our trust level low between "
    "russia us mr lavrov tillerson not no good bad . , : ; ! ? \" ' ( )"
).split()


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT of two layers with random weights in a valid model folder."""
    import torch
    from transformers import BertConfig, BertModel

    config = BertConfig(
        vocab_size=5 + len(WORDS) + 36,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    return _make_folder(tmp_path_factory.mktemp("tiny"), config, BertModel, torch)


@pytest.fixture(scope="session")
def make_folder():
    """The function that writes a folder around a randomly initialised encoder."""
    return _make_folder


def _make_folder(folder, config, model_class, torch):
    """Write a model folder with random weights around any encoder of transformers."""
    from safetensors.torch import save_file
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    from tonekit import tones
    from tonekit.model.folder import write_checksums
    from tonekit.model.heads import Heads

    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    vocabulary = {word: i for i, word in enumerate(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS])}
    for letter in letters:
        vocabulary.setdefault(f"##{letter}", len(vocabulary))
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer.save(str(folder / "tokenizer.json"))
    with torch.random.fork_rng():
        torch.manual_seed(7)
        encoder, heads = model_class(config), Heads(config.hidden_size, len(tones.names()))
    tensors = {f"encoder.{name}": tensor for name, tensor in encoder.state_dict().items()}
    tensors |= {f"heads.{name}": tensor for name, tensor in heads.state_dict().items()}
    save_file(
        {name: t.contiguous() for name, t in tensors.items() if t.is_floating_point()}, folder / "model.safetensors"
    )
    record = {
        "format_version": 1,
        "name": "tiny",
        "version": "0",
        "max_tokens": 32,
        "pseudonyms": ["Tillerson", "Lavrov"],
        "encoder": config.to_dict(),
        "tones": list(tones.names()),
        "calibration": {
            "tones": {name: {"slope": 1.0, "offset": 0.0, "threshold": 0.5} for name in tones.names()},
            "polarity": {"slope": 1.0, "offset": 0.0},
            "targets": {"temperature": 1.0, "shifts": {"report": -5.0}},
            # Random weights think nearly all five classes alike: any direction is more likely than .2.
            "directions": {"temperature": 1.0, "threshold": 0.2},
            "words": {"slope": 2.0, "offset": -0.5, "threshold": 0.4},
        },
    }
    (folder / "config.json").write_text(json.dumps(record, default=str), encoding="utf-8")
    write_checksums(folder)
    return folder
