"""Run the benchmark: see `benchmarks.actors`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import benchmarks.actors as about
from benchmarks.actors import aliases, names, pronouns
from benchmarks.measuring import RESULTS, at_equal_steps, provenance, write_record
from models.recipe.rows import read_rows

_BOOTSTRAPS = 1000


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.actors", description=(about.__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/, gap/, ...")
    parser.add_argument("--final", action="store_true", help="read test parts, too")
    parser.add_argument("--quick", action="store_true", help="forty documents a set, few bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "actors.json")
    options = parser.parse_args(arguments)
    n_bootstraps = 100 if options.quick else _BOOTSTRAPS
    most = 40 if options.quick else None

    def rows(folder: str, name: str) -> Sequence[dict[str, Any]]:
        return at_equal_steps(read_rows(options.data / folder / f"{name}.jsonl"), most)[:most]

    report: dict[str, Any] = {"benchmark": "actors", **provenance(())}
    report["aliases"] = {
        split: aliases.measure(rows("tonenews", f"documents-{split}"), n_bootstraps)
        for split in ("train", "synthetic", "dev")
    }
    parts = ["dev", "test"] if options.final else ["dev"]
    report["pronouns"] = {f"gap {part}": pronouns.measure(rows("gap", part), n_bootstraps) for part in parts}
    report["names"] = {
        f"crossner-politics {part}": names.measure(rows("crossner-politics", part), n_bootstraps) for part in parts
    }
    if options.final:
        report["names"]["uner-pud test"] = names.measure(rows("uner-pud", "test"), n_bootstraps)
    write_record(report, options.output)
    sys.stdout.write(table(report))
    return 0


def table(report: dict[str, Any]) -> str:
    """The figures as lines."""
    lines = []
    for part in ("aliases", "pronouns", "names"):
        for name, systems in report[part].items():
            for system, measures in systems.items():
                for measure, value in measures.items() if isinstance(measures, dict) else ():
                    shown = f"{value['value']:.3f} {value['interval']}" if isinstance(value, dict) else f"{value:.3f}"
                    lines.append(f"{part:9} {name:24} n {systems['n']:5} {system:16} {measure:13} {shown}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
