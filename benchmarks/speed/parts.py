"""Sentences, articles and engines in, the figures of one part of the benchmark out."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import tonekit
from benchmarks.speed import engines
from benchmarks.speed.engines import Engine
from benchmarks.speed.multiplying import products_of, products_per_second
from benchmarks.speed.timing import OWN, percentiles, rates, ratios, seconds, spread
from models.recipe.rows import read_rows
from tonekit.model.folder import open_folder
from tonekit.model.reader import SentenceReader, SentenceScores
from tonekit.pipeline.sentences import asked_of, sentences_of
from tonekit.result.aggregate import build_report
from tonekit.result.report import Report
from tonekit.text.reading import Page, read_document
from tonekit.text.segment import segment
from tonekit.tones import resolve

_PEERS = ("pipeline, batch 32", "pipeline, batch 1", "sentence-transformers", "VADER", "TextBlob")
_PIPELINE = "pipeline, batch 32"


@dataclass
class Material:
    """What the parts measure on."""

    data: Path
    model: str | None
    n_rounds: int
    quick: bool

    @cached_property
    def articles(self) -> list[str]:
        """Up to 300 articles."""
        rows = read_rows(self.data / "wikinews/articles.jsonl")
        return [row["text"] for row in rows[: 3 if self.quick else 300]]

    @cached_property
    def split(self) -> list[list[str]]:
        """The sentences of each article."""
        return [[text[s.start : s.end] for s in segment(text)] for text in self.articles]

    @cached_property
    def sentences(self) -> list[str]:
        """The first 3,000 sentences."""
        return [sentence for article in self.split for sentence in article][: 40 if self.quick else 3000]

    @contextmanager
    def peers(self, wanted: Sequence[str]) -> Iterator[dict[str, Engine]]:
        """The peers of these names on the model's own encoder."""
        with tempfile.TemporaryDirectory() as folder:
            engines.write_encoder(open_folder(self.model), Path(folder))
            yield engines.load_peers(Path(folder), wanted)


def bulk(material: Material) -> dict[str, Any]:
    """Every engine over all sentences."""
    with material.peers(_PEERS) as peers:
        own = {name: scorer.predict_proba for name, scorer in engines.load_scorers(material.model).items()}
        rounds = in_turns({**own, **peers}, material.sentences, material.n_rounds)
    return {
        "n": len(material.sentences),
        "n_rounds": material.n_rounds,
        "sentences_per_second": rates(rounds, len(material.sentences)),
        "times_as_long_as_tonekit": ratios(rounds),
    }


def in_turns(compared: Mapping[str, Engine], argument: Sequence[str], n_rounds: int) -> list[dict[str, float]]:
    """Seconds of every engine in every round, after a short round to warm up."""
    for engine in compared.values():
        engine(argument[: engines.BATCH])
    return [{name: seconds(engine, argument) for name, engine in compared.items()} for _ in range(n_rounds)]


def limit(material: Material) -> dict[str, Any]:
    """What share of the machine's matrix products tonekit reaches, in at least ten rounds."""
    sentences = material.sentences[:1000]
    n_rounds = 1 if material.quick else max(10, material.n_rounds)
    scorers = engines.load_scorers(material.model)
    reader = SentenceReader.open(material.model)
    work = products_of(reader.folder.config["encoder"], [len(w.ids) for w in reader.tokenizer.windows(sentences)])
    found: dict[str, Any] = {"n": len(sentences), "n_rounds": n_rounds, "gflop_per_sentence": work / len(sentences)}
    precisions = {"fp32": OWN, "bf16": "tonekit bf16"}
    compared = {kind: scorers[name].predict_proba for kind, name in precisions.items() if name in scorers}
    for engine in compared.values():
        engine(sentences[: engines.BATCH])
    rounds: dict[str, list[tuple[float, float]]] = {kind: [] for kind in compared}
    for _ in range(n_rounds):
        for kind, engine in compared.items():
            # Before and after, since a noisy neighbour may come or go; the faster one is nearer to the limit.
            before = products_per_second(kind, quick=material.quick)
            took = seconds(engine, sentences)
            most = max(before, products_per_second(kind, quick=material.quick))
            rounds[kind].append((most, work / took / most))
    for kind, pairs in rounds.items():
        found[kind] = {
            "gflop_per_second": spread([most for most, _ in pairs]),
            "share": spread([share for _, share in pairs]),
        }
    return found


