"""The names record in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import fine, header, row


def make_part(record: dict[str, Any]) -> str:
    """How far scores move when a sentence is about somebody else."""
    whats = {"tones": "tone probability", "polarity": "polarity", "target_polarity": "polarity towards a target"}
    lines = [
        "## Names",
        "`python -m benchmarks.names --data DIR`\n",
        f"{record['n_sentences']:,} dev sentences of tonenews and NewsMTSC that name somebody, told of other people, of other "
        "countries (each of eleven regions in turn), and of a man and a woman; absolute change of the scores. The wording stays, so "
        "none should move. For scale: as many words that are no names replaced by words of other sentences. Goal: a mean of at most "
        ".01 for tones and .02 for polarities. The names come from the lists of which training exchanged some; others may move "
        "scores more.\n",
        *header("what is swapped", "score", "sentences", "versions", "mean change", "95th percentile", "largest"),
    ]
    for kind, found in record["kinds"].items():
        for measure, what in whats.items():
            if change := found.get(measure):
                counts = (f"{found['n_sentences']:,}", f"{found['n_versions']:,}")
                worst = (f"{change['p95']:.3f}", f"{change['max']:.3f}")
                lines.append(row(kind, what, *counts, fine(change), *worst))
    lines += [
        "\nMean signed difference from the same sentences under the names of all regions; of women, from men.\n",
        *header("names", "of", "polarity", "polarity towards a target"),
    ]
    for kind, sorts in record["signed"].items():
        for sort, found in sorts.items():
            lines.append(row(kind, sort, *(fine(found.get(m), sign="+") for m in ("polarity", "target_polarity"))))
    return "\n".join(lines) + "\n"
