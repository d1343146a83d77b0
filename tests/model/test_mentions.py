import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonekit.model.mentions import MentionIndex
from tonekit.model.tokens import Window


def window(*offsets):
    return Window(0, tuple(range(len(offsets))), 0, tuple(offsets), tuple(range(len(offsets))))


@pytest.mark.parametrize(
    ("mentions", "found"),
    [
        pytest.param({}, {}, id="none"),
        pytest.param({3: [(4, 9)]}, {3: [1]}, id="one token"),
        pytest.param({3: [(0, 14)]}, {3: [0, 1, 2]}, id="across tokens"),
        pytest.param({3: [(6, 11)]}, {3: [1, 2]}, id="parts of tokens"),
        pytest.param({3: [(0, 3), (10, 14)], 5: [(4, 9)]}, {3: [0, 2], 5: [1]}, id="two actors"),
        pytest.param({3: [(9, 10)]}, {}, id="between tokens"),
        pytest.param({3: [(14, 20)], 5: [(-4, 0)]}, {}, id="outside the window"),
        pytest.param({3: [(-9, 2)], 5: [(12, 90)]}, {3: [0], 5: [2]}, id="cut by the window"),
        pytest.param({3: [(0, 14), (4, 9)]}, {3: [0, 1, 2]}, id="a mention in a mention"),
    ],
)
def test_the_tokens_of_each_mention_are_found(mentions, found):
    assert MentionIndex(mentions).tokens_in(window((0, 3), (4, 9), (10, 14))) == found


def test_a_window_of_special_tokens_holds_no_mention():
    assert MentionIndex({0: [(0, 1)]}).tokens_in(window((0, 0), (0, 0))) == {}
    assert MentionIndex({0: [(0, 1)]}).tokens_in(window()) == {}


_spans = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda pair: (pair[0], sum(pair))), max_size=5)


@given(st.dictionaries(st.integers(0, 4), _spans, max_size=5), st.lists(st.integers(0, 3), max_size=12))
def test_looking_up_equals_looking_at_every_mention(mentions, gaps):
    offsets, end = [], 5
    for gap in gaps:
        offsets.append((end + gap, end + gap + 2))
        end += gap + 2
    plain = {
        key: [at for at, (s, e) in enumerate(offsets) if any(s < end and start < e for start, end in spans)]
        for key, spans in mentions.items()
    }
    assert MentionIndex(mentions).tokens_in(window(*offsets)) == {
        key: tokens for key, tokens in plain.items() if tokens
    }
