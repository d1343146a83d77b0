"""Files of texts in, texts out that nothing was tuned on: by the words that stand in them, whatever their ids say.

    python -m scripts.draw_unread --data DIR wikinews/articles=10 whitehouse/statements=4

FILE=N draws N texts of `DIR/FILE.jsonl` to be read and judged, as benchmarks/results/reading.json keeps it. A text is
left out that shares a sentence of 30 letters or more with a document of tonenews or an annotated article, and one that
was read before. A hash of the text says which come first, so that neither ids nor the order of a file do. Prints the
names that the record knows them by; the exit status is 2 where a file has too few, or there is nothing to compare.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from models.recipe.documents import ARTICLES
from models.recipe.held_out import HeldOut, letters_of
from models.recipe.rows import read_rows
from scripts.check_articles import letters_of_long, read_documents
from tonekit.text.segment import segment

RECORD = Path(__file__).parents[1] / "benchmarks" / "results" / "reading.json"

Row = Mapping[str, Any]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the names of the drawn texts."""
    parser = argparse.ArgumentParser(prog="scripts.draw_unread", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE=N", type=_file_and_count, help="how many of which file")
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/ and the files")
    parser.add_argument("--articles", type=Path, default=ARTICLES, help="folder of the annotated articles")
    parser.add_argument("--record", type=Path, default=RECORD, help="which texts were read before")
    options = parser.parse_args(arguments)
    paths = [*(options.data / "tonenews").glob("documents-*.jsonl"), *options.articles.glob("*.jsonl")]
    documents = read_documents(paths)
    if not documents:
        print(f"No documents in {options.data / 'tonenews'} or {options.articles}.", file=sys.stderr)
        return 2
    tuned = HeldOut.of_rows(documents.values())
    record = json.loads(options.record.read_text(encoding="utf-8"))
    read = {one["document"] for one in record["documents"]} | set(record.get("read_before", ()))
    for file, n in options.files:
        names = list(draw(file, read_rows(options.data / f"{file}.jsonl"), tuned, read, n))
        print("\n".join(names))
        if len(names) < n:
            print(f"{file} has {len(names)} such texts, not {n}.", file=sys.stderr)
            return 2
    return 0


def draw(file: str, rows: Iterable[Row], tuned: HeldOut, read: Collection[str], n: int) -> Iterator[str]:
    """Name the first `n` rows of a file, by the hash of their text, that are neither tuned on nor read."""
    by_hash = {sha256(letters_of(row["text"]).encode()).digest(): row for row in rows}
    for _, row in sorted(by_hash.items(), key=lambda pair: pair[0]):
        if n == 0:
            return
        name = ":".join((*file.split("/"), row["id"]))
        if name not in read and not is_tuned_on(row["text"], tuned):
            n -= 1
            yield name


def is_tuned_on(text: str, tuned: HeldOut) -> bool:
    """Whether a long sentence of a text stands in one of those that something was tuned on, or the other way round."""
    return any(letters in tuned for letters in letters_of_long(text[s.start : s.end] for s in segment(text)))


def _file_and_count(argument: str) -> tuple[str, int]:
    file, _, n = argument.partition("=")
    return file, int(n)


if __name__ == "__main__":
    sys.exit(main())
