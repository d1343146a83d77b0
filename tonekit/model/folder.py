"""A model folder in, its verified parts out.

A folder holds config.json (architecture, tones, calibration), model.safetensors, tokenizer.json and checksums.json (the
sha256 of the other three, checked before anything is read). JSON and safetensors only: loading cannot run code.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from tonekit.errors import ModelFormatError, ModelNotFoundError

DEFAULT_MODEL = "tonekit-minilm-v7"
FORMAT_VERSION = 1
CONFIG, WEIGHTS, TOKENIZER, CHECKSUMS = "config.json", "model.safetensors", "tokenizer.json", "checksums.json"
_CHECKED = (CONFIG, WEIGHTS, TOKENIZER)
_CARD = "README.md"
# What every part of config.json is; the parts check what is in them.
_FIELDS = {"name": str, "version": str, "max_tokens": int, "encoder": dict, "tones": list, "calibration": dict}


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder whose files are the ones that were released.

    Attributes:
        path: Where it is.
        config: What config.json holds.
        id: "name version sha256[:12]", the sha256 of checksums.json, so that it names weights, tokenizer and
            calibration together.
    """

    path: Path
    config: dict[str, Any]
    id: str


def open_folder(folder: str | Path | None) -> ModelFolder:
    """Verify a model folder; None is the model that ships with tonekit.

    Raises:
        TypeError: `folder` is neither a path nor None.
        ModelNotFoundError: It does not exist, or a file of it is missing.
        ModelFormatError: A file differs from its checksum, or another version of tonekit made the folder.
    """
    path = _default_path() if folder is None else _given_path(folder)
    for name in (*_CHECKED, CHECKSUMS):
        if not (path / name).is_file():
            raise ModelNotFoundError(f"`{name}` is missing in the model folder {path}; it is not a tonekit model.")
    listing = (path / CHECKSUMS).read_bytes()
    checksums = _read_json(path / CHECKSUMS, listing)
    for name in _CHECKED:
        if sha256_of(path / name) != checksums.get(name):
            raise ModelFormatError(
                f"`{name}` in {path} does not match its sha256 in {CHECKSUMS}: the file is damaged or was changed. "
                "Install tonekit again, or copy the folder again."
            )
    config = _read_json(path / CONFIG, (path / CONFIG).read_bytes())
    if config.get("format_version") != FORMAT_VERSION:
        raise ModelFormatError(
            f"The model in {path} has format {config.get('format_version')!r}; this version of tonekit reads "
            f"{FORMAT_VERSION}. Use the version of tonekit that it was made for."
        )
    for name, kind in _FIELDS.items():
        if not isinstance(config.get(name), kind):
            raise ModelFormatError(f"`{name}` is missing or damaged in {path / CONFIG}.")
    digest = hashlib.sha256(listing).hexdigest()
    return ModelFolder(path, config, f"{config['name']} {config['version']} {digest[:12]}")


def write_config(path: Path, config: dict[str, Any]) -> None:
    """Write config.json and the checksums that go with it."""
    (path / CONFIG).write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    write_checksums(path)


def write_checksums(path: Path) -> None:
    """Write checksums.json for the files of a finished folder."""
    checksums = {name: sha256_of(path / name) for name in _CHECKED}
    (path / CHECKSUMS).write_text(json.dumps(checksums, indent=2) + "\n", encoding="utf-8")


def copy_folder(source: Path, target: str | Path) -> None:
    """Copy a model folder, its card included, making `target` where it does not exist.

    Raises:
        TypeError: `target` is no path.
        FileExistsError: `target` is a file, or a folder that is not empty.
        ModelNotFoundError: A file of `source` has gone.
    """
    if not isinstance(target, str | Path):
        raise TypeError(f"`folder` must be a path, got {type(target).__name__}.")
    path = Path(target)
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise FileExistsError(f"`folder` must be new or empty, and {path} is not.")
    path.mkdir(parents=True, exist_ok=True)
    for name in (*_CHECKED, CHECKSUMS, _CARD):
        if (source / name).is_file():
            shutil.copyfile(source / name, path / name)
        elif name != _CARD:
            raise ModelNotFoundError(f"`{name}` has gone from the model folder {source}; the copy is not complete.")


def sha256_of(path: Path) -> str:
    """Hex sha256 of a file."""
    with path.open("rb") as file:
        digest = hashlib.sha256()
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _default_path() -> Path:
    try:
        package = resources.files("tonekit.models")
    except ModuleNotFoundError:
        # A clone on the path, without an installation: models/ stands beside the package.
        path = Path(__file__).resolve().parents[2] / "models" / DEFAULT_MODEL
    else:
        path = Path(str(package.joinpath(DEFAULT_MODEL)))
    if not path.is_dir():
        raise ModelNotFoundError(
            f"The model that ships with tonekit, {DEFAULT_MODEL}, is not in this installation; install tonekit again."
        )
    return path


def _given_path(folder: str | Path) -> Path:
    if not isinstance(folder, str | Path):
        raise TypeError(f"`folder` must be a path or None, got {type(folder).__name__}.")
    path = Path(folder)
    if not path.is_dir():
        raise ModelNotFoundError(
            f"There is no model folder {path}. Give a folder written by `save_pretrained`, or None for the model that "
            "ships with tonekit; nothing is downloaded."
        )
    return path


def _read_json(path: Path, content: bytes) -> dict[str, Any]:
    try:
        record = json.loads(content)
    except ValueError as error:
        raise ModelFormatError(f"{path} is not JSON: {error}.") from error
    if not isinstance(record, dict):
        raise ModelFormatError(f"{path} must hold a JSON object, got {type(record).__name__}.")
    return record
