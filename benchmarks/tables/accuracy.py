"""The accuracy record in, its part of the page out."""

from __future__ import annotations

import re
from typing import Any

from benchmarks.accuracy.invented import ENOUGH
from benchmarks.accuracy.published import cited
from benchmarks.tables.formats import cell, header, row

_MEASURES = {
    "macro_f1": "tones, macro F1",
    "micro_f1": "tones, micro F1",
    "mean_average_precision": "tones, mean average precision",
    "valence_r": "valence, Pearson r",
}
_STARRED = re.compile(r"\d\*")


def make_part(record: dict[str, Any], probed: dict[str, Any] | None = None) -> str:
    """Tones, polarity and targets; auxiliary sets, where `record` has none, of an earlier record with probes."""
    dev = record["tonenews dev"]
    rows = figure_rows(record)
    error = dev["scores"]["tonekit"]["calibration_error"]
    after = [f"\nExpected calibration error over all tones: {error:.3f}.\n"]
    if invented := record.get("invented news"):
        after.append(invented_lines(invented))
    if record.get("auxiliary"):
        after += auxiliary_lines(record["auxiliary"])
    elif probed is not None:
        where = f"Probes of the vectors of {probed['model']}, commit {probed['commit']}, {probed['date']}.\n"
        after += [*auxiliary_lines(probed["auxiliary"]), where]
    star = "; a star marks one from memory of the paper" if any(map(_STARRED.search, (*rows, *after))) else ""
    return "\n".join(
        [
            "## Accuracy",
            f"`python -m benchmarks.accuracy --data DIR{' --probes' if record.get('auxiliary') else ''} --final`\n",
            f"tonenews dev ({dev['n_sentences']:,} sentences of {dev['n_documents']:,} documents; labels made by language models, "
            "two independent passes agree at macro F1 .87). Calibration and thresholds are cross-fitted by document. NewsMTSC "
            "(Hamborg & Donnay 2021): polarity towards people in news, every target of a sentence counts; its part rw (real "
            "world) has targets as news has them, its part mt (multi-target) only sentences with two targets or more; the biases of "
            "the three classes are fitted on its dev files, which flatters these. DSE (Park, "
            "Pan & Joo 2021): who feels what about whom of two, five classes. Best published scores are of the test files"
            f"{star}.\n",
            *header("what", "n", "tonekit", "TF-IDF", "VADER", "best published"),
            *rows,
            *after,
        ]
    )


def figure_rows(record: dict[str, Any]) -> list[str]:
    """One row for each measure and part that the model answers."""
    scores = record["tonenews dev"]["scores"]
    rows = [system_row(label, scores, measure) for measure, label in _MEASURES.items()]
    if invented := record.get("invented news"):
        rows += [
            system_row(f"invented news, {label}", invented["scores"], measure) for measure, label in _MEASURES.items()
        ]
    for part, systems in record["newsmtsc"].items():
        published = cited(f"newsmtsc {part}")
        rows.append(system_row(f"NewsMTSC {part.replace('_', ' ')}, macro F1", systems, "macro_f1", published))
    for part, systems in record.get("dse", {}).items():
        rows.append(system_row(f"DSE {part}, macro F1", systems, "macro_f1", cited(f"dse {part}")))
    return rows


def invented_lines(record: dict[str, Any]) -> str:
    """What the rows of invented news are of, and how far their two readers agree."""
    reader = record["scores"]["second reader"]
    found = "; ".join(f"{label} {cell(reader[measure])}" for measure, label in _MEASURES.items() if measure in reader)
    return (
        f"Invented news: {record['n_sentences']:,} sentences of {record['n_documents']} articles, statements and transcripts "
        "that language models invented and nothing learned from, each sentence labelled by two more, who did not see each "
        "other's labels. tonekit's calibration and thresholds are those that ship, TF-IDF's are fitted on tonenews dev, too. Macro "
        f"F1 and mean average precision are over the {record['n_tones']} tones with {ENOUGH} sentences or more. The second reader "
        f"against the first: {found}.\n"
    )


def auxiliary_lines(rows: dict[str, Any]) -> list[str]:
    """Sets that the model has no head for."""
    measures = {"macro_f1": "macro F1", "accuracy": "accuracy", "r": "Pearson r", "auc": "mean AUC"}
    return [
        "The model does not answer the following sets: it has no head for them. The probe is a ridge regression fitted on their "
        "train files over the frozen encoder's mean token vector, tone logits and polarity; it is **not part of the released "
        "model** and says how much of the set its vectors hold.\n",
        *header("set", "n", "tonekit", "probe", "TF-IDF", "best published"),
        *(
            row(
                f"{name}, {measures[found['probe']['measure']]}",
                f"{found['probe']['n']:,}",
                "not answered",
                cell(found["probe"]),
                cell(found["TF-IDF"]),
                cited(name),
            )
            for name, found in rows.items()
        ),
        "",
    ]


def system_row(label: str, systems: dict[str, Any], measure: str, published: str = "–") -> str:
    """One measure of tonekit and the baselines; a system that does not answer has None for its figures."""
    found = {name: (systems.get(name) or {}).get(measure) for name in ("tonekit", "TF-IDF", "VADER")}
    n = next(figure["n"] for figure in found.values() if figure)
    cells = {name: cell(figure) for name, figure in found.items()}
    if "tonekit" in systems and systems["tonekit"] is None:
        cells["tonekit"] = "not answered"
    return row(label, f"{n:,}", *cells.values(), published)
