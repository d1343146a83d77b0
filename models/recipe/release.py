"""A trained network in, a self-contained and calibrated model folder out.

    python -m models.recipe.release --data DIR --base ENCODER --weights .training/final.pt \\
        --learned .training/student/learned.json --version VERSION --out models/NAME

The weights are rounded to fp16 first and calibrated as the engine will read them. The card is written afterwards, from
the benchmark's figures (models.recipe.card).
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file

from models.recipe.batch import PSEUDONYMS
from models.recipe.calibrate import fit_directions, fit_polarity, fit_targets, fit_tones
from models.recipe.data import dse, newsmtsc, tonenews_dev
from models.recipe.network import Network, fast_tokenizer
from models.recipe.standings import shifts_of
from tonekit import tones
from tonekit.model.folder import FORMAT_VERSION, TOKENIZER, WEIGHTS, write_config
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people

_MAX_TOKENS = 256
# What the packed forward and transformers need to know of the encoder, and nothing of where it came from.
_ENCODER_KEYS = (
    "model_type hidden_size num_hidden_layers num_attention_heads intermediate_size hidden_act max_position_embeddings "
    "type_vocab_size vocab_size layer_norm_eps pad_token_id position_embedding_type relative_attention_num_buckets"
).split()


def export(
    weights: Path, base: str, name: str, version: str, out: Path, words: dict[str, float] | None = None
) -> dict[str, Any]:
    """Write weights and tokenizer, with a calibration that changes nothing but `words`; give the configuration."""
    out.mkdir(parents=True, exist_ok=True)
    network = Network(base, len(tones.names()))
    network.load_state_dict(torch.load(weights, weights_only=True, map_location="cpu"))
    tensors = {
        key: tensor.half().contiguous() for key, tensor in network.state_dict().items() if tensor.is_floating_point()
    }
    save_file(tensors, out / WEIGHTS, metadata={"format": "pt"})
    fast_tokenizer(base).save(str(out / TOKENIZER), pretty=False)
    encoder = {key: value for key, value in network.encoder.config.to_dict().items() if key in _ENCODER_KEYS}
    config = {
        "format_version": FORMAT_VERSION,
        "name": name,
        "version": version,
        "max_tokens": _MAX_TOKENS,
        "pseudonyms": list(PSEUDONYMS),
        "encoder": encoder,
        "tones": list(tones.names()),
        "calibration": {
            "tones": {tone: {"slope": 1.0, "offset": 0.0, "threshold": 0.5} for tone in tones.names()},
            "polarity": {"slope": 1.0, "offset": 0.0},
            "targets": {"temperature": 1.0},
            "directions": {"temperature": 1.0, "threshold": 0.5},
            "words": words or {"slope": 1.0, "offset": 0.0, "threshold": 0.5},
        },
    }
    write_config(out, config)
    return config


def calibrate(reader: SentenceReader, data: Path) -> dict[str, Any]:
    """Fit on the dev files what config.json says under `calibration`."""
    examples, _ = tonenews_dev(data)
    texts = [example.text for example in examples]
    logits, polarity = reader.logits(texts, find_people(texts))
    present = np.array([example.intensities for example in examples]) >= 1
    valence = np.array([example.valence for example in examples])
    targets = fit_targets(*target_outputs(reader, data))
    calibration = replace(
        reader.calibration, target_temperature=targets["temperature"], target_biases=tuple(targets["biases"])
    )
    return {
        "tones": fit_tones(logits, present, tones.names()),
        "polarity": fit_polarity(polarity, valence),
        "targets": targets | {"shifts": shifts_of(reader, data, calibration)},
        "directions": fit_directions(*direction_outputs(reader, data / "dse/dev.jsonl")),
    }


def target_outputs(reader: SentenceReader, data: Path) -> tuple[np.ndarray, np.ndarray]:
    """Logits and classes of the targets of both NewsMTSC dev files."""
    judged = [*newsmtsc(data / "newsmtsc/dev_rw.jsonl"), *newsmtsc(data / "newsmtsc/dev_mt.jsonl")]
    mentions = [{i: target.spans for i, target in enumerate(example.targets)} for example in judged]
    texts = [example.text for example in judged]
    found = reader.target_logits(texts, mentions, find_people(texts))
    pairs = [
        (row[i], t.label) for row, e in zip(found, judged, strict=True) for i, t in enumerate(e.targets) if i in row
    ]
    return np.array([row for row, _ in pairs]), np.array([label for _, label in pairs])


def direction_outputs(reader: SentenceReader, path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Logits and classes of the pairs of a file of directed sentiment."""
    examples = list(dse(path))
    mentions = [{0: example.directions[0].first, 1: example.directions[0].second} for example in examples]
    texts = [example.text for example in examples]
    found = reader.direction_logits(texts, mentions, find_people(texts))
    pairs = [
        (row[0, 1], example.directions[0].label) for row, example in zip(found, examples, strict=True) if (0, 1) in row
    ]
    return np.array([row for row, _ in pairs]), np.array([label for _, label in pairs])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--learned", type=Path, required=True, help="what models.recipe.train counted of each set, for the card"
    )
    parser.add_argument("--note", help="what else the card must say of what the model has learned, in whole sentences")
    parser.add_argument("--version", required=True, help="of the model, as in 4.0.0")
    arguments = parser.parse_args()
    training: dict[str, Any] = {"n_learned": json.loads(arguments.learned.read_text(encoding="utf-8"))}
    words_file = arguments.weights.with_suffix(".json")
    if not words_file.exists():
        raise SystemExit(f"{words_file} is missing: models.recipe.words writes it, with the weights that it makes.")
    words = json.loads(words_file.read_text(encoding="utf-8"))
    if (unseen := words.pop("unseen_mean_auc", None)) is not None:
        training["unseen_mean_auc"] = unseen
    if arguments.note:
        training["note"] = arguments.note
    config = export(arguments.weights, arguments.base, arguments.out.name, arguments.version, arguments.out, words)
    config["training"] = training
    config["calibration"] |= calibrate(SentenceReader.open(arguments.out), arguments.data)
    write_config(arguments.out, config)
    print(f"wrote {arguments.out}")


if __name__ == "__main__":
    main()