def large(material: Material) -> dict[str, Any]:
    """Seconds a sentence of much larger models, beside tonekit's in the same round."""
    shape = {"layers": 1, "hidden": 48} if material.quick else {}
    peers = engines.load_large(engines.read_tokenizer(open_folder(material.model)), **shape)
    scorer = tonekit.Scorer.from_pretrained(material.model, backend="torch")
    counts = dict(zip((OWN, *peers), (2, 2, 1) if material.quick else (1000, 96, 10), strict=True))
    compared: dict[str, Engine] = {OWN: scorer.predict_proba, **peers}
    for engine in compared.values():
        engine(material.sentences[:1])
    n_rounds = 1 if material.quick else min(3, material.n_rounds)
    rounds = [
        {name: seconds(e, material.sentences[: counts[name]]) / counts[name] for name, e in compared.items()}
        for _ in range(n_rounds)
    ]
    return {
        "n": counts,
        "n_rounds": n_rounds,
        "sentences_per_second": rates(rounds, 1),
        "times_as_long_as_tonekit": ratios(rounds),
    }


def articles(material: Material) -> dict[str, Any]:
    """Article by article, and all of them through score_many."""
    scorers = engines.load_scorers(material.model)
    with material.peers([_PIPELINE]) as peers:
        classify = peers[_PIPELINE]
        rounds: list[dict[str, float]] = []
        # Once unmeasured, so that nobody pays for what the first call sets up.
        pairs = list(zip(material.articles, material.split, strict=True))
        for text, sentences in (pairs[0], *pairs):
            times = {name: seconds(_score_with(scorer), text) for name, scorer in scorers.items()}
            rounds.append({**times, _PIPELINE: seconds(classify, sentences)})
    rounds = rounds[1:]
    thirty = [times for times, part in zip(rounds, material.split, strict=True) if 25 <= len(part) <= 35] or rounds
    n_sentences = sum(map(len, material.split))
    many = {name: seconds(_score_many_with(scorer), material.articles) for name, scorer in scorers.items()}
    return {
        "n": len(rounds),
        "n_sentences": n_sentences,
        "times_as_long_as_tonekit": ratios(rounds),
        "about_30_sentences": {"n": len(thirty), "times_as_long_as_tonekit": ratios(thirty)},
        "score_many_sentences_per_second": {name: n_sentences / took for name, took in many.items()},
    }


def shares(material: Material) -> dict[str, Any]:
    """Where the time goes: reading the text, the model (and of that the encoder with the tones), the Report."""
    reader = SentenceReader.open(material.model, backend="torch")
    thirty = [text for text, part in zip(material.articles, material.split, strict=True) if 25 <= len(part) <= 35]
    thirty = thirty or material.articles
    _steps(reader, thirty[:1])  # nobody pays for what the first call sets up
    one = [_steps(reader, [text]) for text in thirty]
    many = [_steps(reader, material.articles) for _ in range(material.n_rounds)]
    return {
        what: {
            "n": len(rounds),
            "shares": {
                step: spread([times[step] / (times["text"] + times["model"] + times["report"]) for times in rounds])
                for step in ("text", "model", "report")
            },
            "text_against_encoder": spread([times["text"] / times["encoder"] for times in rounds]),
        }
        for what, rounds in (("one article of about 30 sentences", one), ("all articles together", many))
    }


