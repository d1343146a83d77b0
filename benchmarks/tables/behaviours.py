"""The record of the behaviours in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import cell, header, row

_WHAT = {
    "negation": "a tone denied or said to be lacking",
    "flat": "facts told plainly, good or bad: no tone",
    "other_sense": "a tone's words in another sense, or as names",
    "not_asserted": "a tone hypothetical, asked about, expected, over",
    "mixed": "two clauses that pull apart",
    "implicit": "a clear tone without its usual word",
    "irony": "sarcasm, understatement, faint praise",
    "quoted": "the tone, or none, of reported speech",
    "strength": "plain cases of each of the 24",
}


def make_part(record: dict[str, Any]) -> str:
    """Pass rates of tonekit by capability, and of every system over all."""
    ours = record["systems"]["tonekit"]
    lines = [
        "## Behaviours",
        "`python -m benchmarks.behaviours --data DIR`\n",
        f"{record['n']} invented sentences, each with tones that must be labels, tones that must not be, and a valence; after "
        "CheckList (Ribeiro et al. 2020). Two writers wrote half of them each; failures among those of the first were read, of the "
        "second nobody saw one. Share of cases whose tones pass; share of valences with the right sign (from .25). No sample "
        "of the news: most cases are traps.\n",
        *header("cases", "system", "n", "tones pass", "valence right"),
    ]
    for part in ("read", "unread"):
        for name, found in record["systems"].items():
            lines.append(_row(part, name, found[part]))
    lines += [
        "",
        *header("capability", "what", "n", "tones pass", "valence right"),
        *(_row(name, _WHAT[name], found) for name, found in ours["capabilities"].items()),
        "",
    ]
    return "\n".join(lines)


def _row(first: str, second: str, found: dict[str, Any]) -> str:
    n = max(one["n"] for one in found.values())
    return row(first, second, str(n), *(cell(found[key]) if key in found else "–" for key in ("tones", "valence")))
