"""How the time to read a text without the model grows with its length: measure tonekit on hostile texts.

    python -m benchmarks.growth [--quick]

Each text is one pattern over and over: marks that never close, capitals, a sentence of nothing but cues, labels of
initials, questions. It is read whole (sentences, actors, quotations, speakers) at doubling lengths. The exponent is the
slope of seconds over characters, both in logarithms: 1 where twice the text takes twice the time, 2 where it takes four
times as long. News, which nobody wrote to be slow, stands first.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice, product
from math import log
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase
from typing import Any

import numpy as np

from benchmarks.measuring import RESULTS, provenance, write_record
from tonekit.text.document import Document
from tonekit.text.reading import read_document

Texts = dict[str, Callable[[int], str]]
"""Name -> what makes the text of so many characters."""

_N_CHARS = 200_000
_N_LENGTHS = 4
_N_ROUNDS = 3
_PATIENCE = 60.0  # a text that takes longer is not made longer
_NEWS = (
    "Foreign Minister Anna Orlo met Ben Vant in Lima on Monday. She said the talks had been frank, and that the union "
    "would wait.\n\n“We are not there yet,” Mr Vant told reporters after the meeting. He left for Oslo.\n\n"
)


def repeated(unit: str, *, before: str = "", after: str = "") -> Callable[[int], str]:
    """Repeat a unit up to a length, with something before and after it."""
    return lambda n_chars: before + (unit * (n_chars // len(unit) + 1))[: n_chars - len(before + after)] + after


def labels_of_initials(n_chars: int) -> str:
    """Half the text is a lead of names, half is turns whose labels are all different initials."""
    turns = (f"{''.join(letters)}: No.\n\n" for letters in product(ascii_uppercase, repeat=4))
    lead = repeated("Ann Lee met Bo Berg. ")(n_chars // 2 - 2)
    return lead + "\n\n" + "".join(islice(turns, n_chars // 22))


def different_people(n_chars: int) -> str:
    """Write of people who are all different."""
    parts = ("".join(letters) for letters in product(ascii_lowercase, repeat=4))
    return "".join(f"Ann Z{part} said no. " for part in islice(parts, n_chars // 19))


TEXTS: Texts = {
    "news": repeated(_NEWS),
    "quotation marks": repeated('"'),
    "quotation marks that open": repeated("“Ann Lee "),
    "nicknames": repeated('Ann "Bo" '),
    "brackets": repeated("("),
    "one word in capitals": repeated("A"),
    "capitals": repeated("Aa "),
    "commas": repeated("Ann Lee, "),
    "different people": different_people,
    "a word of letters that a label has": repeated("bcde", before="A", after="\n\nABCDEF: Hello.\n\nABCDEF: Bye."),
    "labels of initials": labels_of_initials,
    "questions": repeated("Why?\n\n"),
    "questions and answers": repeated("Do you?\n\nI do.\n\n"),
    "labelled questions, captions": repeated("Late.\n\n", before="((BB)) Why?\n\n((BB)) Why?\n\n"),
    "notes below the last turn": repeated("Ann Lee left. ", before="ANN LEE: Why?\n\nBO BERG: So.\n\nANN LEE: No.\n\n"),
    "a speech of members": repeated("the member for Holm and ", before="Mr Berg (Holm): No.\n\nMs Lee (Ives): "),
    "a sentence of headline verbs": repeated("Bo And Bo Said "),
    "a sentence of shared verbs": repeated("and said of it ", before="Bo left "),
    "a sentence of sources": repeated("per Bo, and said it, "),
    "a sentence of subclauses": repeated("that Ann Lee, who said "),
    "a sentence of quotations": repeated("“a plan to go on with it” and "),
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help=f"a fiftieth of {_N_CHARS:,} characters, one round")
    parser.add_argument("--only", default="", help="texts whose name holds this")
    parser.add_argument("--output", type=Path, default=RESULTS / "growth.json")
    options = parser.parse_args(arguments)
    texts = {name: make for name, make in TEXTS.items() if options.only in name}
    n_chars, n_rounds = (_N_CHARS // 50, 1) if options.quick else (_N_CHARS, _N_ROUNDS)
    report = {"benchmark": "growth", **provenance([]), **measure(texts, n_chars, n_rounds)}
    write_record(report, options.output)
    sys.stdout.write(table(report))
    return 0


def measure(texts: Texts, n_chars: int, n_rounds: int) -> dict[str, Any]:
    """Time the reading of every text at doubling lengths, the best of some rounds each."""
    lengths = [n_chars >> halvings for halvings in reversed(range(_N_LENGTHS))]
    seconds("Warm up.")
    rows = {}
    for name, make in texts.items():
        times: list[float] = []
        for length in lengths:
            text = make(length)
            times.append(min(seconds(text) for _ in range(n_rounds)))
            if times[-1] > _PATIENCE:
                break
        rows[name] = {"n_chars": lengths[len(times) - 1], "seconds": times, "exponent": slope(lengths, times)}
    return {"n_chars": n_chars, "lengths": lengths, "texts": rows}


def seconds(text: str) -> float:
    start = time.perf_counter()
    read_document(Document(text), {})
    return time.perf_counter() - start


def slope(lengths: Sequence[int], times: Sequence[float]) -> float | None:
    """Fit the power of the length that the time grows with; None for a single length."""
    if len(times) < 2:
        return None
    return float(np.polyfit([log(length) for length in lengths[: len(times)]], [log(t) for t in times], 1)[0])


def table(report: dict[str, Any]) -> str:
    lines = [f"{'text':36} {'characters':>10} {'seconds':>8} {'exponent':>8}"]
    for name, row in report["texts"].items():
        exponent = "-" if row["exponent"] is None else f"{row['exponent']:.2f}"
        lines.append(f"{name:36} {row['n_chars']:10,} {row['seconds'][-1]:8.2f} {exponent:>8}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
