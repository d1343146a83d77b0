"""The annotated articles and tonenews in, which article is a copy of another out: by text, whatever their ids say.

    python -m scripts.check_articles --data DIR

DIR holds `tonenews/documents-*.jsonl`. An article of the recipe that stands in tonenews would be measured on as news
that nothing was tuned on, or learned from although it is dev; an unread one among those that were read is not unread.
Prints ids and counts, no text; the exit status is 1 where there is a copy, 2 where there is nothing to compare.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from models.recipe.documents import ARTICLES
from models.recipe.held_out import MIN_LETTERS, letters_of
from models.recipe.rows import read_rows

# Of 77 copies that this found every sentence was copied; of articles that are none at most one in ten.
_COPIED_SHARE = 0.5

# Documents by file and id.
Documents = Mapping[tuple[str, str], Mapping[str, Any]]


class Copy(NamedTuple):
    """An article, each by file and id, of whose `n_sentences` long ones `n_shared` stand in another."""

    article: tuple[str, str]
    other: tuple[str, str]
    n_shared: int
    n_sentences: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the copies."""
    parser = argparse.ArgumentParser(prog="scripts.check_articles", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/")
    parser.add_argument("--articles", type=Path, default=ARTICLES, help="folder of the annotated articles")
    options = parser.parse_args(arguments)
    articles = read_documents(options.articles.glob("*.jsonl"))
    tonenews = read_documents((options.data / "tonenews").glob("documents-*.jsonl"))
    if not articles or not tonenews:
        print(f"No documents in {options.data / 'tonenews' if articles else options.articles}.", file=sys.stderr)
        return 2
    found = list(copies(articles, {**tonenews, **articles}))
    for copy in found:
        print(f"{copy.n_shared} of {copy.n_sentences} sentences of {copy.article} stand in {copy.other}")
    print(f"{len(articles)} articles, {len(tonenews)} documents of tonenews, {len(found)} copies")
    return 1 if found else 0


def read_documents(paths: Iterable[Path]) -> Documents:
    """Read files in the format of tonenews documents."""
    return {(path.stem, row["id"]): row for path in sorted(paths) for row in read_rows(path)}


def copies(articles: Documents, others: Documents) -> Iterator[Copy]:
    """Find the articles of which half or more stands in one of the others of another file."""
    letters = {name: letters_of(other["text"]) for name, other in others.items()}
    for name, article in articles.items():
        long = letters_of_long(article["text"][s["start"] : s["end"]] for s in article["sentences"])
        for other, text in letters.items():
            if other[0] == name[0]:  # interviews of one series share their questions
                continue
            n_shared = sum(sentence in text for sentence in long)
            if n_shared and n_shared >= _COPIED_SHARE * len(long):
                yield Copy(name, other, n_shared, len(long))


def letters_of_long(sentences: Iterable[str]) -> list[str]:
    """The letters of the sentences that are no coincidence: "He declined to comment" stands in many articles."""
    return [letters for letters in map(letters_of, sentences) if len(letters) >= MIN_LETTERS]


if __name__ == "__main__":
    sys.exit(main())
