"""The actors record in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import cell, header, row


def make_part(record: dict[str, Any]) -> str:
    """Aliases, pronouns and names."""
    lines = [
        "## Actors",
        "`python -m benchmarks.actors --data DIR --final`\n",
        "Aliases of one actor, B-cubed F1 over the (document, alias) pairs of tonenews, the aliases of two actors left out. B-cubed "
        "(Bagga & Baldwin 1998): for each alias, how many of the aliases put together with it belong there (precision) and how many of "
        "those that belong there were put together with it (recall), averaged. A missed alias is a singleton of its own; in the column "
        "after that it counts zero. Baseline: the same last word, all aliases given.\n",
        *header("documents", "n", "in the text", "tonekit", "same last word", "all aliases", "missed zero", "found"),
    ]
    for split, found in record["aliases"].items():
        own, other = found["tonekit"], found["same last word"]
        cells = [cell(measure) for measure in (own["in the text"], other["in the text"], own["singleton"], own["zero"])]
        lines.append(row(split, f"{found['n']:,}", f"{found['n_in_text']:,}", *cells, f"{own['share_found']:.3f}"))
    lines += [
        "\nPronouns. GAP (Webster et al. 2018): passages of Wikipedia with a pronoun and two names, half of the pronouns feminine. F1 of "
        "whether the pronoun means each of the two; tonekit finds names and people itself. Points of the ranking were fitted on GAP dev "
        "and GUM train (GUM: see Attribution). Baseline: the nearer of the two names, both given.\n",
        *header("examples", "n", "tonekit", "masculine", "feminine", "nearest name"),
    ]
    for name, found in record["pronouns"].items():
        own = [cell(found["tonekit"][group]) for group in ("all", "masculine", "feminine")]
        lines.append(row(name.replace("gap", "GAP"), f"{found['n']:,}", *own, cell(found["nearest name"]["all"])))
    lines += [
        "\nNames of people, organisations (parties too) and places (countries too), F1 of exact spans. Baseline: runs of capitals, "
        "any type.\n",
        *header("sentences", "n", "tonekit, any type", "with type", "person", "organisation", "place", "capitals"),
    ]
    for name, found in record["names"].items():
        own = [cell(found["tonekit"][kind]) for kind in ("spans", "typed", "person", "organisation", "place")]
        lines.append(row(name, f"{found['n']:,}", *own, cell(found["capitals"]["spans"])))
    return "\n".join(lines) + "\n"
