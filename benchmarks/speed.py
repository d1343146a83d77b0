"""How fast tonekit scores, beside the transformers pipeline and sentence-transformers on the same encoder.

    python -m benchmarks.speed --data DIR [--model FOLDER] [--quick]

DIR holds `wikinews/articles.jsonl`. All engines run the encoder of the same model on the same sentences, turn by
turn in one process, so that noise of the machine hits all alike; figures are medians of each round's ratio. The
pipeline is a text classifier with 24 outputs at batch 32, sentence-transformers encodes at batch 32 (both at their own
defaults otherwise); tonekit gives 24 tones with `predict_proba`. For articles, tonekit does everything (sentences,
actors, speakers, targets, averages) and the pipeline only classifies the sentences. Cold start and peak memory are
fresh processes.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import tonekit
from benchmarks.measuring import RESULTS, provenance, read_rows, write_record
from tonekit.model.folder import TOKENIZER, WEIGHTS, ModelFolder, open_folder
from tonekit.text.segment import segment

_BATCH = 32
_IMPORT = "import tonekit"
# Linux counts the parent's memory in ru_maxrss of a new process, so its own high-water mark is read where there is one.
_PEAK = """
import pathlib, resource
status = pathlib.Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
own = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
print((own or [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss])[0] // 1024)
"""
Engine = Callable[[Sequence[str]], object]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds wikinews/")
    parser.add_argument("--model", help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="100 sentences, one round")
    parser.add_argument("--output", type=Path, default=RESULTS / "speed.json")
    options = parser.parse_args(arguments)
    n_rounds = 1 if options.quick else options.rounds
    articles = [row["text"] for row in read_rows(options.data / "wikinews/articles.jsonl")]
    sentences = [text[s.start : s.end] for text in articles for s in segment(text)][: 100 if options.quick else 3000]
    articles = articles[: 3 if options.quick else 100]
    scorer = tonekit.Scorer.from_pretrained(options.model)
    with tempfile.TemporaryDirectory() as folder:
        write_encoder(open_folder(options.model), Path(folder))
        engines: dict[str, Engine] = {"tonekit": scorer.predict_proba, "pipeline": load_pipeline(Path(folder))}
        try:
            engines["sentence-transformers"] = load_sentence_transformers(Path(folder))
        except ImportError:
            sys.stderr.write("sentence-transformers is not installed and is left out.\n")
        record = {
            "benchmark": "speed",
            "model": scorer.model,
            **provenance(["torch", "transformers", "tokenizers", "sentence-transformers"]),
            "quick": options.quick,
            "sentences": measure(engines, sentences, n_rounds),
            "articles": measure_articles(scorer, engines["pipeline"], articles, n_rounds),
            "cold_start": cold_start(options.model, n_rounds),
            "peak_memory_mib": peak_memory(options.model, (1, 100) if options.quick else (1, 1000)),
        }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def write_encoder(model: ModelFolder, folder: Path) -> None:
    """Write a model's encoder as a transformers model with an untrained classifier, for its peers to load."""
    from safetensors.torch import load_file
    from transformers import AutoConfig, AutoModelForSequenceClassification, PreTrainedTokenizerFast

    known = model.config["encoder"]
    skipped = ("model_type", "num_labels", "id2label", "label2id")
    options = {key: value for key, value in known.items() if key not in skipped}
    config = AutoConfig.for_model(known["model_type"], num_labels=len(tonekit.tones.names()), **options)
    classifier = AutoModelForSequenceClassification.from_config(config)
    weights = {k: t.float() for k, t in load_file(model.path / WEIGHTS).items() if k.startswith("encoder.")}
    classifier.base_model.load_state_dict({k.removeprefix("encoder."): t for k, t in weights.items()}, strict=False)
    classifier.save_pretrained(folder)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=str(model.path / TOKENIZER),
        model_max_length=model.config["max_tokens"],
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        mask_token="[MASK]",
    )
    tokenizer.save_pretrained(folder)


def load_pipeline(folder: Path) -> Engine:
    """The transformers text classification pipeline at batch 32, all 24 outputs."""
    from transformers import pipeline

    classify = pipeline("text-classification", model=str(folder), top_k=None, device=-1)
    return lambda sentences: classify(list(sentences), batch_size=_BATCH, truncation=True)


