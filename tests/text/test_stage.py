"""What a bracket says of the room is nobody's words."""

import pytest

from tonekit.text.stage import is_stage_direction


@pytest.mark.parametrize(
    "sentence",
    [
        "(Laughter.)",
        "[Applause]",
        "(Laughter and applause.)",
        "(As interpreted.)",
        "(Through interpreter.)",
        "(In French.)",
        "(Speaks in Ukrainian)",
        "[inaudible]",
        "(Cross-talk.)",
        "(Standing ovation.)",
        "(Pause.)",
        "[Interruption.]",
        "(Cross talk.)",
        "MR. KIRBY: (Laughs.)",
    ],
)
def test_a_bracketed_direction_is_one(sentence):
    assert is_stage_direction(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "(Neither side has tried to revive it.)",
        "(Nobody on the panel could explain the laughter.)",
        "Laughter.",
        "He said (laughter) that it was late.",
        "(Laughter.) Thank you.",
        "(In Moscow he was silent about the pause in the talks, too.)",
        "(2014)",
        "(The talk across the aisle was cross.)",
        "MR. KIRBY: (Laughs.) No.",
        "()",
        "",
    ],
)
def test_a_remark_in_brackets_is_a_sentence(sentence):
    assert not is_stage_direction(sentence)
