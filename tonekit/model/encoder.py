"""Packed token ids in, token vectors out: the BERT forward of Devlin et al. (2019) without padding.

The linear layers run over all tokens of a block at once, shape (n_tokens, hidden); only attention is told the
sentences apart. An encoder of another architecture runs through transformers on the same blocks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional

from tonekit.errors import ModelFormatError

Groups = Sequence[tuple[int, int]]


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


def make_encoder(config: Mapping[str, Any], weights: Mapping[str, Tensor]) -> Encoder:
    """Make the encoder that a Hugging Face configuration describes.

    Args:
        config: The configuration of the encoder, as transformers writes it.
        weights: Its tensors by the names that transformers gives them; they decide device and precision.

    Raises:
        ModelFormatError: A tensor is missing or of a wrong shape, or the architecture is unknown.
    """
    try:
        return PackedBert(config, weights) if PackedBert.knows(config) else GroupedAutoModel(config, weights)
    except (KeyError, RuntimeError, TypeError, ValueError) as error:
        raise ModelFormatError(f"the encoder's weights do not fit its configuration: {error}.") from error


class PackedBert:
    """BERT without padding, dropout and pooler: equal to transformers' own forward to 1e-5."""

    def __init__(self, config: Mapping[str, Any], weights: Mapping[str, Tensor]) -> None:
        self._n_heads = config["num_attention_heads"]
        self._epsilon = config["layer_norm_eps"]
        self._words = weights["embeddings.word_embeddings.weight"]
        # Every window is one segment, so its embedding is a constant of each position.
        self._positions = (
            weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self._norm = _pair(weights, "embeddings.LayerNorm")
        self._layers = [_Layer(weights, f"encoder.layer.{i}.") for i in range(config["num_hidden_layers"])]

    @staticmethod
    def knows(config: Mapping[str, Any]) -> bool:
        """Whether this forward is the right one for a configuration."""
        return (
            config.get("model_type") == "bert"
            and config.get("hidden_act") == "gelu"
            and config.get("position_embedding_type", "absolute") == "absolute"
            and not config.get("is_decoder", False)
        )

    def __call__(self, ids: Tensor, groups: Groups) -> Tensor:
        """Encode a block: see `Encoder`."""
        places = [torch.arange(length, device=ids.device).repeat(count) for count, length in groups]
        states = self._words[ids] + self._positions[torch.cat(places)]
        states = self._normalise(states, self._norm)
        for layer in self._layers:
            attended = functional.linear(self._attend(states, layer, groups), *layer.attention_out)
            states = self._normalise(states + attended, layer.attention_norm)
            inner = functional.gelu(functional.linear(states, *layer.feed_in))
            states = self._normalise(states + functional.linear(inner, *layer.feed_out), layer.feed_norm)
        return states

    def _attend(self, states: Tensor, layer: _Layer, groups: Groups) -> Tensor:
        hidden = states.shape[1]
        projected = functional.linear(states, *layer.query_key_value)
        parts = torch.split(projected, [count * length for count, length in groups])
        attended = []
        for (count, length), part in zip(groups, parts, strict=True):
            query, key, value = part.view(count, length, 3, self._n_heads, -1).permute(2, 0, 3, 1, 4)
            found = functional.scaled_dot_product_attention(query, key, value)
            attended.append(found.transpose(1, 2).reshape(count * length, hidden))
        return torch.cat(attended)

    def _normalise(self, states: Tensor, norm: tuple[Tensor, Tensor]) -> Tensor:
        return functional.layer_norm(states, norm[0].shape, *norm, eps=self._epsilon)


class _Layer:
    """The tensors of one layer; query, key and value are one matrix, so that they cost one multiplication."""

    def __init__(self, weights: Mapping[str, Tensor], prefix: str) -> None:
        attention = f"{prefix}attention."
        projections = [_pair(weights, f"{attention}self.{name}") for name in ("query", "key", "value")]
        self.query_key_value = (torch.cat([w for w, _ in projections]), torch.cat([b for _, b in projections]))
        self.attention_out = _pair(weights, f"{attention}output.dense")
        self.attention_norm = _pair(weights, f"{attention}output.LayerNorm")
        self.feed_in = _pair(weights, f"{prefix}intermediate.dense")
        self.feed_out = _pair(weights, f"{prefix}output.dense")
        self.feed_norm = _pair(weights, f"{prefix}output.LayerNorm")


def _pair(weights: Mapping[str, Tensor], name: str) -> tuple[Tensor, Tensor]:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]


class GroupedAutoModel:
    """Any encoder that transformers knows; windows of one length go through it as one batch, so nothing is padded."""

    def __init__(self, config: Mapping[str, Any], weights: Mapping[str, Tensor]) -> None:
        from transformers import AutoConfig, AutoModel

        options = {name: value for name, value in config.items() if name not in ("model_type", "architectures")}
        # The random weights that are replaced at once must not spend the caller's random numbers.
        with torch.random.fork_rng(devices=[]):
            self._model: nn.Module = AutoModel.from_config(  # type: ignore[no-untyped-call]
                AutoConfig.for_model(config["model_type"], **options)
            )
        missing, unknown = self._model.load_state_dict(dict(weights), strict=False, assign=True)
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
