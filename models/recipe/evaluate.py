"""A trained network and the dev files in, figures out: for choosing during training, not for reporting."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from sklearn.metrics import average_precision_score, f1_score
from tokenizers import Tokenizer

from models.recipe.data import Example, newsmtsc, tonenews_documents, tonenews_sentences
from models.recipe.network import Network, make_batch
from tonekit import tones

_MAX_TOKENS = 512  # what the encoders can read; some dev sentences are longer than a window of the engine


@torch.inference_mode()
def predict(
    network: Network, tokenizer: Tokenizer, examples: Sequence[Example]
) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """Tone logits (n, n_tones), polarity (n,) and, for each example, target logits (n_targets, 3)."""
    network.eval()
    device = next(network.parameters()).device
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].text))
    tone_logits = np.zeros((len(examples), len(tones.names())), np.float32)
    polarity = np.zeros(len(examples), np.float32)
    targets: list[np.ndarray] = [np.zeros((0, 3), np.float32)] * len(examples)
    for start in range(0, len(order), 64):
        rows = order[start : start + 64]
        batch = make_batch([examples[i] for i in rows], tokenizer, _MAX_TOKENS, network.pad_id).to(device)
        found_tones, found_polarity, found_targets = (x.float().cpu().numpy() for x in network(batch))
        tone_logits[rows], polarity[rows] = found_tones, found_polarity
        owners = batch.target_rows.cpu().numpy()
        for position, i in enumerate(rows):
            targets[i] = found_targets[owners == position]
    return tone_logits, polarity, targets


def dev_figures(network: Network, tokenizer: Tokenizer, data: Path) -> dict[str, float]:
    """Figures on the dev files; the thresholds behind the tone F1 are chosen on the same sentences."""
    examples = [
        *tonenews_documents(data / "tonenews/documents-dev.jsonl"),
        *tonenews_sentences(data / "tonenews/sentences-dev.jsonl"),
    ]
    logits, polarity, _ = predict(network, tokenizer, examples)
    present = np.array([example.intensities for example in examples]) >= 1
    valence = np.array([example.valence for example in examples])
    figures = {
        "tone_map": float(
            np.mean([average_precision_score(present[:, k], logits[:, k]) for k in range(len(logits.T))])
        ),
        "tone_macro_f1": float(np.mean([_best_f1(present[:, k], logits[:, k]) for k in range(len(logits.T))])),
        "valence_r": float(np.corrcoef(valence, polarity)[0, 1]),
    }
    for part in ("rw", "mt"):
        examples = list(newsmtsc(data / f"newsmtsc/dev_{part}.jsonl"))
        _, _, targets = predict(network, tokenizer, examples)
        gold = [target.label for example in examples for target in example.targets]
        found = np.concatenate(targets).argmax(1)
        figures[f"newsmtsc_{part}_macro_f1"] = float(f1_score(gold, found, average="macro"))
    return {name: round(value, 4) for name, value in figures.items()}


def _best_f1(present: np.ndarray, scores: np.ndarray) -> float:
    order = np.argsort(-scores)
    hits = np.cumsum(present[order])
    return float(np.max(2 * hits / (np.arange(1, len(order) + 1) + present.sum())))
