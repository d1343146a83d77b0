"""Made-up rows in, files of data sets out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def write_rows(path: Path, rows: Iterable[Mapping[str, Any]]) -> Path:
    """Write a JSON lines file, and its folder where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def write_files(folder: Path, files: Mapping[str, Iterable[Mapping[str, Any]]]) -> Path:
    """Write the JSON lines files of a data folder, by their paths in it."""
    for name, rows in files.items():
        write_rows(folder / name, rows)
    return folder
