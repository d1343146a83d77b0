"""The comparison of rules and heads for pronouns, on passages and vectors made up for it."""

from pathlib import Path

import pytest
import torch

from benchmarks.actors.figures import f1
from scripts import compare_pronouns, pronoun_head
from scripts.fit_pronouns import Passage, gap_passages
from tests.rows import write_rows

TEXT = "Ann Crane met Jane Platt in Lima. She was late."
SECOND = TEXT.index("Jane")
PRONOUN = TEXT.index("She")


@pytest.fixture
def passages(tmp_path: Path) -> list[Passage]:
    """Twenty pages that read the same; the pronoun means the second name."""
    row = {
        "text": TEXT,
        "gender": "F",
        "pronoun": {"start": PRONOUN, "end": PRONOUN + 3},
        "a": {"start": 0, "end": 9, "coref": False},
        "b": {"start": SECOND, "end": SECOND + 10, "coref": True},
    }
    return list(gap_passages(write_rows(tmp_path / "gap.jsonl", ({**row, "url": str(k)} for k in range(20)))))


def test_head_learns_what_only_the_vectors_tell(monkeypatch: pytest.MonkeyPatch, passages: list[Passage]) -> None:
    monkeypatch.setattr(pronoun_head, "_EPOCHS", 100)
    vectors = {0: torch.tensor([1.0, 0.0]), SECOND: torch.tensor([0.0, 1.0]), PRONOUN: torch.tensor([1.0, 1.0])}
    counts = compare_pronouns.compare(passages, [], [vectors] * len(passages))
    assert set(counts) == {"rules", *compare_pronouns.HEADS}
    assert f1(counts["head: vectors"]["all"]) == 1.0
    assert len(counts["rules"]["F"]) == len(passages)


def test_nobody_has_no_vector(passages: list[Passage]) -> None:
    (case,) = compare_pronouns.decide(passages[0], compare_pronouns.best_candidate)
    rows = pronoun_head.rows_of(case, {0: torch.ones(2), SECOND: torch.ones(2), PRONOUN: torch.ones(2)}, {"sex": 1.0})
    assert case.actors[-1] is None
    assert rows.inputs["vectors"][-1].tolist() == [1, 1, 0, 0, 0, 0]
    assert rows.inputs["points"].shape == (3, 1)
