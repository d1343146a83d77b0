"""Windows of any length in, blocks without padding out.

Windows are sorted by length and laid one after the other; windows of one length stand together, so that attention
runs over them as one dense batch. `benchmarks/speed` measures it beside batches with padding. It also keeps a
sentence's score independent of its batch mates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BLOCK_TOKENS = 1024


@dataclass(frozen=True, slots=True)
class Block:
    """Windows that go through the encoder together.

    Attributes:
        windows: Their indices, in the order in which they are packed.
        groups: (number of windows, tokens in each) for each run of equal length.
    """

    windows: tuple[int, ...]
    groups: tuple[tuple[int, int], ...]


def pack(lengths: Sequence[int], block_tokens: int = BLOCK_TOKENS) -> Iterator[Block]:
    """Plan the blocks for windows of these lengths (in tokens).

    Args:
        lengths: Tokens of each window.
        block_tokens: Most tokens in a block; a longer window is a block of its own.

    Yields:
        Blocks that hold every window exactly once.
    """
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    block: list[int] = []
    n_tokens = 0
    for index in order:
        if block and n_tokens + lengths[index] > block_tokens:
            yield _block(block, lengths)
            block, n_tokens = [], 0
        block.append(index)
        n_tokens += lengths[index]
    if block:
        yield _block(block, lengths)


def _block(windows: Sequence[int], lengths: Sequence[int]) -> Block:
    groups: list[tuple[int, int]] = []
    for index in windows:
        if groups and groups[-1][1] == lengths[index]:
            groups[-1] = (groups[-1][0] + 1, lengths[index])
        else:
            groups.append((1, lengths[index]))
    return Block(tuple(windows), tuple(groups))
