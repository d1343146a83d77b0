"""Run the benchmark: see `benchmarks.attribution`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import benchmarks.attribution as about
from benchmarks.attribution import attitudes, confidence, gum, speakers
from benchmarks.attribution.systems import READERS, load_textacy
from benchmarks.measuring import RESULTS, at_equal_steps, provenance, write_record
from models.recipe.documents import ARTICLES, INVENTED, read_documents
from tonekit.model.reader import SentenceReader

PARTS = ("speakers", "confidence", "attitudes", "gum")
_FOLDERS = {"articles": ARTICLES, "invented": INVENTED}
_OURS = {f"{half} {name}": folder / f"{half}.jsonl" for name, folder in _FOLDERS.items() for half in ("read", "unread")}
_BOOTSTRAPS = 1000
_FEW = 100
_FEW_DOCUMENTS = 10


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.attribution", description=(about.__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/ and gum/")
    parser.add_argument(
        "--split", nargs="+", default=["train", "synthetic", "dev", *_OURS], help="of tonenews, or of our own"
    )
    parser.add_argument("--parts", nargs="+", default=list(PARTS), choices=PARTS)
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--final", action="store_true", help="read the test documents of GUM, too")
    parser.add_argument("--quick", action="store_true", help="ten documents a split, few bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "attribution.json")
    options = parser.parse_args(arguments)
    n_bootstraps = _FEW if options.quick else _BOOTSTRAPS
    report: dict[str, Any] = {"benchmark": "attribution", "quick": options.quick}
    model = SentenceReader.open(options.model) if "attitudes" in options.parts else None
    if model is not None:
        report["model"] = model.folder.id
    report |= provenance(["torch", "vaderSentiment", "textacy", "spacy"])
    for split in options.split if {*options.parts} - {"gum"} else ():
        most = _FEW_DOCUMENTS if options.quick else None
        path = _OURS.get(split, options.data / "tonenews" / f"documents-{split}.jsonl")
        documents = at_equal_steps(read_documents(path), most)[:most]
        reads = {name: [read(document) for document in documents] for name, read in READERS.items()}
        if "speakers" in options.parts:
            report.setdefault("speakers", {})[split] = speakers.measure(documents, reads, n_bootstraps)
        if "confidence" in options.parts:
            levels = confidence.measure(documents, reads["found actors"], n_bootstraps)
            report.setdefault("confidence", {})[split] = {"found actors": levels}
        if model is not None:
            report.setdefault("attitudes", {})[split] = attitudes.measure(documents, reads, model, n_bootstraps)
    if "speakers" in options.parts and (textacy := load_textacy()) is not None and textacy.raised:
        report["textacy_raised"] = textacy.raised
    if "gum" in options.parts:
        parts = ("train", "dev", "test") if options.final else ("train", "dev")
        report["gum"] = gum.measure(options.data / "gum", parts, n_bootstraps)
    report = with_kept_parts(report, options.output)
    write_record(report, options.output)
    sys.stdout.write("".join(lines(report)))
    return 0


def with_kept_parts(report: dict[str, Any], path: Path) -> dict[str, Any]:
    """Keep from an earlier record at `path` the parts that this run did not measure, with its commit and date."""
    if not path.exists():
        return report
    earlier = json.loads(path.read_text(encoding="utf-8"))
    missing = [part for part in PARTS if part in earlier and part not in report]
    if not missing or earlier.get("benchmark") != report["benchmark"] or earlier["quick"] != report["quick"]:
        return report
    origin = {"commit": earlier["commit"], "date": earlier["date"]}
    kept = {part: earlier.get("kept", {}).get(part, origin) for part in missing}
    found = {**report, **{part: earlier[part] for part in missing}, "kept": kept}
    for part, key in (("attitudes", "model"), ("speakers", "textacy_raised")):
        if part in missing and key in earlier:
            found[key] = earlier[key]
    return found


def lines(report: dict[str, Any]) -> list[str]:
    """Every figure of every group, one group a line."""
    return [
        f"{part:10} {split:9} {system:18} {group:26} {figures['n_documents']:4} documents  "
        + "  ".join(f"{name} {shown(found)}" for name, found in figures.items() if name != "n_documents")
        + "\n"
        for part in PARTS
        for split, systems in report.get(part, {}).items()
        for system, groups in systems.items()
        for group, figures in groups.items()
    ]


def shown(found: dict[str, Any] | None) -> str:
    """A figure with n and interval, or a dash."""
    if found is None:
        return "-"
    low, high = found["interval"]
    return f"{found['value']:.3f} [{low:.3f}, {high:.3f}] of {found['n']}"


if __name__ == "__main__":
    sys.exit(main())
