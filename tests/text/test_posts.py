"""Posts of a social network within a text: what stands above the line that credits them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.speaking import found_speakers
from tonekit.text.segment import segment
from tonekit.text.speech.turns.posts import find_posts, posters

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
        pytest.param(
            "It rained.\n\nWe are late.\n- Ada Moss (@adamoss)\n\nIt snowed.",
            [NARRATOR, ADA, NARRATOR, NARRATOR],
            id="hyphen, and no date",
        ),
        pytest.param(
            "It rained.\n\nBy noon we are home. — Ada Moss (@adamoss), 4 May",
            [NARRATOR, ADA],
            id="post that begins with by",
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
        pytest.param("Shops were empty. The ex-mayor Otto Berg (@otto) has left.", id="hyphen in a calling"),
        pytest.param(
            "Shops were empty. So said co-founder Ada Moss (@adamoss)", id="hyphen in a calling, and line end"
        ),
        pytest.param("It rained. The 39-year-old singer Otto Berg (@otto) sang.", id="hyphen in an age"),
        pytest.param("Rain fell in Lima. The singer Mary-Ann Moss (@mamoss) sang.", id="hyphen in a name"),
        pytest.param("Jean-Luc Berg (@jlb) is the captain.", id="hyphen in a name that opens the text"),
        pytest.param("It rained. Our reporter - Ada Moss (@adamoss) - has the details.", id="aside"),
        pytest.param("It rained.\nOur reporter – Ada Moss (@adamoss)\nIt snowed.", id="reporter"),
        pytest.param("It rained.\nPhoto – Ada Moss (@adamoss)\nIt snowed.", id="picture"),
        pytest.param("By Otto Berg – Otto Berg (@otto)\nIt snowed.", id="byline above"),
        pytest.param("It snowed. Nobody was hurt.\n\n- Ada Moss (@adamoss)", id="byline below"),
        pytest.param("It snowed. Nobody was hurt.\n\n— Ada Moss (@adamoss)\n", id="byline below, and a line break"),
    ],
)
def test_other_lines_credit_no_post(text: str) -> None:
    assert find_posts(text, segment(text), ()) == []


def test_half_a_first_name_is_no_poster() -> None:
    assert posters("The singer Mary-Ann Moss (@mamoss) sang. Jean-Luc Berg (@jlb)") == ()


def test_who_posts_is_an_actor_though_nothing_else_names_him() -> None:
    assert posters("Rain!\n— Ada Moss (@adamoss) May 4\n\nSnow!\n— lake_news ☔ (@lake) May 5") == (ADA,)


@given(st.text(alphabet="Ada M—–-(@x)\n.: ", max_size=200))
def test_posts_of_any_text_are_ordered_sentences(text: str) -> None:
    sentences = segment(text)
    posts = find_posts(text, sentences, ())
    assert all(0 <= post.start < post.end <= len(sentences) for post in posts)
