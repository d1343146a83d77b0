"""Titles in a row: one person's, or two people."""

import pytest

from tests.text.casting import actors


def test_a_title_with_an_article_and_another_with_a_name_are_two_people():
    found = actors(
        "Vice President Ada Cole met King Orlo II. The Vice President and King Orlo spoke. The Vice President smiled."
    )
    assert found["Ada Cole"].aliases == ("Vice President Ada Cole", "Ada Cole", "Vice President", "The Vice President")
    assert "The Vice President" not in found["Orlo II"].aliases


def test_two_titles_without_an_article_and_one_name_are_one_person():
    found = actors("President and CEO Ada Cole spoke. The President and CEO of Orlex left.")
    assert "President and CEO Ada Cole" in found["Ada Cole"].aliases
    assert "The President and CEO of Orlex" in found["Ada Cole"].aliases


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        pytest.param("Opposition M.P. Leota Orlo asked why. Leota said no.", {"Leota Orlo", "Leota"}, id="member"),
        pytest.param("C.E.O. Leota Orlo left. The C.E.O. said no.", {"Leota Orlo", "The C.E.O."}, id="head of a firm"),
    ],
)
def test_title_with_dots_is_the_title(text: str, aliases: set[str]) -> None:
    assert aliases <= set(actors(text)["Leota Orlo"].aliases)
