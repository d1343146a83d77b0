"""Run the benchmark: see `benchmarks.accuracy`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import benchmarks.accuracy as about
from benchmarks.accuracy.directions import measure_directions
from benchmarks.accuracy.invented import measure_invented
from benchmarks.accuracy.material import Material
from benchmarks.accuracy.probes import measure_probes
from benchmarks.accuracy.published import cited
from benchmarks.accuracy.targets import measure_targets
from benchmarks.accuracy.tones import measure_tones
from benchmarks.measuring import RESULTS, provenance, write_record
from models.recipe.held_out import held_out_texts
from tonekit.model.reader import SentenceReader


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.accuracy", description=(about.__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the data sets")
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--probes", action="store_true", help="fit probes and baselines on the auxiliary sets too")
    parser.add_argument("--final", action="store_true", help="measure the official test files too")
    parser.add_argument("--quick", action="store_true", help="few sentences and bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "accuracy.json")
    options = parser.parse_args(arguments)
    material = Material(
        SentenceReader.open(options.model),
        options.data,
        held_out_texts(options.data),
        ("dev", "test") if options.final else ("dev",),
        options.quick,
    )
    record = {
        "benchmark": "accuracy",
        "model": material.reader.folder.id,
        **provenance(["torch", "scikit-learn", "vaderSentiment"]),
        "quick": options.quick,
        "tonenews dev": measure_tones(material),
        "invented news": measure_invented(material),
        "newsmtsc": measure_targets(material),
        "dse": measure_directions(material),
        "auxiliary": measure_probes(material) if options.probes else None,
    }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    lines = [f"model {record['model']}"]
    for where in ("tonenews dev", "invented news"):
        for name, rows in record[where]["scores"].items():
            for measure in ("macro_f1", "micro_f1", "mean_average_precision", "valence_r"):
                if measure in rows:
                    lines.append(_line(where, name, measure, rows[measure]))
            if "calibration_error" in rows:
                lines.append(f"{where:24} {name:8} {'calibration_error':24} {rows['calibration_error']:.3f}")
    for row, systems in rows_by_set(record).items():
        lines += [_line(row, name, "macro_f1", rows["macro_f1"]) for name, rows in systems.items() if rows]
        lines += [f"{row:24} {name:8} not answered" for name, rows in systems.items() if not rows]
        lines.append(f"{row:24} best published: {cited(row)}")
    for row, systems in (record["auxiliary"] or {}).items():
        lines += [_line(row, name, found["measure"], found) for name, found in systems.items()]
        lines.append(f"{row:24} tonekit: not answered, the model has no head for it; best published: {cited(row)}")
    if record["auxiliary"] is None:
        lines.append("auxiliary sets: not answered, the model has no heads for them; --probes measures the encoder")
    return "\n".join(lines) + "\n"


def rows_by_set(record: dict[str, Any]) -> dict[str, Any]:
    """The systems on each file with macro F1 over classes."""
    return {f"{name} {part}": systems for name in ("newsmtsc", "dse") for part, systems in record[name].items()}


def _line(where: str, name: str, measure: str, row: dict[str, Any]) -> str:
    low, high = row["interval"]
    return f"{where:24} {name:8} {measure:24} {row['value']:.3f}  [{low:.3f}, {high:.3f}]  n {row['n']}"


if __name__ == "__main__":
    sys.exit(main())
