import pytest
from tokenizers import Tokenizer

from tonekit.model.tokens import WindowTokenizer


@pytest.fixture
def tokenizer(tiny_folder):
    return WindowTokenizer(Tokenizer.from_file(str(tiny_folder / "tokenizer.json")), max_tokens=32)


def test_a_short_sentence_is_one_window_whose_offsets_point_at_its_words(tokenizer):
    sentence = "The talks were frosty."
    (window,) = tokenizer.windows([sentence])
    assert [sentence[s:e] for s, e in window.offsets] == ["The", "talks", "were", "frosty", "."]
    assert len(window.ids) == len(window.offsets) + 2


def test_a_long_sentence_becomes_windows_that_leave_no_token_out(tokenizer):
    sentence = "the talks " * 100
    windows = tokenizer.windows(["frank", sentence])
    assert [window.sentence for window in windows[:2]] == [0, 1]
    assert all(len(window.ids) <= 32 for window in windows)
    covered = {offset for window in windows if window.sentence == 1 for offset in window.offsets}
    assert covered == {(i * 10 + s, i * 10 + e) for i in range(100) for s, e in ((0, 3), (4, 9))}


def test_people_are_read_under_pseudonyms_and_their_names_are_one_token_each(tiny_folder):
    named = WindowTokenizer(Tokenizer.from_file(str(tiny_folder / "tokenizer.json")), 32, ["lavrov", "tillerson"])
    first, second = "Ada Cole and Ito were frank.", "Oddný Þórsdóttir-Li and Wu were frank."
    one, other = named.windows([first, second], [[(0, 8), (13, 16)], [(0, 19), (24, 26)]])
    assert one.ids == other.ids == named.windows(["Lavrov and Tillerson were frank."])[0].ids
    assert [first[s:e] for s, e in one.offsets] == ["Ada Cole", "and", "Ito", "were", "frank", "."]
    assert [second[s:e] for s, e in other.offsets] == ["Oddný Þórsdóttir-Li", "and", "Wu", "were", "frank", "."]
    assert named.windows([first]) == named.windows([first], [[]])
    assert named.windows([first])[0].ids != one.ids


def test_a_sentence_that_just_fits_is_one_window(tokenizer):
    assert len(tokenizer.windows(["the " * 30])) == 1
    assert len(tokenizer.windows(["the " * 31])) == 2


@pytest.mark.parametrize("odd", ["", "\0", "\u200e", "\ud800", "😀", "\r"], ids=repr)
def test_a_sentence_without_words_still_has_a_window_with_something_to_read(tokenizer, odd):
    windows = tokenizer.windows(["frosty", odd, "frank"])
    assert [window.sentence for window in windows] == [0, 1, 2]
    assert all(window.offsets for window in windows)


def test_offsets_count_code_points_not_bytes(tokenizer):
    sentence = "😀 é frosty"
    (window,) = tokenizer.windows([sentence])
    assert sentence[slice(*window.offsets[-1])] == "frosty"
