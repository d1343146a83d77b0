"""A model folder in, its encoder as an ONNX file out; and that file found again.

The graph is the packed BERT of `encoder.py`: matrices multiply all tokens of a block without padding, and attention
alone lays the windows out as rows of equal length, with what fills them up masked away. It is written from the tensors
as they are stored, so an export needs the package onnx and no torch. Beside the file stands a JSON note: the sha256 of
the file, and that of the weights and the configuration it was made from.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tonekit.errors import ModelFormatError, ModelNotFoundError
from tonekit.model.engine import is_plain_bert
from tonekit.model.folder import CHECKSUMS, DEFAULT_MODEL, WEIGHTS, ModelFolder, sha256_of

FILE, NOTE = "encoder.onnx", "encoder.onnx.json"
_GRAPH_VERSION = 1
# The first with LayerNormalization; newer ones bring nothing that the graph uses.
_OPSET = 17
_IR_VERSION = 8
Floats = NDArray[np.float32]


def export(folder: ModelFolder, out: str | Path | None = None) -> Path:
    """Write the ONNX file of a model, in place of an older one.

    Args:
        folder: The model.
        out: The folder to write to, made where it does not exist; None is tonekit's cache folder. A Scorer looks
            beside the model's own files and in the cache.

    Returns:
        Path of the file.

    Raises:
        ModelFormatError: The encoder is not one that can be exported, or a tensor is missing.
        ValueError: The package onnx is not installed.
    """
    from safetensors.numpy import load_file

    if not is_plain_bert(folder.config["encoder"]):
        raise ModelFormatError(
            f"`backend` 'onnx' runs BERT encoders only, and {folder.path} holds a "
            f"{folder.config['encoder'].get('model_type')!r}; use backend='torch'."
        )
    target = cache_folder(folder) if out is None else Path(out)
    target.mkdir(parents=True, exist_ok=True)
    tensors = load_file(folder.path / WEIGHTS)
    weights = {name.removeprefix("encoder."): t for name, t in tensors.items() if name.startswith("encoder.")}
    try:
        content = _make_model(folder.config["encoder"], weights).SerializeToString()
    except KeyError as error:
        raise ModelFormatError(f"the encoder's weights do not fit its configuration: {error} is missing.") from error
    note = {"sha256": hashlib.sha256(content).hexdigest(), "made_from": origin_of(folder)}
    # The note last: a file without its note is one whose export was cut short.
    (target / NOTE).unlink(missing_ok=True)
    _write(target / FILE, content)
    _write(target / NOTE, (json.dumps(note, indent=2) + "\n").encode())
    return target / FILE


def find_export(folder: ModelFolder) -> Path:
    """The verified ONNX file of a model: beside its own files, or in the cache.

    Raises:
        ModelNotFoundError: There is none; the message says how to make it.
        ModelFormatError: It is damaged or was made from other weights; the message says how to make it again.
    """
    places = [place for place in (folder.path, cache_folder(folder)) if (place / NOTE).is_file()]
    if not places:
        how = _command(folder, cache_folder(folder))
        raise ModelNotFoundError(f"There is no ONNX file of the model {folder.id!r} yet; {how} once to make it.")
    origin = origin_of(folder)
    notes = {place: _read_note(place, folder) for place in places}
    # An old file beside the model must not hide a new one in the cache.
    place = next((place for place, (made_from, _) in notes.items() if made_from == origin), places[0])
    made_from, sha256 = notes[place]
    if made_from != origin:
        raise ModelFormatError(
            f"{place / FILE} was made from other weights than those of {folder.id!r}, or by another version of "
            f"tonekit; {_command(folder, place)} to make it again."
        )
    if not (place / FILE).is_file() or sha256_of(place / FILE) != sha256:
        raise ModelFormatError(
            f"{place / FILE} does not match its sha256: it is damaged or has gone; {_command(folder, place)} to make "
            "it again."
        )
    return place / FILE


def _read_note(place: Path, folder: ModelFolder) -> tuple[str, str]:
    """What a file was made from, and its sha256."""
    try:
        note = json.loads((place / NOTE).read_bytes())
        return note["made_from"], note["sha256"]
    except (ValueError, KeyError, TypeError) as error:
        raise ModelFormatError(f"{place / NOTE} is damaged; {_command(folder, place)} to make it again.") from error


def _command(folder: ModelFolder, place: Path) -> str:
    """What to do to get a file of this model in this place."""
    model = "" if folder.path.name == DEFAULT_MODEL else f" --model {folder.path}"
    out = f" --out {place}" if place == folder.path else ""
    return f"run `tonekit export{model}{out}`"


def origin_of(folder: ModelFolder) -> str:
    """Hex sha256 of what an ONNX file is made from: weights, configuration of the encoder, version of the graph."""
    weights = json.loads((folder.path / CHECKSUMS).read_bytes())[WEIGHTS]
    said = json.dumps([_GRAPH_VERSION, weights, folder.config["encoder"]], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def cache_folder(folder: ModelFolder) -> Path:
    """Where the ONNX file of a model is kept if nothing else is asked for."""
    return _user_cache() / "tonekit" / "onnx" / origin_of(folder)[:16]


def _user_cache() -> Path:
    """The folder that the platform has for what can be made again."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, also where two exports run at once."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_bytes(content)
    part.replace(path)


