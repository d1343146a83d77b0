"""Run the benchmark: see `benchmarks.speed`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import benchmarks.speed as about
import tonekit
from benchmarks.measuring import RESULTS, provenance, write_record
from benchmarks.speed import parts, processes
from benchmarks.speed.parts import Material
from tonekit.model.folder import open_folder

PARTS: dict[str, Callable[[Material], dict[str, Any]]] = {
    "bulk": parts.bulk,
    "limit": parts.limit,
    "large": parts.large,
    "articles": parts.articles,
    "shares": parts.shares,
    "length": parts.length,
    "latency": parts.latency,
    "cold": processes.cold,
    "memory": processes.memory,
    "workers": processes.workers,
}
_PACKAGES = "torch transformers tokenizers onnxruntime sentence-transformers vaderSentiment textblob".split()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.speed", description=(about.__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds wikinews/")
    parser.add_argument("--model", help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--parts", nargs="+", default=list(PARTS), choices=PARTS, help="left out: all of them")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="a few sentences, one round: only to try it")
    parser.add_argument("--output", type=Path, default=RESULTS / "speed.json")
    options = parser.parse_args(arguments)
    export_where_possible(options.model)
    material = Material(options.data, options.model, 1 if options.quick else options.rounds, options.quick)
    folder = open_folder(options.model)
    record = earlier(options.output, folder.config["encoder"], quick=options.quick)
    for name in options.parts:
        load, start = os.getloadavg() if hasattr(os, "getloadavg") else None, time.perf_counter()
        figures = PARTS[name](material)
        took = round(time.perf_counter() - start)
        origin = provenance(_PACKAGES)
        measured = {"load": load and round(load[0], 2), "took_seconds": took, "commit": origin["commit"]}
        measured["model"] = folder.id
        record["parts"][name] = {**figures, **measured}
        # After every part, so that a later one that fails loses nothing.
        record |= {"benchmark": "speed", "model": folder.id, "encoder": folder.config["encoder"], **origin}
        record["quick"] = options.quick
        write_record(record, options.output)
        sys.stdout.write(f"{name}, {took} s\n{json.dumps(figures, indent=2)}\n")
    return 0


def earlier(path: Path, encoder: dict[str, Any], *, quick: bool) -> dict[str, Any]:
    """What was measured before of an encoder of the same shape, whose time its weights do not change."""
    if path.exists():
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if (record.get("encoder"), record.get("quick")) == (encoder, quick) and "parts" in record:
            return record
    return {"parts": {}}


def export_where_possible(model: str | None) -> None:
    """Make the file of the onnx backend, which is left out where that fails."""
    from tonekit.pipeline import export_onnx

    try:
        export_onnx(model)
    except (ValueError, tonekit.TonekitError) as error:
        sys.stderr.write(f"onnx: {error}\n")


if __name__ == "__main__":
    sys.exit(main())
