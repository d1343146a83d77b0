"""Token ids in, logits and losses out: a Hugging Face encoder with tonekit's heads on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from models.recipe.data import Example
from tonekit.model.heads import Heads

# What two readers' mean intensity says of presence: 1 (faint) is present but may be missed by one, 0.5 is one of two.
_SOFT_TARGETS = ((1.5, 1.0), (1.0, 0.9), (0.5, 0.5))


def soft_target(intensity: float) -> float:
    """Probability that a tone of this mean intensity is present."""
    return next((target for floor, target in _SOFT_TARGETS if intensity >= floor), 0.0)


@dataclass(frozen=True)
class Batch:
    """Examples as tensors. `owner` and the spans index the word tokens of all sentences, packed one after the other."""

    ids: Tensor
    mask: Tensor
    words: Tensor
    owner: Tensor
    tones: Tensor
    tones_rows: Tensor
    valence: Tensor
    span_tokens: Tensor
    span_targets: Tensor
    target_rows: Tensor
    target_labels: Tensor

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


def make_batch(examples: Sequence[Example], tokenizer: Tokenizer, max_tokens: int, pad_id: int = 0) -> Batch:
    """Tokenise and pad examples; a target that the cut at `max_tokens` leaves without a token is dropped."""
    encodings = [tokenizer.encode(example.text) for example in examples]
    lengths = [min(len(encoding.ids), max_tokens) for encoding in encodings]
    width = max(lengths)
    ids = torch.full((len(examples), width), pad_id)
    mask = torch.zeros(len(examples), width, dtype=torch.long)
    words = torch.zeros(len(examples), width, dtype=torch.bool)
    span_tokens: list[int] = []
    span_targets: list[int] = []
    target_rows: list[int] = []
    target_labels: list[int] = []
    first = 0
    for row, (example, encoding, length) in enumerate(zip(examples, encodings, lengths, strict=True)):
        ids[row, :length] = torch.tensor(encoding.ids[:length])
        mask[row, :length] = 1
        inner = [i for i in range(length) if not encoding.special_tokens_mask[i]] or list(range(length))
        words[row, inner] = True
        for target in example.targets:
            tokens = [
                first + position
                for position, token in enumerate(inner)
                if any(encoding.offsets[token][0] < e and s < encoding.offsets[token][1] for s, e in target.spans)
            ]
            if tokens:
                span_tokens += tokens
                span_targets += [len(target_rows)] * len(tokens)
                target_rows.append(row)
                target_labels.append(target.label)
        first += len(inner)
    toned = [row for row, example in enumerate(examples) if example.intensities is not None]
    return Batch(
        ids=ids,
        mask=mask,
        words=words,
        owner=words.nonzero()[:, 0],
        tones=torch.tensor([[soft_target(x) for x in examples[row].intensities or ()] for row in toned]),
        tones_rows=torch.tensor(toned, dtype=torch.long),
        valence=torch.tensor([(examples[row].valence or 0.0) / 2 for row in toned]),
        span_tokens=torch.tensor(span_tokens, dtype=torch.long),
        span_targets=torch.tensor(span_targets, dtype=torch.long),
        target_rows=torch.tensor(target_rows, dtype=torch.long),
        target_labels=torch.tensor(target_labels, dtype=torch.long),
    )


class Network(nn.Module):
    """The encoder and the heads, trained together."""

    def __init__(self, base: str | Path, n_tones: int, dropout: float = 0.1) -> None:
        super().__init__()
        # The pooler is no part of a sentence-transformers encoder's output and would only cost memory.
        options: dict[str, Any] = {
            "add_pooling_layer": False,
            "hidden_dropout_prob": dropout,
            "attention_probs_dropout_prob": dropout,
        }
        self.encoder = AutoModel.from_pretrained(str(base), **options)
        self.heads = Heads(self.encoder.config.hidden_size, n_tones)

    @property
    def pad_id(self) -> int:
        """What fills a batch; some encoders (MPNet) count positions by it."""
        return int(self.encoder.config.pad_token_id or 0)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Tone logits (n, n_tones), polarity (n,) and target logits (n_targets, 3)."""
        with torch.autocast(batch.ids.device.type, torch.bfloat16):
            hidden = self.encoder(input_ids=batch.ids, attention_mask=batch.mask).last_hidden_state
        states = hidden[batch.words].float()
        n_sentences = len(batch.ids)
        tone_logits = self.heads.tones(states, batch.owner, n_sentences)
        polarity = self.heads.polarity(states, batch.owner, n_sentences)[:, 0]
        spans = (batch.span_tokens, batch.span_targets)
        target_logits = self.heads.targets(states, batch.owner, spans, batch.target_rows)
        return tone_logits, polarity, target_logits


def loss_of(network: Network, batch: Batch, config: dict[str, Any]) -> Tensor:
    """Weighted sum of the three losses; a batch without some label costs nothing for it."""
    tone_logits, polarity, target_logits = network(batch)
    loss = tone_logits.sum() * 0
    if len(batch.tones_rows):
        rows = batch.tones_rows
        share = len(rows) / len(batch.ids)
        tone_loss = functional.binary_cross_entropy_with_logits(tone_logits[rows], batch.tones)
        polarity_loss = functional.mse_loss(polarity[rows], batch.valence)
        loss = loss + share * (config["tone_weight"] * tone_loss + config["polarity_weight"] * polarity_loss)
    if len(batch.target_rows):
        # Summed, then divided by the batch, so that a target counts the same in whatever batch it lands.
        target_loss = functional.cross_entropy(target_logits, batch.target_labels, reduction="sum")
        loss = loss + config["target_weight"] * target_loss / len(batch.ids)
    return loss