def _make_model(config: Mapping[str, Any], weights: Mapping[str, NDArray[Any]]) -> Any:
    helper, types = _onnx().helper, _onnx().TensorProto
    graph = _Graph()
    _add_encoder(graph, config, weights)
    inputs = {
        "ids": (types.INT64, ["n_tokens"]),
        "positions": (types.INT64, ["n_tokens"]),
        "rows": (types.INT64, ["n_windows", "longest"]),
        "places": (types.INT64, ["n_tokens"]),
        "mask": (types.FLOAT, ["n_windows", 1, 1, "longest"]),
    }
    made = helper.make_graph(
        graph.nodes,
        "encoder",
        [helper.make_tensor_value_info(name, *shape) for name, shape in inputs.items()],
        [helper.make_tensor_value_info("vectors", types.FLOAT, ["n_tokens", config["hidden_size"]])],
        graph.constants,
    )
    options = {"opset_imports": [helper.make_opsetid("", _OPSET)], "ir_version": _IR_VERSION}
    return helper.make_model(made, producer_name="tonekit", **options)


class _Graph:
    """Nodes and constants as they are added; every method gives the name of what it made."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def add(self, operation: str, *inputs: str, name: str | None = None, **attributes: object) -> str:
        """Add an operation with one output."""
        (made,) = self.split(operation, *inputs, names=(name or f"{operation}_{len(self.nodes)}",), **attributes)
        return made

    def split(self, operation: str, *inputs: str, names: tuple[str, ...], **attributes: object) -> tuple[str, ...]:
        """Add an operation with these outputs."""
        self.nodes.append(_onnx().helper.make_node(operation, list(inputs), list(names), **attributes))
        return names

    def constant(self, array: NDArray[Any]) -> str:
        """Add a constant."""
        name = f"constant_{len(self.constants)}"
        self.constants.append(_onnx().numpy_helper.from_array(np.asarray(array, order="C"), name))
        return name

    def linear(self, states: str, weight: Floats, bias: Floats) -> str:
        """Multiply by a matrix of shape (n_outputs, n_inputs), as torch stores it, and add a bias."""
        return self.add("Gemm", states, self.constant(weight.T), self.constant(bias))

    def gelu(self, states: str) -> str:
        """Activate by the error function; onnxruntime runs these five operations as one."""
        inner = self.add("Erf", self.add("Div", states, self.constant(np.array(2**0.5, np.float32))))
        outer = self.add("Mul", states, self.add("Add", inner, self.constant(np.array(1, np.float32))))
        return self.add("Mul", outer, self.constant(np.array(0.5, np.float32)))

    def attend(self, projected: str, hidden: int, n_heads: int) -> str:
        """What each token attends to in its own window, of queries, keys and values side by side."""
        laid_out = self.add("Gather", projected, "rows", axis=0)
        places = tuple(f"{part}_{len(self.nodes)}" for part in ("query", "key", "value"))
        sizes = self.constant(np.array([hidden] * 3, np.int64))
        parts = self.split("Split", laid_out, sizes, names=places, axis=2)
        shape = self.constant(np.array([0, 0, n_heads, hidden // n_heads], np.int64))
        query, key, value = (
            self.add("Transpose", self.add("Reshape", part, shape), perm=order)
            for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]), strict=True)
        )
        match = self.add("Add", self.add("MatMul", query, key), "mask")
        found = self.add("MatMul", self.add("Softmax", match, axis=-1), value)
        flat = self.constant(np.array([-1, hidden], np.int64))
        rows = self.add("Reshape", self.add("Transpose", found, perm=[0, 2, 1, 3]), flat)
        return self.add("Gather", rows, "places", axis=0)


def _add_encoder(graph: _Graph, config: Mapping[str, Any], weights: Mapping[str, NDArray[Any]]) -> None:
    hidden, n_heads = config["hidden_size"], config["num_attention_heads"]

    def normalise(states: str, prefix: str, name: str | None = None) -> str:
        scale, shift = (graph.constant(array) for array in _pair(weights, prefix))
        epsilon = config["layer_norm_eps"]
        return graph.add("LayerNormalization", states, scale, shift, name=name, axis=-1, epsilon=epsilon)

    # The word vectors are most of the file: they are kept as stored, and only the rows that are read become float32.
    words = graph.add("Gather", graph.constant(weights["embeddings.word_embeddings.weight"]), "ids", axis=0)
    words = graph.add("Cast", words, to=_onnx().TensorProto.FLOAT)
    # Every window is one segment, so its embedding is a constant of each position.
    segment = _float(weights["embeddings.token_type_embeddings.weight"])[0]
    positions = graph.constant(_float(weights["embeddings.position_embeddings.weight"]) + segment)
    states = graph.add("Add", words, graph.add("Gather", positions, "positions", axis=0))
    states = normalise(states, "embeddings.LayerNorm")
    n_layers = config["num_hidden_layers"]
    for i in range(n_layers):
        prefix = f"encoder.layer.{i}."
        attended = graph.attend(graph.linear(states, *_projection(weights, prefix, n_heads)), hidden, n_heads)
        out = graph.linear(attended, *_pair(weights, f"{prefix}attention.output.dense"))
        states = normalise(graph.add("Add", out, states), f"{prefix}attention.output.LayerNorm")
        inner = graph.gelu(graph.linear(states, *_pair(weights, f"{prefix}intermediate.dense")))
        out = graph.linear(inner, *_pair(weights, f"{prefix}output.dense"))
        last = "vectors" if i == n_layers - 1 else None
        states = normalise(graph.add("Add", out, states), f"{prefix}output.LayerNorm", last)


def _projection(weights: Mapping[str, NDArray[Any]], prefix: str, n_heads: int) -> tuple[Floats, Floats]:
    """The matrices of query, key and value as one; the query's holds the division by the root of a head's size."""
    pairs = [_pair(weights, f"{prefix}attention.self.{name}") for name in ("query", "key", "value")]
    scale = np.float32((len(pairs[0][1]) // n_heads) ** -0.5)
    pairs[0] = (pairs[0][0] * scale, pairs[0][1] * scale)
    return np.concatenate([weight for weight, _ in pairs]), np.concatenate([bias for _, bias in pairs])


def _pair(weights: Mapping[str, NDArray[Any]], name: str) -> tuple[Floats, Floats]:
    return _float(weights[f"{name}.weight"]), _float(weights[f"{name}.bias"])


def _float(array: NDArray[Any]) -> Floats:
    return array.astype(np.float32)


def _onnx() -> Any:
    try:
        import onnx
    except ImportError as error:
        raise ValueError(
            "`tonekit export` needs the package onnx: pip install -c constraints.txt -e '.[onnx]'."
        ) from error
    return onnx
