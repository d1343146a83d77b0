"""The speed records of one or more machines in, a table of goals and what each machine reaches out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.tables.formats import header, row

Parts = dict[str, Any]

_PIPELINE = "pipeline, batch 32"


def goal_lines(records: Sequence[dict[str, Any]]) -> list[str]:
    """One row a goal, one column a machine; a dash where a machine did not measure it."""
    names = [_machine(record) for record in records]
    rows = [row(what, goal, *(_tried(figure, record["parts"]) for record in records)) for what, goal, figure in _GOALS]
    return [
        "What was to be reached, and what is, each figure from one run in which the compared took turns. A machine that "
        "multiplies fast leaves more of the time to everything else: there tonekit is further ahead of the others and "
        "further from the limit of the products; on a slow one both are the other way round.\n",
        *header("what", "goal", *names),
        *rows,
        "",
        *(f"{_machine(record)}: {_origin(record)}\n" for record in records[1:]),
    ]


def _machine(record: dict[str, Any]) -> str:
    found = record["parts"].get("limit", {}).get("fp32")
    return f"{found['gflop_per_second']['median']:.0f} GFLOP/s" if found else record.get("hardware", "this machine")


def _origin(record: dict[str, Any]) -> str:
    commits: dict[str, list[str]] = {}
    for part, found in record["parts"].items():
        commits.setdefault(f"{found['commit']} ({found['model'].split()[0]})", []).append(part)
    measured = "; ".join(f"{', '.join(parts)} at {commit}" for commit, parts in commits.items())
    return f"{record['hardware']}; {measured}. A record of its own, kept because that machine is not at hand any more."


def _tried(figure: Callable[[Parts], str], parts: Parts) -> str:
    try:
        return figure(parts)
    except KeyError:
        return "–"


def _bulk(peer: str, own: str = "tonekit") -> Callable[[Parts], str]:
    def figure(parts: Parts) -> str:
        ratios = parts["bulk"]["times_as_long_as_tonekit"]
        return f"{ratios[peer]['median'] / (1 if own == 'tonekit' else ratios[own]['median']):.2f}"

    return figure


def _shares(parts: Parts) -> str:
    return " / ".join(f"{parts['limit'][kind]['share']['median']:.2f}" for kind in ("fp32", "bf16"))


def _article(parts: Parts) -> str:
    return f"{parts['articles']['about_30_sentences']['times_as_long_as_tonekit'][_PIPELINE]['median']:.2f}"


def _text(parts: Parts) -> str:
    return f"{parts['shares']['one article of about 30 sentences']['text_against_encoder']['median']:.2f}"


def _zero_shot(parts: Parts) -> str:
    return f"{parts['large']['times_as_long_as_tonekit']['zero-shot NLI, 24 labels']['median']:.0f}"


def _starts(parts: Parts) -> str:
    seconds = parts["cold"]["seconds"]
    return " / ".join(f"{seconds[n]['median']:.2f}" for n in ("import", "first score, torch", "first score, onnx"))


def _sentence(parts: Parts) -> str:
    ratios = parts["latency"]["sentence"]["times_as_long_as_tonekit"]
    pipeline = ratios["pipeline, batch 1"]["median"]
    return f"{1 / pipeline:.2f} / {ratios['tonekit onnx']['median'] / pipeline:.2f}"


def _memory(parts: Parts) -> str:
    torch, onnx = parts["memory"]["torch"], parts["memory"]["onnx"]
    return f"{torch['1']['mib']} / {onnx['1']['mib']} / {torch['50000']['mib']}"


def _growth(parts: Parts) -> str:
    return f"{parts['memory']['seconds_a_sentence_50000_against_1000']:.2f}"


_GOALS: tuple[tuple[str, str, Callable[[Parts], str]], ...] = (
    ("sentences in bulk, fp32: times as fast as the pipeline at batch 32", "3.0", _bulk(_PIPELINE)),
    ("the same, sentence-transformers", "1.7", _bulk("sentence-transformers")),
    ("the same in bf16, the pipeline", "5", _bulk(_PIPELINE, "tonekit bf16")),
    ("the same in fp32, zero-shot NLI with 24 labels", "300", _zero_shot),
    ("share of the machine's matrix products, fp32 / bf16", "0.75 / 0.57", _shares),
    ("article of 25 to 35 sentences with everything: times as fast as the pipeline on its sentences", "2.2", _article),
    ("text of such an article against the encoder: share of its time, at most", "0.15", _text),
    ("import / first score with torch / with onnx: seconds, at most", "0.1 / 3.5 / 0.7", _starts),
    ("one sentence, one thread, torch / onnx: share of the pipeline's time, at most", "0.8 / 0.6", _sentence),
    ("peak memory: 1 sentence, torch / onnx / 50,000 sentences: MiB, at most", "450 / 250 / 700", _memory),
    ("time a sentence at 50,000 sentences against 1,000, at most", "1.2", _growth),
)
