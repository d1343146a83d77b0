from hypothesis import given
from hypothesis import strategies as st

from tonekit.model.packing import pack


@given(st.lists(st.integers(1, 300), max_size=200), st.integers(1, 2048))
def test_blocks_hold_every_window_once_within_the_budget(lengths, budget):
    blocks = list(pack(lengths, budget))
    assert sorted(index for block in blocks for index in block.windows) == list(range(len(lengths)))
    for block in blocks:
        assert len(block.windows) == 1 or sum(lengths[i] for i in block.windows) <= budget
        laid_out = [length for count, length in block.groups for _ in range(count)]
        assert laid_out == [lengths[i] for i in block.windows]


def test_windows_of_one_length_are_one_group():
    (block,) = pack([5, 3, 5, 3, 5])
    assert block.groups == ((2, 3), (3, 5))
