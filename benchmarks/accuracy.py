"""How right the tones, polarities and target polarities are, beside VADER and TF-IDF in the same run.

    python -m benchmarks.accuracy --data DIR [--model FOLDER] [--probes] [--final] [--quick]

DIR holds `tonenews/`, `newsmtsc/`, `dse/` and, for the probes, the auxiliary sets. Tones: the two dev files of
tonenews; calibration and thresholds are cross-fitted in five folds by document, so no sentence is judged by a threshold
that it helped to choose. Average precision needs no threshold and is taken from the logits as they are. Targets:
NewsMTSC (Hamborg & Donnay 2021), dev, and with `--final` the official test files. Directions between two entities: DSE
(`direction.py`). The baselines learn from the same train files, less the texts of dev and test files: TF-IDF of words
and characters with logistic regression (the target masked for NewsMTSC), cross-fitted in the same way; VADER (Hutto &
Gilbert 2014) has no tones. Sets that the model has no head for are rows that say so; `--probes` measures what a linear
probe reads off the frozen encoder (`probes.py`). The labels of tonenews were made by language models; two independent
passes agree at macro F1 .87.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import average_precision_score

from benchmarks.baselines import classifier, masked, tfidf
from benchmarks.direction import measure_directions
from benchmarks.measuring import RESULTS, at_equal_steps, interval, load_vader, provenance, write_record
from benchmarks.probes import measure_probes
from benchmarks.published import cited
from models.recipe.calibrate import cross_fit
from models.recipe.data import Example, newsmtsc, tonenews_dev, training_examples
from models.recipe.held_out import HeldOut, held_out_texts
from tonekit import tones
from tonekit.model.reader import SentenceReader

_N_BINS = 10
_QUICK_TRAIN = 1500
_VADER_NEUTRAL = 0.05  # the band that its authors recommend
_MASK = "TARGETMASK"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the data sets")
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--probes", action="store_true", help="fit probes and baselines on the auxiliary sets too")
    parser.add_argument("--final", action="store_true", help="measure the official test files too")
    parser.add_argument("--quick", action="store_true", help="few sentences and bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "accuracy.json")
    options = parser.parse_args(arguments)
    n_resamples = 50 if options.quick else 1000
    reader = SentenceReader.open(options.model)
    held_out = held_out_texts(options.data)
    train = at_equal_steps(training_examples(options.data), _QUICK_TRAIN if options.quick else None)
    parts = ("dev", "test") if options.final else ("dev",)
    limit = 100 if options.quick else None
    record = {
        "benchmark": "accuracy",
        "model": reader.folder.id,
        **provenance(["torch", "scikit-learn", "vaderSentiment"]),
        "quick": options.quick,
        "tonenews dev": measure_tones(reader, options.data, train, n_resamples, 300 if options.quick else None),
        "newsmtsc": measure_targets(reader, options.data, held_out, parts, n_resamples, limit),
        "dse": measure_directions(reader, options.data, held_out, parts, n_resamples, 1000 if options.quick else None),
        "auxiliary": measure_probes(reader, options.data, held_out, parts, n_resamples, 500 if options.quick else None)
        if options.probes
        else None,
    }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def measure_tones(
    reader: SentenceReader, data: Path, train: Sequence[Example], n_resamples: int, limit: int | None
) -> dict[str, Any]:
    """Rows for tonekit and the baselines on the dev sentences of tonenews."""
    examples, groups = tonenews_dev(data)
    examples, groups = at_equal_steps(examples, limit), at_equal_steps(groups, limit)
    texts = [example.text for example in examples]
    present = np.array([example.intensities for example in examples]) >= 1
    valence = np.array([example.valence for example in examples])
    logits, polarity = reader.logits(texts)
    found = {"tonekit": (logits, polarity), "TF-IDF": tfidf_tones(train, texts)}
    scores: dict[str, Any] = {
        name: tone_rows(values, present, groups, n_resamples) | valence_row(raw, valence, groups, n_resamples)
        for name, (values, raw) in found.items()
    }
    if (vader := load_vader()) is not None:
        compound = np.array([vader(text) for text in texts])
        scores["VADER"] = valence_row(compound, valence, groups, n_resamples)
    return {"n_sentences": len(examples), "n_documents": len(set(groups)), "scores": scores}


def tone_rows(logits: np.ndarray, present: np.ndarray, groups: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """Macro and micro F1 and calibration error, cross-fitted; mean average precision; everything per tone."""
    probabilities, labels = cross_fit(logits, present, groups, tones.names())
    members = list(_by_group(groups).values())

    def on(statistic: Callable[[np.ndarray], float]) -> dict[str, Any]:
        everything = np.arange(len(present))
        ends = interval(members, lambda chosen: statistic(np.concatenate(chosen)), n_resamples)
        return {"value": statistic(everything), "interval": ends, "n": len(present)}

    return {
        "macro_f1": on(lambda rows: float(np.mean(f1_of(labels[rows], present[rows])))),
        "micro_f1": on(lambda rows: float(f1_of(labels[rows].reshape(-1, 1), present[rows].reshape(-1, 1))[0])),
        "mean_average_precision": on(lambda rows: float(np.nanmean(precisions(logits[rows], present[rows])))),
        "calibration_error": calibration_error(probabilities, present),
        "tones": {
            name: {
                "n_positive": int(present[:, k].sum()),
                "f1": float(f1_of(labels[:, [k]], present[:, [k]])[0]),
                "average_precision": float(precisions(logits[:, [k]], present[:, [k]])[0]),
            }
            for k, name in enumerate(tones.names())
        },
    }


def valence_row(polarity: np.ndarray, valence: np.ndarray, groups: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """Pearson correlation with the annotated valence."""
    members = list(_by_group(groups).values())
    ends = interval(members, lambda chosen: correlation(polarity, valence, np.concatenate(chosen)), n_resamples)
    everything = np.arange(len(valence))
    return {"valence_r": {"value": correlation(polarity, valence, everything), "interval": ends, "n": len(valence)}}


def measure_targets(
    reader: SentenceReader, data: Path, held_out: HeldOut, parts: Sequence[str], n_resamples: int, limit: int | None
) -> dict[str, Any]:
    """Macro F1 over negative, neutral and positive for each file of NewsMTSC, every target counting."""
    train = [example for example in newsmtsc(data / "newsmtsc/train.jsonl") if example.text not in held_out]
    fitted = tfidf_targets(at_equal_steps(train, _QUICK_TRAIN if limit else None))
    vader = load_vader()
    rows: dict[str, Any] = {}
    for part in (f"{part}_{kind}" for part in parts for kind in ("rw", "mt")):
        examples = list(newsmtsc(data / f"newsmtsc/{part}.jsonl"))[:limit]
        gold = [[target.label for target in example.targets] for example in examples]
        mentions = [{i: t.spans for i, t in enumerate(example.targets)} for example in examples]
        logits = reader.target_logits([example.text for example in examples], mentions)
        predicted = {
            "tonekit": [
                # A target without a token cannot be judged: neutral.
                [int(found[i].argmax()) if i in found else 1 for i in range(len(example.targets))]
                for example, found in zip(examples, logits, strict=True)
            ],
            "TF-IDF": [
                [int(c) for c in fitted([masked(e.text, (_MASK, t.spans)) for t in e.targets])] for e in examples
            ],
        }
        if vader is not None:
            predicted["VADER"] = [[vader_class(vader(e.text))] * len(e.targets) for e in examples]
        rows[part] = {name: target_row(gold, found, n_resamples) for name, found in predicted.items()}
    return rows


def target_row(gold: list[list[int]], found: list[list[int]], n_resamples: int) -> dict[str, Any]:
    """Macro F1 of one system on one file, its interval a bootstrap over sentences."""
    pairs = list(zip(gold, found, strict=True))

    def statistic(chosen: list[tuple[list[int], list[int]]]) -> float:
        right = np.array([label for labels, _ in chosen for label in labels])
        guess = np.array([label for _, labels in chosen for label in labels])
        classes = np.arange(3)
        return float(np.mean(f1_of(guess[:, None] == classes, right[:, None] == classes)))

    n_targets = sum(map(len, gold))
    return {
        "macro_f1": {"value": statistic(pairs), "interval": interval(pairs, statistic, n_resamples), "n": n_targets}
    }


def tfidf_tones(train: Sequence[Example], texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Tone logits and polarity of the TF-IDF baseline; a tone without a positive in train is never found."""
    labelled = [example for example in train if example.intensities is not None]
    vectors = tfidf().fit([example.text for example in labelled])
    seen, asked = vectors.transform([example.text for example in labelled]), vectors.transform(texts)
    present = np.array([example.intensities for example in labelled]) >= 1
    logits = np.full((len(texts), present.shape[1]), -10.0)
    for k in range(present.shape[1]):
        if present[:, k].any():
            model = LogisticRegression(class_weight="balanced", solver="liblinear").fit(seen, present[:, k])
            logits[:, k] = model.decision_function(asked)
    ridge = Ridge().fit(seen, [example.valence for example in labelled])
    return logits, ridge.predict(asked)


