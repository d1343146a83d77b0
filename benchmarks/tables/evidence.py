"""The evidence record in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import cell, header, row


def make_part(record: dict[str, Any]) -> str:
    """What a label's probability loses without its evidence."""
    lines = [
        "## Evidence",
        "`python -m benchmarks.evidence --data DIR`\n",
        f"{record['n']:,} labels on tonenews dev: their evidence is deleted, and in turn as many spans of as many words at random "
        f"places of the sentence ({100 * record['share_of_words']['value']:.0f} % of its words on average). {record['n_left_out']} "
        "labels whose evidence is the whole sentence are left out.\n",
        *header("", "evidence deleted", "random words deleted"),
        row("probability falls by", cell(record["fall"]), cell(record["random_fall"])),
        row("labels lost", cell(record["lost"]), cell(record["random_lost"])),
        f"\nDifference of the falls: {cell(record['difference'])}. The fall is the larger one for "
        f"{cell(record['falls_more'])} of the labels.\n",
    ]
    return "\n".join(lines)
