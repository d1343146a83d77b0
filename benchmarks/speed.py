"""How fast tonekit scores, beside the transformers pipeline and sentence-transformers on the same encoder.

    python -m benchmarks.speed --data DIR [--quick]

DIR holds `wikinews/articles.jsonl`. All engines run the encoder of the shipped model on the same sentences, turn by
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
from tonekit.model.folder import TOKENIZER, WEIGHTS, open_folder
from tonekit.text.segment import segment

_BATCH = 32
_IMPORT = "import tonekit"
_PEAK = "\nimport resource, sys; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
Engine = Callable[[Sequence[str]], object]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds wikinews/")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="100 sentences, one round")
    parser.add_argument("--output", type=Path, default=RESULTS / "speed.json")
    options = parser.parse_args(arguments)
    n_rounds = 1 if options.quick else options.rounds
    articles = [row["text"] for row in read_rows(options.data / "wikinews/articles.jsonl")]
    sentences = [text[s.start : s.end] for text in articles for s in segment(text)][: 100 if options.quick else 3000]
    articles = articles[: 3 if options.quick else 100]
    scorer = tonekit.Scorer.from_pretrained()
    with tempfile.TemporaryDirectory() as folder:
        write_encoder(Path(folder))
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
            "cold_start": cold_start(n_rounds),
            "peak_memory_mib": peak_memory((1, 100) if options.quick else (1, 1000)),
        }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def write_encoder(folder: Path) -> None:
    """Write the shipped encoder as a transformers model with an untrained classifier, for its peers to load."""
    from safetensors.torch import load_file
    from transformers import AutoConfig, AutoModelForSequenceClassification, PreTrainedTokenizerFast

    shipped = open_folder(None)
    config = {key: value for key, value in shipped.config["encoder"].items() if key != "model_type"}
    labels = AutoConfig.for_model(
        shipped.config["encoder"]["model_type"], num_labels=len(shipped.config["tones"]), **config
    )
    model = AutoModelForSequenceClassification.from_config(labels)
    weights = {k: t.float() for k, t in load_file(shipped.path / WEIGHTS).items() if k.startswith("encoder.")}
    model.base_model.load_state_dict({k.removeprefix("encoder."): t for k, t in weights.items()}, strict=False)
    model.save_pretrained(folder)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=str(shipped.path / TOKENIZER),
        model_max_length=shipped.config["max_tokens"],
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
    """sentence-transformers with mean pooling at batch 32."""
    from sentence_transformers import SentenceTransformer, models

    words = models.Transformer(str(folder))
    model = SentenceTransformer(modules=[words, models.Pooling(words.get_word_embedding_dimension())], device="cpu")
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


def cold_start(n_rounds: int) -> dict[str, Any]:
    """Seconds of a fresh process above an empty one: import, and import with the first score."""
    codes = {"empty": "pass", "import": _IMPORT, "first_score": f"{_IMPORT}; tonekit.score('They met.')"}
    rounds = [{name: seconds(run, code) for name, code in codes.items()} for _ in range(n_rounds + 1)][1:]
    return {name: spread([times[name] - times["empty"] for times in rounds]) for name in ("import", "first_score")}


def peak_memory(counts: Sequence[int]) -> dict[str, int]:
    """Peak resident memory of a fresh process that scores so many sentences, in MiB."""
    return {
        str(n): int(run(f"{_IMPORT}; tonekit.score('The two ministers met in the old town hall. ' * {n}){_PEAK}"))
        for n in counts
    }


def run(code: Any) -> str:
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
