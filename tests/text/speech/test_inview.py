"""Whom "the 41-year-old" and "the Italian" mean."""

from __future__ import annotations

import pytest

from tests.text.speaking import found_speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Ann Lee, 41, left. The 41-year-old said no.", "Ann Lee", id="her age"),
        pytest.param("Ann Lee left. The 41-year-old said no.", "Ann Lee", id="nobody's age is told"),
        pytest.param("Ann Lee, 41, met Tom Berg, 23. The 23-year-old said no.", "Tom Berg", id="the other's age"),
        pytest.param("Ann Lee, 41, left. The 23-year-old said no.", "unknown", id="another age"),
        pytest.param("Italian Prime Minister Ann Lee left. The Italian said no.", "Ann Lee", id="her country"),
        pytest.param("Ann Lee left. The Italian said no.", "Ann Lee", id="no country is told"),
        pytest.param("Italian Prime Minister Ann Lee left. The German said no.", "The German", id="another country"),
    ],
)
def test_words_take_up_who_is_in_view_unless_the_text_tells_otherwise(text: str, speaker: str) -> None:
    assert found_speakers(text)[-1] == speaker
