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


_HANDED_OUT = "The following is attributable to Spokesperson Dana Whitlock:"
_RIVERA, _WHITLOCK = "Rivera", "Dana Whitlock"


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param(
            "Secretary Rivera met today in Orla with Minister Anders Holm. The Secretary reiterated her support. "
            "She noted the cost.",
            ["narrator", _RIVERA, _RIVERA],
            id="readout",
        ),
        pytest.param(
            "Secretary Rivera met Minister Anders Holm.\n\nThe Secretary expressed her condolences.",
            ["narrator", _RIVERA],
            id="readout in paragraphs",
        ),
        pytest.param(
            "Secretary Rivera expressed her sorrow today. We share it.", [_WHITLOCK, _WHITLOCK], id="first person"
        ),
        pytest.param(
            "The vote in Orla was not fair. The prisoners must go free.", [_WHITLOCK, _WHITLOCK], id="statement"
        ),
    ],
)
def test_readout_that_a_spokesman_hands_out_tells_what_others_said(below: str, expected: list[str]) -> None:
    assert found_speakers(f"{_HANDED_OUT}\n\n{below}")[1:] == expected


def test_line_that_begins_with_attributable_leads_up_too() -> None:
    text = 'READOUT\n\nAttributable to Deputy Spokesperson Mark Hale:\n\n"We are sorry for all of it."'
    assert found_speakers(text)[-1] == "Mark Hale"
