"""Fresh processes in, their seconds and peak memory out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from benchmarks.speed.parts import Material
from benchmarks.speed.timing import rates, seconds, spread

_IMPORT = "import tonekit"
_BACKENDS = ("torch", "onnx")
# Linux counts the parent's memory in ru_maxrss of a new process, so its own high-water mark is read where there is one.
_STREAM = """
import json, pathlib, resource, time
from itertools import cycle, islice
import tonekit
from tonekit.text.segment import segment

texts, n, n_texts = [], 1, 0
if {n} > 1:
    with open({path!r}, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    sizes, n = [len(segment(text)) for text in texts], 0
    while n < {n}:
        n += sizes[n_texts % len(texts)]
        n_texts += 1
scorer = tonekit.Scorer.from_pretrained({model!r}, backend={backend!r})
scorer.score("They met.")
start = time.perf_counter()
for report in scorer.score_many(islice(cycle(texts), n_texts), progress=False):
    pass
took = time.perf_counter() - start
status = pathlib.Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
own = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
peak = (own or [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss])[0] // 1024
print(json.dumps({{"n": n, "mib": peak, "seconds": took}}))
"""
_MANY = """
import json, time
import tonekit

with open({path!r}, encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines][:{n}]
scorer = tonekit.Scorer.from_pretrained({model!r}, backend="torch")
for workers in {counts!r}:
    n, start = 0, time.perf_counter()
    for report in scorer.score_many(texts, progress=False, workers=workers):
        n += len(report.sentences)
    print(json.dumps({{"workers": workers, "n": n, "seconds": time.perf_counter() - start}}))
"""


def cold(material: Material) -> dict[str, Any]:
    """Seconds of a fresh process above an empty one, after a round that is not counted."""
    codes = {"empty": "pass", "import": _IMPORT}
    for backend in _available(material.model):
        codes[f"first score, {backend}"] = f"{_load(material.model, backend)}.score('They met.')"
    n_rounds = 1 if material.quick else max(5, material.n_rounds)
    rounds = [{name: seconds(run, code) for name, code in codes.items()} for _ in range(n_rounds + 1)][1:]
    found = {name: spread([times[name] - times["empty"] for times in rounds]) for name in codes if name != "empty"}
    return {"n_rounds": n_rounds, "seconds": found}


def memory(material: Material) -> dict[str, Any]:
    """Peak memory and seconds a sentence of processes that stream so many sentences."""
    counts = (
        {"torch": (1, 20), "onnx": (1,)} if material.quick else {"torch": (1, 1000, 10000, 50000), "onnx": (1, 1000)}
    )
    found: dict[str, Any] = {}
    for backend in _available(material.model):
        found[backend] = {}
        for n in counts[backend]:
            path = str(material.data / "wikinews/articles.jsonl")
            (line,) = run(_STREAM.format(path=path, model=material.model, backend=backend, n=n)).splitlines()
            found[backend][str(n)] = json.loads(line)
    streams = found["torch"]
    if {"1000", "50000"} <= streams.keys():
        long, short = (streams[n]["seconds"] / streams[n]["n"] for n in ("50000", "1000"))
        found["seconds_a_sentence_50000_against_1000"] = long / short
    return found


def workers(material: Material) -> dict[str, Any]:
    """score_many over the articles by the number of processes, their start included."""
    path = str(material.data / "wikinews/articles.jsonl")
    counts = [1, 2] if material.quick else sorted({1, 2, os.cpu_count() or 1})
    code = _MANY.format(path=path, model=material.model, n=len(material.articles), counts=counts)
    n_rounds = 1 if material.quick else 2
    rounds = [[json.loads(line) for line in run(code).splitlines()] for _ in range(n_rounds)]
    times = [{str(row["workers"]): row["seconds"] for row in rows} for rows in rounds]
    n = rounds[0][0]["n"]
    return {"n_sentences": n, "n_rounds": n_rounds, "sentences_per_second": rates(times, n)}


def run(code: str) -> str:
    """Run Python code in a fresh process and give what it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"a process of the benchmark failed:\n{done.stderr[-2000:]}")
    return done.stdout


def _available(model: str | None) -> list[str]:
    """The backends that have what they need."""
    from tonekit.errors import TonekitError
    from tonekit.model.folder import open_folder
    from tonekit.model.onnx_export import find_export

    try:
        import onnxruntime  # noqa: F401

        find_export(open_folder(model))
    except (ImportError, TonekitError) as error:
        sys.stderr.write(f"onnx is left out: {error}\n")
        return ["torch"]
    return list(_BACKENDS)


def _load(model: str | None, backend: str) -> str:
    return f"{_IMPORT}; tonekit.Scorer.from_pretrained({model!r}, backend={backend!r})"
