"""Run the benchmark: see `benchmarks.names`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import benchmarks.names as about
from benchmarks.measuring import RESULTS, at_equal_steps, provenance, write_record
from benchmarks.names.changes import GOALS, measure_names
from benchmarks.names.versions import dev_sentences
from tonekit.model.reader import SentenceReader


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.names", description=(about.__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/ and newsmtsc/")
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--sentences", type=int, default=400, help="take at least so many, at equal steps")
    parser.add_argument("--quick", action="store_true", help="few sentences and bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "names.json")
    options = parser.parse_args(arguments)
    reader = SentenceReader.open(options.model)
    least = min(options.sentences, 60) if options.quick else options.sentences
    sentences = at_equal_steps(dev_sentences(options.data), least)
    record = {
        "benchmark": "names",
        "model": reader.folder.id,
        **provenance(["torch"]),
        "quick": options.quick,
        "goals": GOALS,
        **measure_names(reader, sentences, 50 if options.quick else 1000),
    }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    lines = [f"model {record['model']}, {record['n_sentences']} sentences with names"]
    for kind, found in record["kinds"].items():
        for measure in GOALS:
            if row := found.get(measure):
                low, high = row["interval"]
                lines.append(
                    f"{kind:12} {measure:16} mean {row['value']:.4f} [{low:.4f}, {high:.4f}]  95 % {row['p95']:.3f}"
                    f"  max {row['max']:.3f}  n {found['n_sentences']} sentences, {found['n_versions']} versions"
                )
    for kind, sorts in record["signed"].items():
        for sort, found in sorts.items():
            for measure in ("polarity", "target_polarity"):
                if row := found.get(measure):
                    low, high = row["interval"]
                    lines.append(f"{kind:12} {sort:30} {measure:16} {row['value']:+.4f} [{low:+.4f}, {high:+.4f}]")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
