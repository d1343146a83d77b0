"""Posts of a social network within a text: what stands above the line that credits them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.speaking import found_speakers
from tonekit.text.segment import segment
from tonekit.text.speech.posts import find_posts, posters

NARRATOR, ADA = "narrator", "Ada Moss"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It rained.\n\nWe are late. Sorry!\n— Ada Moss (@adamoss) May 4, 2025\n\nIt snowed.",
            [NARRATOR, ADA, ADA, NARRATOR, NARRATOR],
            id="line below",
        ),
        pytest.param(
            "It rained.\n\nWe are late.\n\n– Ada Moss (@adamoss) 4 May\n\nIt snowed.",
            [NARRATOR, ADA, NARRATOR, NARRATOR],
            id="paragraph below",
        ),
        pytest.param(
            "It rained.\nWe are late. pic.twitter.com/x1— Ada Moss (@adamoss) May 4\nIt snowed.",
            [NARRATOR, ADA, ADA, NARRATOR],
            id="link that runs into the dash",
        ),
        pytest.param(
            "Otto Berg left. Then there was Ada Moss, who is funny:\n\nWe are late.\n\n— Ada M. (@adamoss) 4 May",
            [NARRATOR, NARRATOR, ADA, NARRATOR],
            id="shortened name",
        ),
    ],
)
def test_post_is_his_whose_name_stands_below(text: str, expected: list[str]) -> None:
    assert found_speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It rained. Write to our reporter (@adamoss).", id="handle alone"),
        pytest.param("Ada Moss (@adamoss) has a new boat.", id="handle behind a name"),
        pytest.param("It rained.\n— Ada Moss (a nurse)", id="credit without a handle"),
        pytest.param("— Ada Moss (@adamoss) May 4", id="nothing above"),
    ],
)
def test_other_lines_credit_no_post(text: str) -> None:
    assert find_posts(text, segment(text), ()) == []


def test_who_posts_is_an_actor_though_nothing_else_names_him() -> None:
    assert posters("Rain!\n— Ada Moss (@adamoss) May 4\n\nSnow!\n— lake_news ☔ (@lake) May 5") == (ADA,)


@given(st.text(alphabet="Ada M—–-(@x)\n.: ", max_size=200))
def test_posts_of_any_text_are_ordered_sentences(text: str) -> None:
    sentences = segment(text)
    posts = find_posts(text, sentences, ())
    assert all(0 <= post.start < post.end <= len(sentences) for post in posts)