def tfidf_targets(train: Sequence[Example]) -> Callable[[Sequence[str]], np.ndarray]:
    """A classifier of sentences whose target is masked."""
    pairs = [(masked(e.text, (_MASK, target.spans)), target.label) for e in train for target in e.targets]
    return classifier([text for text, _ in pairs], [label for _, label in pairs])


def vader_class(compound: float) -> int:
    """0 negative, 1 neutral, 2 positive."""
    return 1 + (compound >= _VADER_NEUTRAL) - (compound <= -_VADER_NEUTRAL)


def f1_of(found: np.ndarray, present: np.ndarray) -> np.ndarray:
    """F1 of each column; 0 where neither is ever true."""
    hits = (found & present).sum(axis=0)
    return np.asarray(2 * hits / np.maximum(found.sum(axis=0) + present.sum(axis=0), 1))


def precisions(scores: np.ndarray, present: np.ndarray) -> np.ndarray:
    """Average precision of each column; nan where nothing is positive."""
    return np.array(
        [
            average_precision_score(present[:, k], scores[:, k]) if present[:, k].any() else np.nan
            for k in range(present.shape[1])
        ]
    )


def calibration_error(probabilities: np.ndarray, present: np.ndarray) -> float:
    """Expected calibration error over all (sentence, tone), ten bins of equal width (Guo et al. 2017)."""
    bins = np.minimum((probabilities * _N_BINS).astype(int), _N_BINS - 1)
    gaps = [
        (bins == b).mean() * abs(probabilities[bins == b].mean() - present[bins == b].mean())
        for b in range(_N_BINS)
        if (bins == b).any()
    ]
    return float(sum(gaps))


def correlation(first: np.ndarray, second: np.ndarray, rows: np.ndarray) -> float:
    """Pearson's r of two columns over some rows."""
    return float(np.corrcoef(first[rows], second[rows])[0, 1])


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    lines = [f"model {record['model']}"]
    for name, rows in record["tonenews dev"]["scores"].items():
        for measure in ("macro_f1", "micro_f1", "mean_average_precision", "valence_r"):
            if measure in rows:
                lines.append(_line("tonenews dev", name, measure, rows[measure]))
        if "calibration_error" in rows:
            lines.append(f"{'tonenews dev':24} {name:8} {'calibration_error':24} {rows['calibration_error']:.3f}")
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


def _by_group(groups: Sequence[str]) -> dict[str, np.ndarray]:
    places: dict[str, list[int]] = {}
    for place, group in enumerate(groups):
        places.setdefault(group, []).append(place)
    return {group: np.array(found) for group, found in places.items()}


if __name__ == "__main__":
    sys.exit(main())