def load_sentence_transformers(folder: Path) -> Engine:
    """sentence-transformers at batch 32, with mean pooling, which it adds to a plain encoder."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(folder), device="cpu")
    return lambda sentences: model.encode(list(sentences), batch_size=_BATCH, show_progress_bar=False)


def measure(engines: dict[str, Engine], sentences: Sequence[str], n_rounds: int) -> dict[str, Any]:
    """Seconds of every engine in every round, and how many times as long as tonekit each takes."""
    for engine in engines.values():
        engine(sentences[:_BATCH])  # warm up
    rounds = [{name: seconds(engine, sentences) for name, engine in engines.items()} for _ in range(n_rounds)]
    return {
        "n": len(sentences),
        "n_rounds": n_rounds,
        "sentences_per_second": {
            name: len(sentences) / statistics.median(times[name] for times in rounds) for name in engines
        },
        "times_as_long_as_tonekit": {
            name: spread([times[name] / times["tonekit"] for times in rounds]) for name in engines if name != "tonekit"
        },
    }


def measure_articles(
    scorer: tonekit.Scorer, pipeline: Engine, articles: Sequence[str], n_rounds: int
) -> dict[str, Any]:
    """Whole articles, one call each: tonekit with everything against the pipeline on the same sentences."""
    split = [[text[s.start : s.end] for s in segment(text)] for text in articles]
    ratios = []
    text_shares = []
    for _ in range(n_rounds):
        own = seconds(lambda texts: [scorer.score(text, progress=False) for text in texts], articles)
        other = seconds(lambda parts: [pipeline(part) for part in parts], split)
        model_alone = seconds(lambda parts: [scorer.predict_proba(part) for part in parts], split)
        ratios.append(other / own)
        text_shares.append(1 - model_alone / own)
    return {
        "n": len(articles),
        "n_sentences": sum(map(len, split)),
        "pipeline_times_as_long_as_tonekit": spread(ratios),
        "share_outside_the_encoder": spread(text_shares),
    }


def cold_start(model: str | None, n_rounds: int) -> dict[str, Any]:
    """Seconds of a fresh process above an empty one: import, and import with the first score."""
    codes = {"empty": "pass", "import": _IMPORT, "first_score": f"{_load(model)}.score('They met.')"}
    rounds = [{name: seconds(run, code) for name, code in codes.items()} for _ in range(n_rounds + 1)][1:]
    return {name: spread([times[name] - times["empty"] for times in rounds]) for name in ("import", "first_score")}


def peak_memory(model: str | None, counts: Sequence[int]) -> dict[str, int]:
    """Peak resident memory of a fresh process that scores so many sentences, in MiB."""
    return {
        str(n): int(run(f"{_load(model)}.score('The two ministers met in the old town hall. ' * {n})\n{_PEAK}"))
        for n in counts
    }


def _load(model: str | None) -> str:
    return f"{_IMPORT}; tonekit.Scorer.from_pretrained({model!r})"


def run(code: str) -> str:
    """Run Python code in a fresh process and give what it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def seconds(function: Callable[[Any], object], argument: Any) -> float:
    start = time.perf_counter()
    function(argument)
    return time.perf_counter() - start


def spread(values: Sequence[float]) -> dict[str, float]:
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    bulk, articles = record["sentences"], record["articles"]
    lines = [f"model {record['model']}, load {record['load']}", f"{bulk['n']} sentences, {bulk['n_rounds']} rounds"]
    lines += [f"  {name:24} {rate:8.1f} sentences/s" for name, rate in bulk["sentences_per_second"].items()]
    for name, row in bulk["times_as_long_as_tonekit"].items():
        lines.append(f"  {name} takes {_range(row)} times as long as tonekit")
    lines.append(f"{articles['n']} articles with {articles['n_sentences']} sentences, everything included")
    lines.append(f"  pipeline takes {_range(articles['pipeline_times_as_long_as_tonekit'])} times as long as tonekit")
    lines.append(
        f"  share of tonekit's time outside encoder and tones: {_range(articles['share_outside_the_encoder'])}"
    )
    for name, row in record["cold_start"].items():
        lines.append(f"cold start, {name}: {_range(row)} s")
    lines += [f"peak memory, {n} sentences: {mib} MiB" for n, mib in record["peak_memory_mib"].items()]
    return "\n".join(lines) + "\n"


def _range(row: dict[str, float]) -> str:
    return f"{row['median']:.2f} [{row['lowest']:.2f}, {row['highest']:.2f}]"


if __name__ == "__main__":
    sys.exit(main())
