"""The attribution record in, its part of the page out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.tables.formats import cell, header, row


def make_part(record: dict[str, Any]) -> str:
    """Who speaks, with what attitude towards whom, and GUM's attributions."""
    speakers, levels, attitudes, gum = (record.get(part, {}) for part in ("speakers", "confidence", "attitudes", "gum"))
    lines = [
        "## Attribution",
        "`python -m benchmarks.attribution --data DIR --final`\n",
        "tonenews documents without turn labels: share of sentences whose speaker is right (narrator included), of speech "
        "sentences whose speaker is right, and share of speech found. Rules were developed on train and synthetic documents and on what of ours "
        "was read. The errors on dev were read once, when found actors had .898 (speech .868); what they showed to be common was "
        "mended, so its figures are no longer those of unseen text. Unread: of which nobody looked at the errors. Six of the "
        "articles that were read are interviews whose answers are lost. Invented: "
        "[texts in the styles of many outlets and bodies](../models/recipe/annotated/README.md), written and annotated by "
        "language models that did not know tonekit. Gold actors: those of the annotation; found actors: those that tonekit finds, matched with the "
        "annotation's one to one. Baselines: verb list, the name nearest before a verb of saying from a list, else after it; textacy, "
        "that library's direct quotations. Second annotator: an independent second pass of a language model over dev under the same "
        "guide, and one over the unread invented texts and 25 of the read, with their actors given: how far two readings agree.\n",
        *(
            f"The part {part!r} is of commit {of['commit']}, {of['date']}.\n"
            for part, of in record.get("kept", {}).items()
        ),
        *header(
            "documents", "system", "n", "speaker right", "speech: speaker right", "speech found", "speech precision"
        ),
    ]
    measures = ("speaker_right", "speech_speaker_right", "speech_recall", "speech_precision")
    lines += group_rows(speakers, "without turn labels", measures)
    if "textacy_raised" in record:
        n = sum(next(iter(systems.values()))["all"]["n_documents"] for systems in speakers.values())
        lines.append(
            f"\ntextacy raises an exception on {len(record['textacy_raised'])} of the {n} documents; they count as the narrator's."
        )
    lines += [
        "\nThe same by genre, with found actors; turn labels are given where a transcript has them.\n",
        *header(
            "documents", "genre", "n", "speaker right", "speech: speaker right", "speech found", "speech precision"
        ),
    ]
    for split, systems in speakers.items():
        for genre, found in systems.get("found actors", {}).items():
            if genre not in ("all", "with turn labels", "without turn labels"):
                name = f"{genre} ({found['n_documents']})"
                lines.append(figure_row((split, name), found, measures))
    if levels:
        lines += [
            "\nHow often a speaker is right by its `confidence`, with found actors, in documents without turn labels, what "
            "stands under a label in the text itself left out; where nobody is found, how often these are anybody's words. "
            "The confidence was fitted on train and synthetic documents and on what of ours was read.\n",
            *header("documents", "confidence", "n", "right"),
            *(
                figure_row((split, level), found, ("right",))
                for split, systems in levels.items()
                for of_level in systems.values()
                for level, found in of_level.items()
            ),
        ]
    lines += [
        "\n(sentence, actor, sign of the attitude), polarity of .25 or more, all documents. Mentioned: share of the annotated "
        "attitudes whose actor is among the mentions that the model was asked about, which bounds recall. n: annotated attitudes. The "
        "model was trained with all but the dev documents; what a target's standing in the text says was fitted on dev, where the "
        "figure is therefore too good: `python -m benchmarks.attribution.standings MODEL --data DIR` gives it cross-fitted.\n",
        *header("documents", "system", "n", "F1", "precision", "recall", "mentioned"),
        *group_rows(attitudes, "all", ("f1", "precision", "recall", "mentioned"), n_of="recall"),
        "\nGUM (Zeldes 2017): a corpus of English in many genres; its news, interviews and speeches. Does a sentence "
        "hold an attributing clause (F1), is the source of those found right, and both (F1); n is the "
        'sentences found and wanted together. Third person: without sentences that only attribute to "I" or "we", which '
        "tonekit does not mark.\n",
        *header(
            "part", "system", "genre (documents)", "n", "clause F1", "source right", "both F1", "third person: both F1"
        ),
    ]
    for part, systems in gum.items():
        for system, groups in systems.items():
            for genre, found in groups.items():
                if "third person" not in genre:
                    third = groups[f"{genre}, third person"]["end_to_end_f1"]
                    names = (part, system, f"{genre} ({found['n_documents']})")
                    shown = figure_row(
                        names, found, ("detection_f1", "source_right", "end_to_end_f1"), n_of="detection_recall"
                    )
                    lines.append(f"{shown} {cell(third)} |")
    return "\n".join(lines) + "\n"


def group_rows(splits: dict[str, Any], group: str, measures: Sequence[str], n_of: str | None = None) -> list[str]:
    """One row a split and system, for one group of documents."""
    return [
        figure_row((split, system), groups[group], measures, n_of)
        for split, systems in splits.items()
        for system, groups in systems.items()
        if group in groups
    ]


def figure_row(names: Sequence[str], figures: dict[str, Any], measures: Sequence[str], n_of: str | None = None) -> str:
    """Names, the n of one figure (by default the first), and the figures."""
    counted = figures[n_of or measures[0]]
    return row(*names, f"{counted['n']:,}" if counted else "0", *(cell(figures[measure]) for measure in measures))
