"""The script that fits the points of pronouns, on passages made up for it."""

from pathlib import Path

from scripts import fit_pronouns
from tests.rows import write_rows
from tonekit.text.naming.pronouns.resolving import best_candidate
from tonekit.text.naming.terms.mention import Mention

TEXT = "Ann Crane met Jane Platt in Lima. She was late."


def case(*candidates: tuple[dict[str, float], bool]) -> fit_pronouns.Case:
    features, right = zip(*candidates, strict=True)
    return fit_pronouns.Case(Mention(0, 3, 0, 0), (None,) * len(right), features, right)


def test_sign_that_tells_the_right_one_is_worth_more() -> None:
    cases = 30 * [case(({"near": 1.0}, True), ({"far": 1.0}, False), ({"near": 1.0, "odd": 1.0}, False))]
    found = fit_pronouns.fit(cases)
    assert found["near"] > 0 > found["far"]
    assert found["odd"] < 0


def gap_file(folder: Path, *, first: bool, second: bool) -> Path:
    row = {
        "text": TEXT,
        "url": "page",
        "pronoun": {"start": TEXT.index("She"), "end": TEXT.index("She") + 3},
        "a": {"start": 0, "end": 9, "coref": first},
        "b": {"start": TEXT.index("Jane"), "end": TEXT.index("Jane") + 10, "coref": second},
    }
    return write_rows(folder / "gap.jsonl", [row])


def right_ones(path: Path) -> list[str]:
    """Who would be right, of the one pronoun of the one passage."""
    (passage,) = fit_pronouns.gap_passages(path)
    (found,) = fit_pronouns.decide(passage, best_candidate)
    named = zip(found.actors, found.right, strict=True)
    return sorted(" ".join(actor.key) if actor else "nobody" for actor, is_right in named if is_right)


def test_name_that_the_pronoun_means_is_right(tmp_path: Path) -> None:
    assert right_ones(gap_file(tmp_path, first=False, second=True)) == ["jane platt"]


def test_nobody_is_right_where_neither_name_is(tmp_path: Path) -> None:
    assert right_ones(gap_file(tmp_path, first=False, second=False)) == ["nobody"]


def test_deciding_twice_finds_the_same(tmp_path: Path) -> None:
    (passage,) = fit_pronouns.gap_passages(gap_file(tmp_path, first=True, second=False))
    first, second = (fit_pronouns.decide(passage, best_candidate) for _ in range(2))
    assert first[0].features == second[0].features
