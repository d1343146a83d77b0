"""The attribution benchmark runs on a made-up data folder and writes what it measured."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import tables
from benchmarks.attribution import attitudes, gum, systems
from benchmarks.attribution.__main__ import main, with_kept_parts
from benchmarks.attribution.counting import Ratio, f1, summarise
from models.recipe.documents import sentence_spans
from models.recipe.matching import match, match_actors
from models.recipe.readings import read_with_gold_actors
from tests.rows import write_files
from tonekit.text.document import Entity, Span

SENTENCES = (
    ("Anna Orlo met Ben Vant.", None, {}),
    ('"Ben Vant is low," Ms Orlo said.', "Anna Orlo", {"Ben Vant": -1}),
    ("The hall was full.", None, {}),
)


def document(name: str, label: str | None) -> dict[str, object]:
    text = " ".join(words for words, *_ in SENTENCES)
    sentences = []
    for words, speaker, targets in SENTENCES:
        start = text.index(words)
        row = {"start": start, "end": start + len(words), "text": words, "speaker": speaker or (label and "Ben Vant")}
        row |= {
            "targets": {} if label else targets,
            "second": {"speaker": speaker and "Orlo", "targets": targets and {"Vant": -2}},
        }
        sentences.append({**row, "label": label} if label else row)
    actors = {"Anna Orlo": ["Anna Orlo", "Ms Orlo"], "Ben Vant": ["Ben Vant"]}
    second = {"Orlo": ["Anna Orlo", "Ms Orlo"], "Vant": ["Ben Vant"]}
    return {
        "id": name,
        "source": "made-up",
        "has_labels": label is not None,
        "text": text,
        "actors": actors,
        "second_actors": second,
        "sentences": sentences,
    }


def gum_document(genre: str) -> dict[str, object]:
    text = "Vant left. Ms Orlo said that trust is low. I think so."
    mention = {"type": "person", "form": "name"}
    return {
        "id": genre,
        "genre": genre,
        "text": text,
        "sentences": [{"start": 0, "end": 10}, {"start": 11, "end": 42}, {"start": 43, "end": 54}],
        "mentions": [
            {**mention, "start": 0, "end": 4, "head": [0, 4], "cluster": "1"},
            {**mention, "start": 11, "end": 18, "head": [14, 18], "cluster": "2"},
            {**mention, "start": 43, "end": 44, "head": [43, 44], "cluster": "3"},
        ],
        "attributions": [
            {"attribution": [[11, 23]], "source_text": ["Ms Orlo"], "source_cluster": "2"},
            {"attribution": [[43, 50]], "source_text": ["I"], "source_cluster": "3"},
        ],
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "tonenews/documents-dev.jsonl": (document("news", None), document("transcript", "MR. VANT")),
        "gum/train.jsonl": [gum_document(genre) for genre in ("news", "bio")],
        "gum/dev.jsonl": [gum_document(genre) for genre in gum.GENRES],
    }
    return write_files(tmp_path, files)


def test_quick_run_writes_figures_with_n_and_interval(
    folder: Path, tiny_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder / "results" / "attribution.json"
    arguments = ["--data", str(folder), "--split", "dev", "--quick", "--output", str(output)]
    assert main([*arguments, "--model", str(tiny_folder)]) == 0
    report = json.loads(output.read_text(encoding="utf-8"))
    found = report["speakers"]["dev"]["gold actors"]
    assert found["without turn labels"]["speaker_right"] == {"value": 1.0, "interval": [1.0, 1.0], "n": 3}
    assert found["with turn labels"]["speech_speaker_right"]["n"] == 3
    assert found["made-up"]["n_documents"] == 2
    (level,) = report["confidence"]["dev"]["found actors"].values()
    assert level["right"] == {"value": 1.0, "interval": [1.0, 1.0], "n": 1}
    assert report["attitudes"]["dev"]["second annotator"]["without turn labels"]["f1"]["value"] == 1.0
    assert report["attitudes"]["dev"]["gold actors"]["all"]["mentioned"] == {
        "value": 1.0,
        "interval": [1.0, 1.0],
        "n": 1,
    }
    assert report["gum"]["train"]["tonekit"]["news"]["n_documents"] == 1
    assert "test" not in report["gum"]
    assert "gold actors" in capsys.readouterr().out
    page = tables.attribution.make_part(report)
    assert "| dev | found actors | 3 |" in page
    assert "| dev | made-up (2) | 6 |" in page
    assert "| dev | .9 and more | 1 | 1.000 [1.000, 1.000] |" in page
    assert "| train | tonekit | news (1) |" in page


def test_a_run_of_some_parts_keeps_the_others(tmp_path: Path) -> None:
    path = tmp_path / "attribution.json"
    about = {"benchmark": "attribution", "quick": False}
    first = {**about, "commit": "a", "date": "1", "model": "m", "attitudes": {"dev": {}}, "gum": {"dev": {}}}
    path.write_text(json.dumps(first))
    second = with_kept_parts({**about, "commit": "b", "date": "2", "gum": {"test": {}}}, path)
    assert second["gum"] == {"test": {}}
    assert (second["attitudes"], second["model"]) == (first["attitudes"], "m")
    assert second["kept"] == {"attitudes": {"commit": "a", "date": "1"}}
    path.write_text(json.dumps(second))
    third = with_kept_parts({**about, "commit": "c", "date": "3", "speakers": {"dev": {}}}, path)
    assert third["kept"] == {"attitudes": {"commit": "a", "date": "1"}, "gum": {"commit": "b", "date": "2"}}
    assert "kept" not in with_kept_parts({**about, "quick": True, "commit": "c", "speakers": {}}, path)


def entity(name: str, *aliases: str, mentions: tuple[Span, ...] = ()) -> Entity:
    return Entity(name, "person", aliases=(name, *aliases), mentions=mentions)


TEXT = "President Berg spoke. Berg and the President, Anna Berg and Carl Dahl."


@pytest.mark.parametrize(
    ("entities", "actors", "expected"),
    [
        (
            [entity("Berg", "the President"), entity("Dahl", "the President")],
            {"Anna Berg": {"Berg", "the President"}, "Carl Dahl": {"Dahl", "the President"}},
            ["Anna Berg", "Carl Dahl"],
        ),
        ([entity("Berg"), entity("Anna Berg", "Berg")], {"Anna Berg": {"Anna Berg", "Berg"}}, [None, "Anna Berg"]),
        (
            [entity("the leader", mentions=(Span(0, 14), Span(22, 26)))],
            {"Carl Dahl": {"the leader"}, "Anna Berg": {"Berg", "President Berg"}},
            ["Anna Berg"],
        ),
        ([entity("Nils Holm")], {"Ida Holm": {"Ida Holm"}}, ["Ida Holm"]),
        ([entity("Nils Holm")], {"Ida Falk": {"Ida Falk"}}, [None]),
        ([], {"Ida Falk": {"Ida Falk"}}, []),
        ([entity("Nils Holm")], {}, [None]),
    ],
    ids=[
        "a shared alias decides nothing",
        "one to one",
        "mentions outweigh an alias",
        "surname",
        "nothing",
        "none",
        "of none",
    ],
)
def test_found_actors_are_matched_one_to_one_by_what_they_share(
    entities: list[Entity], actors: dict[str, set[str]], expected: list[str | None]
) -> None:
    assert match(entities, actors, TEXT) == expected


def test_sentences_under_a_label_count_for_whoever_speaks_them() -> None:
    transcript = document("transcript", "MR. VANT")
    entities = [entity("Ms Orlo", "MR. VANT"), entity("Kirby", "Anna Orlo")]
    assert match_actors(entities, transcript) == ["Ben Vant", "Anna Orlo"]


def test_the_verb_list_takes_the_nearest_name() -> None:
    assert systems.verb_list(document("news", None)) == [None, "Anna Orlo", None]


def test_an_attitude_towards_nobody_annotated_counts_as_found() -> None:
    news = document("news", None)
    read = read_with_gold_actors(news)
    ben = next(key for key, name in enumerate(read.actors) if name == "Ben Vant")
    polarities = [{}, {ben: -0.3}, {}]
    assert attitudes.count(news, read, polarities) == Counter(right=1, found=1, wanted=1, mentioned=1)
    read.actors[ben] = None
    assert attitudes.count(news, read, polarities) == Counter(right=0, found=1, wanted=1, mentioned=0)
    assert attitudes.count(news, read, [{}, {ben: -0.2}, {}])["found"] == 0


def test_a_source_is_right_where_the_mention_holds_its_head() -> None:
    news = gum_document("news")
    found = gum.tonekit(news, sentence_spans(news))
    assert found == {1: [Span(11, 18)]}
    assert gum.count(news, found, third_only=False) == Counter(wanted=2, found=1, both=1, right=1)
    assert gum.count(news, found, third_only=True) == Counter(wanted=1, found=1, both=1, right=1)
    assert gum.count(news, {1: [Span(0, 4)]}, third_only=True)["right"] == 0


def test_ratios_are_of_the_sums_over_documents() -> None:
    counts = [Counter(right=1, found=2, wanted=1), Counter(right=1, found=1, wanted=3)]
    figures = summarise(counts, {"f1": f1("right", "found", "wanted"), "other": Ratio(("right",), ("none",))}, 50)
    assert figures["f1"]["value"] == pytest.approx(4 / 7)
    assert figures["f1"]["interval"][0] <= 4 / 7 <= figures["f1"]["interval"][1]
    assert (figures["f1"]["n"], figures["other"]) == (7, None)
