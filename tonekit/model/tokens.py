"""Sentences in, windows of token ids out, every token with its characters.

A sentence longer than the model reads at once becomes several windows, 128 tokens apart (the stride of the sliding
window that BERT question answering uses, Devlin et al. 2019), so that nothing is cut off in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

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
    """A sentence tokenizer that cuts long sentences into windows of `max_tokens` tokens."""

    def __init__(self, tokenizer: Tokenizer, max_tokens: int) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer
        self._max_tokens = max_tokens

    def windows(self, sentences: Sequence[str]) -> list[Window]:
        """The windows of all sentences, in order; every sentence has at least one."""
        clean = [_SURROGATE.sub("\ufffd", sentence) for sentence in sentences]
        found: list[Window] = []
        for index, encoding in enumerate(self._tokenizer.encode_batch(clean)):
            found += self._cut(index, encoding.ids, encoding.special_tokens_mask, encoding.offsets, encoding.word_ids)
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
