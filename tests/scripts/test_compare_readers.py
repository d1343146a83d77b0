"""Two readers of the same sentences."""

import math

import pytest

from scripts.compare_readers import agreement, main


def row(first, second, valences=(0, 0)):
    return {"tones": first, "valence": valences[0], "second": {"tones": second, "valence": valences[1]}}


def test_agreement_counts_tones_that_both_see():
    found = agreement(
        [
            row({"frosty": 2, "frank": 1}, {"frosty": 1}, (-1, -2)),
            row({}, {"warm": 1}, (0, 0)),
            row({"warm": 0.5}, {}, (1, 2)),
        ]
    )
    assert found["micro F1"] == pytest.approx(2 / 4)
    assert found["same tones"] == pytest.approx(1 / 3)
    assert found["toneless for both"] == pytest.approx(1 / 2)
    assert found["valence r"] == pytest.approx(1)
    assert math.isnan(found["attitudes F1"])


def test_attitudes_agree_in_actor_and_sign():
    first, second = {"Lima": -2, "Oslo": 1, "Rome": 0}, {"Lima": -1, "Oslo": 0, "Rome": 1}
    read = row({}, {}, (1, 1)) | {"targets": first}
    read["second"]["targets"] = second
    assert agreement([read, row({}, {})])["attitudes F1"] == pytest.approx(2 / 4)


def test_it_prints_a_line_for_each_file_that_two_have_read(capsys):
    assert main() == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("versions.jsonl n 600 micro F1 0.7")
