"""The speed records of one machine and others in, their part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.measuring import RESULTS
from benchmarks.tables.formats import header, quantity, row, spread
from benchmarks.tables.speed_goals import goal_lines


def make_part(record: dict[str, Any], *others: dict[str, Any]) -> str:
    """The goals on every machine, then throughput, latency, cold start and memory on the first: what was measured."""
    lines = ["## Speed", "`python -m benchmarks.speed --data DIR`\n", *goal_lines([record, *others])]
    makers = {
        "bulk": bulk_lines,
        "limit": limit_lines,
        "articles": article_lines,
        "shares": share_lines,
        "length": length_lines,
        "latency": latency_lines,
        "cold": cold_lines,
        "memory": memory_lines,
        "workers": worker_lines,
    }
    for name, make in makers.items():
        if name in record["parts"]:
            lines += make(record["parts"])
    origins = {name: (found["commit"], found["model"]) for name, found in record["parts"].items()}
    latest = (record["commit"], record["model"])
    older = ", ".join(f"{name} at {of[0]} ({of[1]})" for name, of in origins.items() if of != latest)
    return "\n".join([*lines, *([f"Measured before: {older}.\n"] if older else [])])


def bulk_lines(parts: dict[str, Any]) -> list[str]:
    """Sentences a second of every engine."""
    bulk, large = parts["bulk"], parts.get("large")
    lines = [
        f"The same encoder and the same {bulk['n']:,} news sentences, engines taking turns in one process, {bulk['n_rounds']} "
        "rounds. tonekit gives 24 tones, the pipeline 24 outputs of a classifier, sentence-transformers vectors at batch 32.\n",
        *header("engine", "sentences/s (median)", "times as long as tonekit"),
    ]
    for found in (bulk, large) if large else (bulk,):
        for name, rate in found["sentences_per_second"].items():
            ratio = found["times_as_long_as_tonekit"].get(name)
            if ratio or found is bulk:
                lines.append(row(name, quantity(rate), spread(ratio) if ratio else "1"))
    if large:
        counts = ", ".join(f"{n:,} sentences of {name}" for name, n in large["n"].items())
        lines.append(
            f"\nThe RoBERTa-base models have random weights and tonekit's tokenizer: they show the time that such a model takes, "
            f"nothing else ({counts}, {large['n_rounds']} rounds)."
        )
    if (RESULTS.parent / "speed.svg").exists():
        lines.append("\n![Sentences a second of each engine](speed.svg)")
    return [*lines, ""]


def limit_lines(parts: dict[str, Any]) -> list[str]:
    """How near the machine's own limit."""
    limit = parts["limit"]
    shares = [
        f"{kind}: {spread(limit[kind]['share'])} of {spread(limit[kind]['gflop_per_second'], 0)} GFLOP/s"
        for kind in ("fp32", "bf16")
        if kind in limit
    ]
    return [
        f"Share of the machine's matrix products that tonekit reaches ({limit['n']:,} sentences of "
        f"{limit['gflop_per_sentence']:.2f} GFLOP, {limit['n_rounds']} rounds, the products measured in the same rounds): "
        f"{'; '.join(shares)}.\n"
    ]


def article_lines(parts: dict[str, Any]) -> list[str]:
    """Whole articles."""
    found = parts["articles"]
    some = found.get("about_30_sentences")
    lines = [
        f"{found['n']} whole articles ({found['n_sentences']:,} sentences), one call each, tonekit with everything (sentences, "
        "actors, speakers, targets, averages), the pipeline on the same sentences only.\n",
        *header("engine", "times as long as tonekit", f"articles of 25 to 35 sentences ({some['n'] if some else 0})"),
    ]
    for name, ratio in found["times_as_long_as_tonekit"].items():
        lines.append(row(name, spread(ratio), spread(some["times_as_long_as_tonekit"][name]) if some else "–"))
    if many := found.get("score_many_sentences_per_second"):
        rates = ", ".join(f"{name} {quantity(rate)}" for name, rate in many.items())
        lines.append(f"\nAll of them through `score_many`, sentences/s: {rates}.")
    return [*lines, ""]


def share_lines(parts: dict[str, Any]) -> list[str]:
    """Where the time goes."""
    lines = [
        "Where the time goes, step after step (text: sentences, actors, speakers; model: encoder and heads; report: averages and "
        "intervals), and the text against the encoder with the tones alone.\n",
        *header("what", "n", "text", "model", "report", "text against encoder"),
    ]
    for what, found in parts["shares"].items():
        if isinstance(found, dict):
            steps = (spread(found["shares"][step]) for step in ("text", "model", "report"))
            lines.append(row(what, str(found["n"]), *steps, spread(found["text_against_encoder"])))
    return [*lines, ""]


def length_lines(parts: dict[str, Any]) -> list[str]:
    """One document that grows."""
    found = {n: of for n, of in parts["length"].items() if isinstance(of, dict)}
    times = ", ".join(f"{of['n']:,} sentences {spread(of['ms_a_sentence'])}" for of in found.values())
    return [f"One document, milliseconds a sentence by its length: {times}.\n"]


def latency_lines(parts: dict[str, Any]) -> list[str]:
    """One at a time, on one thread."""
    lines = [
        "One at a time, everything on one thread; milliseconds.\n",
        *header("what", "n", "engine", "p50", "p95", "times as long as tonekit"),
    ]
    for what, found in parts["latency"].items():
        if isinstance(found, dict):
            for name, row_ in found["seconds"].items():
                ratio = found["times_as_long_as_tonekit"].get(name)
                cells = (f"{1000 * row_[point]:.1f}" for point in ("p50", "p95"))
                lines.append(row(f"one {what}", str(found["n"]), name, *cells, spread(ratio) if ratio else "1"))
    return [*lines, ""]


def cold_lines(parts: dict[str, Any]) -> list[str]:
    """Fresh processes."""
    seconds = ", ".join(f"{name} {spread(found)} s" for name, found in parts["cold"]["seconds"].items())
    return [f"Above an empty Python process: {seconds}.\n"]


def memory_lines(parts: dict[str, Any]) -> list[str]:
    """Peak memory and time by the number of sentences."""
    lines = [
        "Fresh processes that stream articles through `score_many`.\n",
        *header("backend", "sentences", "peak memory, MiB", "ms a sentence"),
    ]
    for backend in ("torch", "onnx"):
        for found in parts["memory"].get(backend, {}).values():
            took = f"{1000 * found['seconds'] / found['n']:.2f}" if found.get("seconds") and found["n"] > 1 else "–"
            lines.append(row(backend, f"{found['n']:,}", str(found["mib"]), took))
    ratio = parts["memory"].get("seconds_a_sentence_50000_against_1000")
    return [*lines, *([f"\nTime a sentence at 50,000 against 1,000: {ratio:.2f}."] if ratio else []), ""]


def worker_lines(parts: dict[str, Any]) -> list[str]:
    """Several processes."""
    found = parts["workers"]
    rates = ", ".join(f"{name} {quantity(rate)}" for name, rate in found["sentences_per_second"].items())
    return [
        f"`score_many` over {found['n_sentences']:,} sentences, sentences/s by `workers` (the start of the processes included, "
        f"{found['n_rounds']} rounds): {rates}.\n"
    ]
