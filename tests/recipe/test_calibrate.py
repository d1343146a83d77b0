"""The calibration that a release carries."""

import numpy as np
import pytest

from models.recipe.calibrate import (
    apply_tones,
    best_expected_f1,
    cross_fit,
    fit_polarity,
    fit_standings,
    fit_targets,
    fit_tones,
    fit_words,
    sigmoid,
)

NAMES = ["warm", "frosty"]


@pytest.fixture(scope="module")
def sample():
    """Two tones whose true probability is known: sigmoid(2 * logit - 1)."""
    chance = np.random.default_rng(3)
    logits = chance.normal(-0.5, 1.5, (4000, 2))
    return logits, chance.random((4000, 2)) < sigmoid(2 * logits - 1)


def test_the_true_slope_and_offset_are_found(sample):
    fit = fit_tones(*sample, NAMES)
    for tone in NAMES:
        assert fit[tone]["slope"] == pytest.approx(2, abs=0.25)
        assert fit[tone]["offset"] == pytest.approx(-1, abs=0.25)


def test_words_have_one_scale_for_all_tones_that_were_held_out(sample):
    fit, of_each = fit_words(*sample), fit_tones(*sample, NAMES)
    assert fit["slope"] == pytest.approx(2, abs=0.15)
    assert fit["offset"] == pytest.approx(-1, abs=0.15)
    assert fit["threshold"] == pytest.approx(np.mean([one["threshold"] for one in of_each.values()]), abs=0.03)


def test_the_threshold_is_near_the_best_one(sample):
    logits, present = sample
    fit = fit_tones(logits, present, NAMES)
    probabilities, labels = apply_tones(fit, logits, NAMES)

    def f1(found):
        return 2 * (found & present[:, 0]).sum() / (found.sum() + present[:, 0].sum())

    best = max(f1(probabilities[:, 0] >= threshold) for threshold in np.linspace(0.05, 0.95, 91))
    assert f1(labels[:, 0]) >= best - 0.01


def test_a_tone_whose_two_positives_stand_apart_keeps_a_finite_slope(sample):
    logits, present = sample
    rare = present.copy()
    rare[:, 1] = False
    rare[np.argsort(-logits[:, 1])[:2], 1] = True
    # Perfectly separated: without the pull of the other tone the slope would grow without end.
    assert fit_tones(logits, rare, NAMES)["frosty"]["slope"] < 3


def test_cross_fitting_never_judges_a_group_by_itself(sample):
    logits, present = sample
    groups = [f"document {i // 10}" for i in range(len(logits))]
    seen = []

    def spy(some_logits, some_present, names):
        seen.append({float(x) for x in some_logits[:, 0]})
        return fit_tones(some_logits, some_present, names)

    cross_fit(logits, present, groups, NAMES, n_folds=5, fit=spy)
    for place in range(0, len(logits), 100):
        document = [float(x) for x in logits[place - place % 10 : place - place % 10 + 10, 0]]
        assert any(not known & set(document) for known in seen)


def test_the_expected_f1_of_sure_probabilities_is_one():
    assert best_expected_f1(np.array([1.0, 1.0, 0.0])) == 1.0


def test_polarity_and_temperature_are_recovered():
    chance = np.random.default_rng(4)
    raw = chance.uniform(-1, 1, 500)
    fit = fit_polarity(raw, 2 * (0.5 * raw + 0.1))
    assert (fit["slope"], fit["offset"]) == (pytest.approx(0.5, abs=1e-3), pytest.approx(0.1, abs=1e-3))
    logits = chance.normal(0, 1, (6000, 3))
    shares = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    labels = np.array([chance.choice(3, p=row) for row in shares])
    assert fit_targets(3 * logits, labels)["temperature"] == pytest.approx(3, rel=0.1)


def test_biases_of_targets_are_recovered():
    chance = np.random.default_rng(6)
    logits = chance.normal(0, 1, (6000, 3))
    shares = np.exp(logits + np.array([0.5, 0, 0.8]))
    labels = np.array([chance.choice(3, p=row / row.sum()) for row in shares])
    fit = fit_targets(2 * logits, labels)
    assert fit["temperature"] == pytest.approx(2, rel=0.1)
    assert fit["biases"] == [pytest.approx(0.5, abs=0.1), 0.0, pytest.approx(0.8, abs=0.1)]


def test_shifts_of_standings_are_recovered_and_rare_ones_drawn_to_the_plain_one():
    chance = np.random.default_rng(5)
    scaled = chance.normal(0, 1, (8000, 3))
    standings = chance.choice(["text", "report"], 8000).tolist()
    shifts = np.where(np.array(standings) == "report", -2.0, -1.0)
    shifted = np.exp(scaled + shifts[:, None] * [1, 0, 1])
    labels = np.array([chance.choice(3, p=row / row.sum()) for row in shifted])
    # Three neutral ones alone would have a shift without end.
    found = fit_standings(
        np.concatenate([scaled, np.zeros((3, 3))]), np.append(labels, [1, 1, 1]), [*standings, *["own"] * 3]
    )
    assert found == {
        "text": pytest.approx(-1, abs=0.1),
        "report": pytest.approx(-2, abs=0.15),
        "own": pytest.approx(-1.7, abs=0.3),
    }
