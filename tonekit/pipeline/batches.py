"""Texts in, lists of them out that are worth one call of the model or one trip to another process; no model here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from tonekit.text.document import Document
from tonekit.text.reading import Page

_Item = TypeVar("_Item")

# score_many reads so many sentences (or documents, if they are tiny) at once: enough to pack well, little to keep.
BATCH_SENTENCES = 1024
_BATCH_DOCUMENTS = 256
# The same for texts that another process will read: about 512 news sentences, so that the last ones are soon done.
_BATCH_CHARS = 60_000


def as_documents(texts: Iterable[str | Document], *, record: bool) -> Iterator[Document | str]:
    """Each text as a Document, or the reason why it is none."""
    for index, item in enumerate(texts):
        try:
            document = item if isinstance(item, Document) else Document(item)
        except TypeError as error:
            message = f"`texts[{index}]` must be a str or Document, got {type(item).__name__}."
            if not record:
                raise TypeError(message) from error
            yield message
        else:
            yield document


def batches_of_pages(pages: Iterable[Page | str]) -> Iterator[list[Page | str]]:
    """Lists of pages (or of reasons why there is none) for one call of the model."""
    return _in_batches(pages, _n_sentences, BATCH_SENTENCES)


def batches_of_documents(documents: Iterable[Document | str]) -> Iterator[list[Document | str]]:
    """Lists of documents (or of reasons why there is none) for another process."""
    return _in_batches(documents, _n_chars, _BATCH_CHARS)


def _in_batches(items: Iterable[_Item], size_of: Callable[[_Item], int], most: int) -> Iterator[list[_Item]]:
    """Lists of items that together reach a size, or a number of documents."""
    batch: list[_Item] = []
    size = 0
    try:
        for item in items:
            batch.append(item)
            size += size_of(item)
            if size >= most or len(batch) >= _BATCH_DOCUMENTS:
                yield batch
                batch, size = [], 0
    except Exception:
        # What was read before the item that failed is scored and given first, as without batches.
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def _n_sentences(page: Page | str) -> int:
    return len(page.sentences) if isinstance(page, Page) else 0


def _n_chars(document: Document | str) -> int:
    return len(document.text) if isinstance(document, Document) else 0