def _steps(reader: SentenceReader, texts: Sequence[str]) -> dict[str, float]:
    """Seconds of each step of scoring texts in one go, one step after the other, as a Scorer takes them."""
    pages: list[Page] = []
    inventory = resolve(None)
    text = seconds(lambda texts: pages.extend(read_document(tonekit.Document(text), {}) for text in texts), texts)
    asked = asked_of(pages)
    encoder = seconds(lambda asked: reader.logits(asked.sentences, asked.names), asked)
    found: list[SentenceScores] = []
    model = seconds(lambda asked: found.extend(reader.read(*asked[:2], inventory, *asked[2:])), asked)
    scores, names = iter(found), tuple(tone.name for tone in inventory)

    def build(page: Page) -> Report:
        sentences = sentences_of(page, scores, names)
        return build_report(page.document, sentences, page.entities, model=reader.folder.id, tone_names=names)

    report = seconds(lambda pages: [build(page) for page in pages], pages)
    return {"text": text, "encoder": encoder, "model": model, "report": report}


def length(material: Material) -> dict[str, Any]:
    """Milliseconds a sentence of one document that grows."""
    scorer = tonekit.Scorer.from_pretrained(material.model, backend="torch")
    counts = (10, 40) if material.quick else (10, 100, 1000, 10_000)
    n_copies = max(counts) // sum(map(len, material.split)) + 1
    paragraphs = [" ".join(part) for part in material.split] * n_copies
    sizes = [len(part) for part in material.split] * n_copies
    found: dict[str, Any] = {}
    for n in counts:
        n_paragraphs = next(i for i in range(1, len(sizes) + 1) if sum(sizes[:i]) >= n)
        text = "\n\n".join(paragraphs[:n_paragraphs])
        n_sentences = len(scorer.score(text, progress=False).sentences)
        times = [seconds(_score_with(scorer), text) for _ in range(material.n_rounds)]
        found[str(n)] = {"n": n_sentences, "ms_a_sentence": spread([1000 * took / n_sentences for took in times])}
    return found


def latency(material: Material) -> dict[str, Any]:
    """One sentence and one article at a time, everything on one thread."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        scorers = engines.load_scorers(material.model, threads=1)
        with material.peers(["pipeline, batch 1", _PIPELINE, "sentence-transformers"]) as peers:
            return _latencies(material, scorers, peers)
    finally:
        torch.set_num_threads(before)


def _latencies(
    material: Material, scorers: Mapping[str, tonekit.Scorer], peers: Mapping[str, Engine]
) -> dict[str, Any]:
    n_sentences, n_articles = (5, 1) if material.quick else (200, 12)
    step = max(1, len(material.sentences) // n_sentences)
    own = {name: scorer.predict_proba for name, scorer in scorers.items()}
    single = {name: engine for name, engine in peers.items() if name != _PIPELINE}
    one = in_turns_each({**own, **single}, [[s] for s in material.sentences[::step]][:n_sentences])
    chosen = [i for i, part in enumerate(material.split) if 25 <= len(part) <= 35 or material.quick][:n_articles]
    whole: dict[str, Callable[[int], object]] = {
        name: lambda i, scorer=scorer: scorer.score(material.articles[i], progress=False)
        for name, scorer in scorers.items()
    }
    whole |= {name: lambda i, engine=engine: engine(material.split[i]) for name, engine in peers.items()}
    many = in_turns_each(whole, chosen)
    return {
        what: {
            "n": len(rounds),
            "seconds": {name: percentiles([times[name] for times in rounds]) for name in rounds[0]},
            "times_as_long_as_tonekit": ratios(rounds),
        }
        for what, rounds in (("sentence", one), ("article", many))
    }


def in_turns_each(compared: Mapping[str, Callable[[Any], object]], items: Sequence[Any]) -> list[dict[str, float]]:
    """Seconds of every engine on every item, the first of which also warms up."""
    for engine in compared.values():
        engine(items[0])
    return [{name: seconds(engine, item) for name, engine in compared.items()} for item in items]


def _score_with(scorer: tonekit.Scorer) -> Callable[[str], object]:
    return lambda text: scorer.score(text, progress=False)


def _score_many_with(scorer: tonekit.Scorer) -> Callable[[Sequence[str]], object]:
    def score(texts: Sequence[str]) -> None:
        for _ in scorer.score_many(texts, progress=False):
            pass

    return score
