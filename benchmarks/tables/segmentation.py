"""The segmentation record in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import cell, header, row


def make_part(record: dict[str, Any]) -> str:
    """Sentence boundaries and their speed."""
    peers = ["tonekit", *(name for name in next(iter(record["quality"].values())) if name != "tonekit")]
    lines = [
        "## Segmentation",
        "`python -m benchmarks.segmentation --data DIR --final`\n",
        "F1 of sentence ends; for `sbd-rules` the share of cases whose every sentence is right.\n",
        *header("set", "n", *peers),
    ]
    for name, systems in record["quality"].items():
        found = {peer: {"value": s["f1"] if "f1" in s else s["share"], **s} for peer, s in systems.items()}
        lines.append(row(name, f"{found['tonekit']['n']:,}", *(cell(found.get(peer)) for peer in peers)))
    speed = record["speed"]
    news = speed["tonekit"]["news"]
    lines.append(f"\n{speed['n_chars']:,} characters of news and speech take {news['seconds']:.2f} s.")
    for peer, found in speed["peers"].items():
        lines.append(
            f"{peer} takes {found['times_as_long_as_tonekit']:.0f} times as long ({found['n_chars']:,} characters)."
        )
    worst = max(speed["tonekit"].items(), key=lambda item: item[1]["seconds"])
    lines.append(f"The slowest hostile text of that length ({worst[0]}) takes {worst[1]['seconds']:.2f} s.\n")
    return "\n".join(lines)
