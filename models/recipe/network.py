"""Token ids in, logits and losses out: a Hugging Face encoder with tonekit's heads on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from models.recipe.batch import Batch
from tonekit import tones
from tonekit.model.folder import WEIGHTS
from tonekit.model.heads import Heads
from tonekit.model.torch_engine import has_bfloat16


def fast_tokenizer(base: str) -> Tokenizer:
    """The encoder's own tokenizer, without padding or truncation."""
    tokenizer: Tokenizer = AutoTokenizer.from_pretrained(base).backend_tokenizer
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


@dataclass(frozen=True)
class Outputs:
    """Tone logits (n, n_tones), polarity (n,), target logits (n_targets, 3) and direction logits (n_pairs, 5)."""

    tones: Tensor
    polarity: Tensor
    targets: Tensor
    directions: Tensor


def read_weights(path: Path) -> dict[str, Tensor]:
    """The tensors of a trained network's file or of a released model folder."""
    if path.is_dir():
        return {name: tensor.float() for name, tensor in load_file(path / WEIGHTS).items()}
    state: dict[str, Tensor] = torch.load(path, weights_only=True, map_location="cpu")
    return state


class Network(nn.Module):
    """The encoder and the heads, trained together."""

    def __init__(self, base: str | Path, n_tones: int, dropout: float = 0.1) -> None:
        super().__init__()
        # The pooler is no part of a sentence-transformers encoder's output and would only cost memory.
        options: dict[str, Any] = {
            "add_pooling_layer": False,
            # On a CPU the backward pass of the fused attention takes nearly half of a small encoder's step.
            "attn_implementation": "eager",
            "hidden_dropout_prob": dropout,
            "attention_probs_dropout_prob": dropout,
        }
        self.encoder = AutoModel.from_pretrained(str(base), **options)
        self.heads = Heads(self.encoder.config.hidden_size, n_tones)

    @property
    def pad_id(self) -> int:
        """What fills a batch; some encoders (MPNet) count positions by it."""
        return int(self.encoder.config.pad_token_id or 0)

    def load(self, weights: Path) -> None:
        """Take the weights of an earlier run or of a released model folder; a head that they lack stays as it is.

        Raises:
            ValueError: They are of something else.
        """
        missing, unexpected = self.load_state_dict(read_weights(weights), strict=False)
        if wrong := [name for name in missing if not name.startswith("heads.")]:
            raise ValueError(f"{weights} lacks {len(wrong)} tensors of the encoder, {wrong[0]!r} among them.")
        if unexpected:
            raise ValueError(f"{weights} holds {len(unexpected)} tensors unknown here, {unexpected[0]!r} among them.")

    def freeze(self, *, word_vectors: bool, n_layers: int) -> None:
        """Keep the encoder's word vectors and its first `n_layers` layers as they are, for the time that they cost."""
        self.encoder.embeddings.requires_grad_(not word_vectors)
        if n_layers:
            # What the layers share (MPNet's bias of relative positions) would carry gradients through all of them.
            self.encoder.encoder.requires_grad_(False)
            self.encoder.encoder.layer[n_layers:].requires_grad_(True)

    def states(self, batch: Batch) -> Tensor:
        """Vectors of the word tokens of a batch, one sentence after the other, shape (n_tokens, hidden)."""
        device = batch.ids.device
        # A processor that does not multiply bfloat16 itself emulates it, many times slower than float32.
        with torch.autocast(device.type, torch.bfloat16, enabled=has_bfloat16(device)):
            hidden = self.encoder(input_ids=batch.ids, attention_mask=batch.mask).last_hidden_state
        vectors: Tensor = hidden[batch.words].float()
        return vectors

    def forward(self, batch: Batch) -> Outputs:
        """Everything the heads say of a batch."""
        states = self.states(batch)
        owner, n_sentences = batch.owner, len(batch.ids)
        first, second = (batch.first_tokens, batch.first_pairs), (batch.second_tokens, batch.second_pairs)
        return Outputs(
            tones=self.heads.tones(states, owner, n_sentences),
            polarity=self.heads.polarity(states, owner, n_sentences)[:, 0],
            targets=self.heads.targets(states, owner, (batch.span_tokens, batch.span_targets), batch.target_rows),
            directions=self.heads.directions(states, owner, first, second, batch.pair_rows),
        )


def loss_of(network: Network, batch: Batch, config: dict[str, Any]) -> Tensor:
    """Weighted sum of the losses of the heads that a run `teaches`; a batch without some label costs nothing for it.

    Each is summed over its labels and divided by the sentences of the batch, so that a label counts the same in
    whatever batch it lands.
    """
    found, teaches = network(batch), config["teaches"]
    n = len(batch.ids)
    loss = found.tones.sum() * 0
    rows = batch.tones_rows
    if "tones" in teaches and len(rows):
        known = [i for i, name in enumerate(tones.names()) if name not in config["without"]]
        tone_loss = functional.binary_cross_entropy_with_logits(found.tones[rows][:, known], batch.tones[:, known])
        loss = loss + config["tone_weight"] * tone_loss * len(rows) / n
    if "polarity" in teaches and len(rows):
        polarity_loss = functional.mse_loss(found.polarity[rows], batch.valence, reduction="sum")
        loss = loss + config["polarity_weight"] * polarity_loss / n
    if "targets" in teaches and len(batch.target_rows):
        target_loss = functional.cross_entropy(found.targets, batch.target_labels, reduction="sum")
        loss = loss + config["target_weight"] * target_loss / n
    if "directions" in teaches and len(batch.pair_rows):
        pair_loss = functional.cross_entropy(found.directions, batch.pair_labels, reduction="sum")
        loss = loss + config["direction_weight"] * pair_loss / n
    return loss
