"""Packed token ids in, token vectors out: the BERT forward of Devlin et al. (2019) without padding.

The linear layers run over all tokens of a block at once, shape (n_tokens, hidden); only attention is told the
sentences apart. An encoder of another architecture runs through transformers on the same blocks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional

from tonekit.errors import ModelFormatError
from tonekit.model.arrays import lay_out
from tonekit.model.attention import Groups, choose_attention
from tonekit.model.engine import is_plain_bert
from tonekit.model.linear import make_linear

_NORM = "embeddings.LayerNorm"


class Encoder(Protocol):
    """Anything that turns packed token ids into token vectors."""

    def __call__(self, ids: Tensor, groups: Groups) -> Tensor:
        """Encode a block.

        Args:
            ids: Token ids of all windows one after the other, shape (n_tokens,).
            groups: (number of windows, tokens in each) for each run of windows of equal length, in order.

        Returns:
            Vectors of the last layer, shape (n_tokens, hidden).
        """
        ...


def make_encoder(
    config: Mapping[str, Any], weights: Mapping[str, Tensor], dtype: torch.dtype = torch.float32
) -> Encoder:
    """Make the encoder that a Hugging Face configuration describes.

    Args:
        config: The configuration of the encoder, as transformers writes it.
        weights: Its tensors by the names that transformers gives them; they decide the device.
        dtype: The precision to compute in.

    Raises:
        ModelFormatError: A tensor is missing or of a wrong shape, or the architecture is unknown.
    """
    try:
        kind = PackedBert if is_plain_bert(config) else GroupedAutoModel
        return kind(config, weights, dtype)
    except (KeyError, RuntimeError, TypeError, ValueError) as error:
        raise ModelFormatError(f"the encoder's weights do not fit its configuration: {error}.") from error


class PackedBert:
    """BERT without padding, dropout and pooler: in float32 equal to transformers' own forward to 1e-5.

    Args:
        config: The configuration of the encoder.
        weights: Its tensors, on the device on which it is to run.
        dtype: Precision of everything but the word vectors, which are kept as they were stored.
    """

    def __init__(
        self, config: Mapping[str, Any], weights: Mapping[str, Tensor], dtype: torch.dtype = torch.float32
    ) -> None:
        self._n_heads = config["num_attention_heads"]
        self._epsilon = config["layer_norm_eps"]
        self._words = weights["embeddings.word_embeddings.weight"]
        self._dtype = dtype
        rest = {name: tensor.to(dtype) for name, tensor in weights.items() if not name.startswith("embeddings.")}
        # Every window is one segment, so its embedding is a constant of each position.
        segment = weights["embeddings.token_type_embeddings.weight"][0]
        self._positions = (weights["embeddings.position_embeddings.weight"].float() + segment.float()).to(dtype)
        self._norm = _pair({name: tensor.to(dtype) for name, tensor in weights.items() if "LayerNorm" in name}, _NORM)
        self._layers = [_Layer(rest, f"encoder.layer.{i}.") for i in range(config["num_hidden_layers"])]
        self._attend = choose_attention(self._words.device, dtype)

    def __call__(self, ids: Tensor, groups: Groups) -> Tensor:
        """Encode a block: see `Encoder`."""
        lengths = [length for count, length in groups for _ in range(count)]
        _, places = lay_out(torch.tensor(lengths, device=ids.device))
        words = functional.embedding(ids, self._words).to(self._dtype)
        states = self._normalise(words.add_(functional.embedding(places, self._positions)), self._norm)
        for layer in self._layers:
            attended = self._attend(layer.query_key_value(states), groups, self._n_heads)
            states = self._normalise(layer.attention_out(attended).add_(states), layer.attention_norm)
            inner = layer.feed_in.gelu(states)
            states = self._normalise(layer.feed_out(inner).add_(states), layer.feed_norm)
        return states

    def _normalise(self, states: Tensor, norm: tuple[Tensor, Tensor]) -> Tensor:
        return functional.layer_norm(states, norm[0].shape, *norm, eps=self._epsilon)


class _Layer:
    """The matrices of one layer; query, key and value are one, so that they cost one multiplication."""

    def __init__(self, weights: Mapping[str, Tensor], prefix: str) -> None:
        attention = f"{prefix}attention."
        projections = [_pair(weights, f"{attention}self.{name}") for name in ("query", "key", "value")]
        self.query_key_value = make_linear(*(torch.cat(tensors) for tensors in zip(*projections, strict=True)))
        self.attention_out = make_linear(*_pair(weights, f"{attention}output.dense"))
        self.attention_norm = _pair(weights, f"{attention}output.LayerNorm")
        self.feed_in = make_linear(*_pair(weights, f"{prefix}intermediate.dense"))
        self.feed_out = make_linear(*_pair(weights, f"{prefix}output.dense"))
        self.feed_norm = _pair(weights, f"{prefix}output.LayerNorm")


def _pair(weights: Mapping[str, Tensor], name: str) -> tuple[Tensor, Tensor]:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]


class GroupedAutoModel:
    """Any encoder that transformers knows; windows of one length go through it as one batch, so nothing is padded."""

    def __init__(
        self, config: Mapping[str, Any], weights: Mapping[str, Tensor], dtype: torch.dtype = torch.float32
    ) -> None:
        from transformers import AutoConfig, AutoModel

        options = {name: value for name, value in config.items() if name not in ("model_type", "architectures")}
        # The random weights that are replaced at once must not spend the caller's random numbers.
        with torch.random.fork_rng(devices=[]):
            self._model: nn.Module = AutoModel.from_config(  # type: ignore[no-untyped-call]
                AutoConfig.for_model(config["model_type"], **options)
            )
        typed = {name: tensor.to(dtype) for name, tensor in weights.items()}
        missing, unknown = self._model.load_state_dict(typed, strict=False, assign=True)
        # The pooler is the one part that our heads never read, so a folder may leave it out.
        missing = [name for name in missing if not name.startswith("pooler.") and not name.endswith("position_ids")]
        if missing or unknown:
            raise KeyError(f"missing {missing[:3]}, unknown {unknown[:3]}")
        self._model.eval()

    def __call__(self, ids: Tensor, groups: Groups) -> Tensor:
        """Encode a block: see `Encoder`."""
        vectors = []
        for (count, length), part in zip(groups, torch.split(ids, [n * length for n, length in groups]), strict=True):
            found = self._model(input_ids=part.view(count, length)).last_hidden_state
            vectors.append(found.reshape(count * length, -1))
        return torch.cat(vectors)
