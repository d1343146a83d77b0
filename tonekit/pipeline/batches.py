"""Texts in, lists of them out that are worth one call of the model or one trip to another process; no model here.

Where failures are to be recorded, a text that fails goes its way as `Failed`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from tonekit.text.document import Document
from tonekit.text.reading import Aliases, Page, read_document

_Item = TypeVar("_Item")

# score_many reads so many sentences (or documents, if they are tiny) at once: enough to pack well, little to keep.
BATCH_SENTENCES = 1024
_BATCH_DOCUMENTS = 256
# The same for texts that another process will read: about 512 news sentences, so that the last ones are soon done.
_BATCH_CHARS = 60_000


@dataclass(frozen=True, slots=True)
class Failed:
    """A document that cannot be scored, and why; without a text where the item was none."""

    document: Document
    reason: str


def as_documents(texts: Iterable[str | Document], *, record: bool) -> Iterator[Document | Failed]:
    """Each text as a Document, or why it is none."""
    for index, item in enumerate(texts):
        try:
            document = item if isinstance(item, Document) else Document(item)
        except TypeError as error:
            remedy = "; decode it first" if isinstance(item, bytes) else ""
            message = f"`texts[{index}]` must be a str or Document, got {type(item).__name__}{remedy}."
            if not record:
                raise TypeError(message) from error
            yield Failed(Document(""), message)
        else:
            yield document


def read_each(documents: Iterable[Document | Failed], aliases: Aliases, *, record: bool) -> Iterator[Page | Failed]:
    """Each document as a page, or why it cannot be read."""
    for item in documents:
        if isinstance(item, Failed):
            yield item
            continue
        try:
            yield read_document(item, aliases)
        except Exception as error:
            if not record:
                raise
            yield failed(item, error)


def failed(document: Document, error: Exception) -> Failed:
    """The document with what went wrong."""
    return Failed(document, f"{type(error).__name__}: {error}")


def batches_of_pages(
    pages: Iterable[Page | Failed], n_sentences: int = BATCH_SENTENCES
) -> Iterator[list[Page | Failed]]:
    """Lists of pages for one call of the model."""
    return _in_batches(pages, _n_sentences, n_sentences)


def batches_of_documents(documents: Iterable[Document | Failed]) -> Iterator[list[Document | Failed]]:
    """Lists of documents for another process."""
    return _in_batches(documents, _n_chars, _BATCH_CHARS)


def one_ahead(items: Iterable[_Item]) -> Iterator[_Item]:
    """The same items, the next one made in another thread while the caller is busy with this one."""
    source, end = iter(items), object()
    with ThreadPoolExecutor(1) as ahead:
        coming = ahead.submit(next, source, end)
        while (item := coming.result()) is not end:
            coming = ahead.submit(next, source, end)
            yield item  # type: ignore[misc]  # the end is never given


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


def _n_sentences(page: Page | Failed) -> int:
    return len(page.sentences) if isinstance(page, Page) else 0


def _n_chars(document: Document | Failed) -> int:
    return len(document.text) if isinstance(document, Document) else 0
