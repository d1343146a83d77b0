"""Sentences in, windows of token ids out, every token with its characters.

A sentence longer than the model reads at once becomes several windows, 128 tokens apart (the stride of the sliding
window that BERT question answering uses, Devlin et al. 2019), so that nothing is cut off in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from tonekit.model.pseudonyms import Spans, rename

STRIDE_TOKENS = 128
# The tokenizer cannot take half of a surrogate pair; the replacement character has the same length.
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Window:
    """What the encoder reads at once.

    Attributes:
        sentence: Index of its sentence.
        ids: Token ids, special tokens included.
        first: Position in `ids` of the first token that counts; the counting ones stand together.
        offsets: Characters of each token that counts, in the sentence.
        words: Number of the word that each of them belongs to.
    """

    sentence: int
    ids: tuple[int, ...]
    first: int
    offsets: tuple[tuple[int, int], ...]
    words: tuple[int, ...]


class WindowTokenizer:
    """A sentence tokenizer that cuts long sentences into windows of `max_tokens` tokens.

    Args:
        tokenizer: Its words and their ids.
        max_tokens: Most tokens in a window, special ones included.
        pseudonyms: The names under which people are read (see `pseudonyms`); none: under their own.
    """

    def __init__(self, tokenizer: Tokenizer, max_tokens: int, pseudonyms: Sequence[str] = ()) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer
        self._max_tokens = max_tokens
        self._pseudonyms = pseudonyms

    def windows(self, sentences: Sequence[str], names: Sequence[Spans] | None = None) -> list[Window]:
        """The windows of all sentences, in order; every sentence has at least one.

        Args:
            sentences: Their texts.
            names: Where the names of people stand in each.
        """
        clean = [_SURROGATE.sub("\ufffd", sentence) for sentence in sentences]
        hidden = names or [()] * len(clean)
        renamed = [rename(text, spans, self._pseudonyms) for text, spans in zip(clean, hidden, strict=True)]
        found: list[Window] = []
        encodings = self._tokenizer.encode_batch([read.text for read in renamed])
        for index, (encoding, read) in enumerate(zip(encodings, renamed, strict=True)):
            offsets = [read.origin(*span) for span in encoding.offsets] if read.old else encoding.offsets
            found += self._cut(index, encoding.ids, encoding.special_tokens_mask, offsets, encoding.word_ids)
        return found

    def _cut(
        self,
        sentence: int,
        ids: list[int],
        special: list[int],
        offsets: list[tuple[int, int]],
        words: list[int | None],
    ) -> list[Window]:
        first = special.index(0) if 0 in special else len(ids)
        last = len(special) - special[::-1].index(0) if 0 in special else len(ids)
        if first == last:
            # Nothing but special tokens (a sentence of control characters): they must stand in for words.
            return [Window(sentence, tuple(ids), 0, tuple(offsets), tuple(range(len(ids))))]
        head, tail = ids[:first], ids[last:]
        room = self._max_tokens - len(head) - len(tail)
        starts = [first]
        while starts[-1] + room < last:
            starts.append(starts[-1] + min(STRIDE_TOKENS, room))
        return [
            Window(
                sentence,
                (*head, *ids[start : min(start + room, last)], *tail),
                len(head),
                tuple(offsets[start : min(start + room, last)]),
                tuple(word or 0 for word in words[start : min(start + room, last)]),
            )
            for start in starts
        ]
