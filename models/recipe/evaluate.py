"""A trained network and the dev files in, figures out: for choosing during training, not for reporting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sklearn.metrics import average_precision_score, f1_score
from tokenizers import Tokenizer

from models.recipe.batch import make_batch
from models.recipe.data import Example, dse, newsmtsc, tonenews_dev
from models.recipe.network import Network
from tonekit import tones

_MAX_TOKENS = 512  # what the encoders can read; some dev sentences are longer than a window of the engine
_BATCH_TOKENS = 4096


@dataclass(frozen=True)
class Predictions:
    """What a network says of examples: tone logits (n, n_tones), polarity (n,), and of each example the logits of its
    targets (n_targets, 3) and of its directions (n_pairs, 5)."""

    tones: np.ndarray
    polarity: np.ndarray
    targets: list[np.ndarray]
    directions: list[np.ndarray]


@torch.inference_mode()
def predict(network: Network, tokenizer: Tokenizer, examples: Sequence[Example]) -> Predictions:
    """Score examples; a target or pair without a token in the text is left out of its rows."""
    network.eval()
    device = next(network.parameters()).device
    found = Predictions(
        np.zeros((len(examples), len(tones.names())), np.float32),
        np.zeros(len(examples), np.float32),
        [np.zeros((0, 3), np.float32)] * len(examples),
        [np.zeros((0, 5), np.float32)] * len(examples),
    )
    encodings = tokenizer.encode_batch([example.text for example in examples])
    for rows in _batches([min(len(encoding.ids), _MAX_TOKENS) for encoding in encodings]):
        batch = make_batch([examples[i] for i in rows], tokenizer, _MAX_TOKENS, network.pad_id).to(device)
        outputs = network(batch)
        found.tones[rows] = outputs.tones.float().cpu().numpy()
        found.polarity[rows] = outputs.polarity.float().cpu().numpy()
        targets, pairs = outputs.targets.float().cpu().numpy(), outputs.directions.float().cpu().numpy()
        target_rows, pair_rows = batch.target_rows.cpu().numpy(), batch.pair_rows.cpu().numpy()
        for position, i in enumerate(rows):
            found.targets[i] = targets[target_rows == position]
            found.directions[i] = pairs[pair_rows == position]
    return found


def _batches(n_tokens: Sequence[int]) -> list[list[int]]:
    """Indices of sentences in batches of like lengths, so that little is padding."""
    batches: list[list[int]] = [[]]
    for i in sorted(range(len(n_tokens)), key=n_tokens.__getitem__):
        if batches[-1] and (len(batches[-1]) + 1) * n_tokens[i] > _BATCH_TOKENS:  # the newest is the longest
            batches.append([])
        batches[-1].append(i)
    return [batch for batch in batches if batch]


def dev_figures(network: Network, tokenizer: Tokenizer, data: Path) -> dict[str, float]:
    """Figures on the dev files; the thresholds behind the tone F1 are chosen on the same sentences."""
    examples, _ = tonenews_dev(data)
    found = predict(network, tokenizer, examples)
    present = np.array([example.intensities for example in examples]) >= 1
    valence = np.array([example.valence for example in examples])
    columns = range(present.shape[1])
    figures = {
        "tone_map": np.mean([average_precision_score(present[:, k], found.tones[:, k]) for k in columns]),
        "tone_macro_f1": np.mean([_best_f1(present[:, k], found.tones[:, k]) for k in columns]),
        "valence_r": np.corrcoef(valence, found.polarity)[0, 1],
    }
    for part in ("rw", "mt"):
        examples = list(newsmtsc(data / f"newsmtsc/dev_{part}.jsonl"))
        rows = predict(network, tokenizer, examples).targets
        figures[f"newsmtsc_{part}_macro_f1"] = _macro_f1([e.targets for e in examples], rows)
    examples = list(dse(data / "dse/dev.jsonl"))
    rows = predict(network, tokenizer, examples).directions
    figures["dse_macro_f1"] = _macro_f1([e.directions for e in examples], rows)
    return {name: round(float(value), 4) for name, value in figures.items()}


def _macro_f1(gold: Sequence[Sequence[Any]], rows: Sequence[np.ndarray]) -> float:
    labels = [one.label for several in gold for one in several]
    return float(f1_score(labels, np.concatenate(list(rows)).argmax(1), average="macro"))


def _best_f1(present: np.ndarray, scores: np.ndarray) -> float:
    order = np.argsort(-scores)
    hits = np.cumsum(present[order])
    return float(np.max(2 * hits / (np.arange(1, len(order) + 1) + present.sum())))
