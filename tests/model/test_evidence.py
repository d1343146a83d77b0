import pytest

from tonekit.model.evidence import carrying_spans
from tonekit.model.tokens import Window

SENTENCE = "a frosty, frank meeting in Oslo"
#           tokens: a | fro | ##sty | , | frank | meeting | in | Oslo
OFFSETS = ((0, 1), (2, 5), (5, 8), (8, 9), (10, 15), (16, 23), (24, 26), (27, 31))
WINDOW = Window(0, (2, *range(8), 3), 1, OFFSETS, (0, 1, 1, 2, 3, 4, 5, 6))


def words(contributions):
    return [SENTENCE[s:e] for s, e in carrying_spans(SENTENCE, WINDOW, contributions)]


@pytest.mark.parametrize(
    ("contributions", "expected"),
    [
        pytest.param([0, 2, 1, 0, 1, 0, 0, 0], ["frosty"], id="word pieces are one word"),
        pytest.param([0, 2, 0, 0, 2, 0, 0, 1], ["frosty, frank"], id="neighbours are one span, past the comma"),
        pytest.param([0, 1, 0, 9, 0, 0, 0, 0], ["frosty"], id="punctuation is no word"),
        pytest.param([-5, 1, 0, 0, -1, 0, 0, 0], ["frosty"], id="only what speaks for the tone"),
        pytest.param([-1, -1, -1, 0, -1, 0, 0, 0], [], id="nothing speaks for the tone"),
    ],
)
def test_the_fewest_words_that_carry_half(contributions, expected):
    assert words(contributions) == expected


def test_no_more_than_the_three_strongest_spans():
    sentence = "a b c d e f g h i j"
    offsets = tuple((2 * i, 2 * i + 1) for i in range(10))
    window = Window(0, tuple(range(12)), 1, offsets, tuple(range(10)))
    spans = carrying_spans(sentence, window, [1.0, 0.9, 0, 1.0, 0, 1.0, 0, 1.0, 0.9, 0.8])
    assert len(spans) <= 3
    assert spans == tuple(sorted(spans))
