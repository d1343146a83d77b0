"""The label side learns a tone from its words, and tells tones that it has not seen apart by them."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from models.recipe import words
from models.recipe.data import Example
from models.recipe.network import Network, fast_tokenizer
from tonekit import tones
from tonekit.model.heads import LabelSide

INTENSITIES = {name: tuple(2.0 * (tone == name) for tone in tones.names()) for name in tones.names()}


@pytest.fixture
def network(base):
    with torch.random.fork_rng():
        torch.manual_seed(3)
        return Network(base, len(tones.names()))


@pytest.fixture
def lesson(network, base):
    said = [("trust is low", "frosty", "good"), ("we talks open", "frank", "open"), ("not bad", "warm", "low")]
    examples = [
        Example(f"{text} {i}", INTENSITIES[tone], valence=0.0, adjectives=(adjective, "once" if i else "never"))
        for i in range(8)
        for text, tone, adjective in said
    ]
    return words.make_lesson(network, fast_tokenizer(base), examples)


def test_a_lesson_keeps_the_adjectives_that_are_common_enough(lesson):
    assert lesson.words == ["good", "low", "once", "open"]
    assert lesson.spoken[0] == [0]  # "never" is rare
    assert lesson.spoken[3] == [0, 2]


def test_vectors_of_some_sentences_are_those_of_each(lesson):
    states, owner = lesson.vectors.of([2, 0])
    assert torch.equal(states[owner == 0], lesson.vectors.of([2])[0])
    assert torch.equal(states[owner == 1], lesson.vectors.of([0])[0])


def test_a_label_side_ranks_the_sentences_of_a_tone_that_it_learned(lesson, monkeypatch):
    monkeypatch.setattr(words, "_EPOCHS", 400)
    monkeypatch.setattr(words, "_NOISE", 0.0)
    side = words.teach(lesson, range(24), range(len(lesson.words)))
    logits = words.score(side, lesson.tone_vectors[0], lesson.vectors)
    for name in ("frosty", "frank"):  # words of the tiny vocabulary
        column = tones.names().index(name)
        own = np.array([e[column] for e in lesson.targets.numpy()]) > 0
        assert logits[own, column].min() > logits[~own, column].max()


def test_the_same_lesson_gives_the_same_label_side(lesson):
    first, second = (words.teach(lesson, [0, 1], [0]).state_dict() for _ in range(2))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_a_stopped_run_takes_up_the_label_sides_that_it_had_finished(lesson, tmp_path, monkeypatch):
    first = words.taught(tmp_path / "unfinished", lesson, [0, 1], [0]).state_dict()
    monkeypatch.setattr(words, "teach", lambda *arguments: pytest.fail("it is taught again"))
    again = words.taught(tmp_path / "unfinished", lesson, [0, 1], [0]).state_dict()
    assert first.keys() == again.keys()
    assert all(torch.equal(first[name], again[name]) for name in first)


def test_a_label_side_of_another_lesson_is_not_taken_up(lesson, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(words, "teach", lambda *arguments: asked.append(arguments) or LabelSide(32))
    words.taught(tmp_path, lesson, [0, 1], [0])
    words.taught(tmp_path, replace(lesson, targets=1 - lesson.targets), [0, 1], [0])
    words.taught(tmp_path, lesson, [0, 2], [0])
    monkeypatch.setattr(words, "_RATE", 1.0)
    words.taught(tmp_path, lesson, [0, 1], [0])
    assert len(asked) == 4


@pytest.mark.parametrize(
    ("word", "tone", "kin"), [("distrusting", "distrustful", True), ("frost", "frosty", True), ("wry", "warm", False)]
)
def test_an_adjective_of_a_tones_own_stem_gives_it_away(word, tone, kin):
    assert words._kin(word, tone) is kin
