"""Lines of their own that say whose the quotation below them is."""

from __future__ import annotations

import pytest

from tests.text.speaking import found_speakers


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        pytest.param("Quotes attributable to Dockers' Union Secretary Raj Orlo:", "Raj Orlo", id="attributable"),
        pytest.param("The following is attributable to Mayor Ann Lee:", "Ann Lee", id="attributable, in a sentence"),
        pytest.param("Raj Orlo said:", "Raj Orlo", id="short line"),
    ],
)
def test_line_with_a_colon_leads_up_to_a_quotation(line: str, speaker: str) -> None:
    text = f'The Dockers\' Union said no on Monday.\n\n{line}\n\n"To the public, we are sorry for all of it."'
    assert found_speakers(text)[-1] == speaker


def test_loss_attributable_to_somebody_is_the_narrators() -> None:
    text = "The Dockers' Union said no on Monday.\n\nThe loss is attributable to Mayor Ann Lee."
    assert found_speakers(text)[-1] == "narrator"
