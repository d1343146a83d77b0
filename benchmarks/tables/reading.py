"""The record of the texts read in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import header, row


def make_part(record: dict[str, Any]) -> str:
    """Untuned texts, judged sentence by sentence."""
    errors = ("boundary", "speaker", "label", "sign", "target", "actors")
    documents = record["documents"]
    sums = {key: sum(document[key] for document in documents) for key in ("sentences", *errors)}
    return "\n".join(
        [
            "## Twenty texts read",
            "Articles invented for this, and texts drawn by `scripts/draw_unread.py` in the order of a hash of their text; at most "
            "their first 45 sentences. Language models read every sentence and counted: a wrong boundary; a wrong speaker or "
            "voice; a label to reject or a plainly missing tone; a wrong sign of a polarity of .25 or more; a polarity of .25 or more "
            "towards somebody whom nothing is said of, or of the wrong sign; actors that are none, split or merged (by document). "
            f"{record['note']}\n",
            *header("text", "kind", "sentences", *errors, "worst"),
            *(
                row(
                    d["document"],
                    d["kind"],
                    *(str(d[key]) for key in ("sentences", *errors)),
                    d["worst"].replace("|", "/"),
                )
                for d in documents
            ),
            row("all", "", *map(str, sums.values()), ""),
            "",
        ]
    )
