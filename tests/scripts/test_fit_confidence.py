"""The script that fits how likely a speaker is right, on documents made up for it."""

from pathlib import Path

import pytest

from models.recipe.documents import read_documents
from scripts import fit_confidence
from scripts.fit_confidence import Case, cases_of, cross_fitted, fit
from tests.rows import write_rows

SENTENCES = (
    ("Anna Orlo met Ben Vant.", None),
    ('"It is late," Ms Orlo said.', "Anna Orlo"),
    ("Ben Vant warned of ice.", "Anna Orlo"),
    ('"Never," came the reply.', "Ben Vant"),
)


def document(name: str) -> dict[str, object]:
    text = " ".join(words for words, _ in SENTENCES)
    sentences = [
        {"start": text.index(words), "end": text.index(words) + len(words), "speaker": speaker}
        for words, speaker in SENTENCES
    ]
    actors = {"Anna Orlo": ["Anna Orlo", "Ms Orlo"], "Ben Vant": ["Ben Vant"]}
    return {"id": name, "source": "made-up", "text": text, "actors": actors, "sentences": sentences}


def rows(path: Path, n_documents: int) -> Path:
    return write_rows(path, [document(str(k)) for k in range(n_documents)])


def test_speakers_are_compared_with_the_annotation(tmp_path: Path) -> None:
    cases = cases_of(read_documents(rows(tmp_path / "documents.jsonl", 1)))
    assert [case.right for case in cases] == [True, False, True]
    assert cases[-1].signs == {"nobody": 1.0}


def test_sign_of_the_right_ones_is_worth_more() -> None:
    cases = [Case(str(k), {name: 1.0}, right=k % 4 < n) for k in range(40) for name, n in (("good", 3), ("bad", 1))]
    found = fit(cases)
    assert found["good"] > 0 > found["bad"]
    assert sum(cross_fitted(cases)) / len(cases) == pytest.approx(0.5, abs=0.05)


def test_script_writes_what_it_fitted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("train", "synthetic", "dev"):
        rows(tmp_path / "tonenews" / f"documents-{name}.jsonl", 6)
    for name in ("read", "unread"):
        rows(tmp_path / "articles" / f"{name}.jsonl", 1)
        rows(tmp_path / "invented" / f"{name}.jsonl", 1)
    target = tmp_path / "weights.py"
    monkeypatch.setattr(fit_confidence, "ARTICLES", tmp_path / "articles")
    monkeypatch.setattr(fit_confidence, "INVENTED", tmp_path / "invented")
    monkeypatch.setattr(fit_confidence, "_TARGET", target)
    monkeypatch.setattr("sys.argv", ["fit_confidence", "--data", str(tmp_path)])
    fit_confidence.main()
    found: dict[str, dict[str, float]] = {}
    exec(target.read_text(encoding="utf-8"), {}, found)
    assert set(found["WEIGHTS"]) >= {"direct", "indirect", "nobody", "sure"}
    assert "held out" in capsys.readouterr().out
