"""Annotated documents in, how well the aliases of each actor are found together out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.actors.figures import Counts, figure
from models.recipe.documents import found_entities
from models.recipe.matching import fold


def measure(documents: Iterable[dict[str, Any]], n_bootstraps: int) -> dict[str, Any]:
    """B-cubed of tonekit and the baseline, a missed alias a singleton or zero."""
    documents = list(documents)
    gold = [gold_clusters(document) for document in documents]
    found: dict[str, Any] = {}
    for system, cluster in (("tonekit", found_clusters), ("same last word", last_word_clusters)):
        predicted = [cluster(document, wanted) for document, wanted in zip(documents, gold, strict=True)]
        for name, missed_is_zero in (("singleton", False), ("zero", True)):
            parts = [b_cubed(g, p, missed_is_zero) for g, p in zip(gold, predicted, strict=True)]
            found.setdefault(system, {})[name] = figure(parts, n_bootstraps, b_cubed_f1)
        parts = [
            b_cubed(in_text(g, d), in_text(p, d), False) for g, p, d in zip(gold, predicted, documents, strict=True)
        ]
        found[system]["in the text"] = figure(parts, n_bootstraps, b_cubed_f1)
        missed = sum(alias not in p for g, p in zip(gold, predicted, strict=True) for alias in g)
        found[system]["share_found"] = 1 - missed / max(1, sum(map(len, gold)))
    n_in_text = sum(len(in_text(g, d)) for g, d in zip(gold, documents, strict=True))
    return {"n_documents": len(documents), "n": sum(map(len, gold)), "n_in_text": n_in_text, **found}


def in_text(clusters: dict[str, str], document: dict[str, Any]) -> dict[str, str]:
    """The aliases that stand in the text as whole words."""
    text = document["text"].casefold()
    return {a: actor for a, actor in clusters.items() if re.search(rf"(?<!\w){re.escape(a)}(?!\w)", text)}


def gold_clusters(document: dict[str, Any]) -> dict[str, str]:
    """Each alias with its actor, without those that two actors share."""
    owners: dict[str, set[str]] = defaultdict(set)
    for name, forms in document["actors"].items():
        for form in (name, *forms):
            owners[fold(form)].add(name)
    return {alias: next(iter(actors)) for alias, actors in owners.items() if len(actors) == 1}


def found_clusters(document: dict[str, Any], gold: dict[str, str]) -> dict[str, str]:
    """Each annotated alias with the actor that tonekit gives it; of two the one it was first."""
    clusters: dict[str, str] = {}
    for entity in found_entities(document):
        for alias in (entity.name, *entity.aliases):
            clusters.setdefault(fold(alias), entity.name)
    return {alias: clusters[alias] for alias in gold if alias in clusters}


def last_word_clusters(document: dict[str, Any], gold: dict[str, str]) -> dict[str, str]:
    """The annotated aliases by their last word."""
    return {alias: (alias.split() or [""])[-1] for alias in gold}


def b_cubed(gold: dict[str, str], predicted: dict[str, str], missed_is_zero: bool) -> Counts:
    """Sums of precision and recall over the aliases of one document, with their number."""
    members: dict[str, set[str]] = defaultdict(set)
    for alias, actor in gold.items():
        members[actor].add(alias)
    together: dict[str, set[str]] = defaultdict(set)
    for alias, actor in predicted.items():
        together[actor].add(alias)
    precision = recall = 0.0
    for alias, actor in gold.items():
        if alias not in predicted and missed_is_zero:
            continue
        mates = together[predicted[alias]] if alias in predicted else {alias}
        shared = len(mates & members[actor])
        precision += shared / len(mates)
        recall += shared / len(members[actor])
    return Counts(precision, recall, len(gold))


def b_cubed_f1(parts: Sequence[Counts]) -> float:
    """F1 of the mean precision and the mean recall."""
    precision, recall, n = (sum(column) for column in zip(*parts, strict=True))
    return 2 * precision * recall / (precision + recall) / n if n and precision + recall else 0.0
