from dataclasses import replace

import numpy as np
import pytest

from tonekit import Tone, tones
from tonekit.errors import ModelFormatError
from tonekit.model.calibration import Calibration

CONFIG = {
    "tones": ["warm", "frosty"],
    "calibration": {
        "tones": {
            "warm": {"slope": 2.0, "offset": -1.0, "threshold": 0.5},
            "frosty": {"slope": 1.0, "offset": 0.0, "threshold": 0.2},
        },
        "polarity": {"slope": 2.0, "offset": 0.1},
        "targets": {"temperature": 2.0, "shifts": {"told": -1.5}},
        "directions": {"temperature": 2.0, "threshold": 0.4},
        "words": {"slope": 3.0, "offset": 1.0, "threshold": 0.7},
    },
}


def test_probabilities_are_the_sigmoid_of_the_scaled_logit():
    found = Calibration.from_config(CONFIG).probabilities(np.array([[1.0, 0.0]], np.float32))
    np.testing.assert_allclose(found, [[1 / (1 + np.exp(-1)), 0.5]], rtol=1e-6)


def test_extreme_logits_stay_within_zero_and_one():
    found = Calibration.from_config(CONFIG).probabilities(np.array([[1e9, -1e9]], np.float32))
    assert found.tolist() == [[1.0, 0.0]] or (found[0, 0] == 1 and 0 <= found[0, 1] < 1e-30)


def test_columns_of_words_are_scaled_by_their_own_numbers():
    found = Calibration.from_config(CONFIG).probabilities(np.array([[1.0, 0.0, -1.0, 0.0]], np.float32), n_words=2)
    np.testing.assert_allclose(found[0, 2:], [1 / (1 + np.exp(2)), 1 / (1 + np.exp(-1))], rtol=1e-6)


@pytest.mark.parametrize(
    ("tone", "threshold"),
    [
        pytest.param(tones.get("frosty"), 0.2, id="the inventory's"),
        pytest.param(replace(tones.get("frosty"), threshold=0.9), 0.9, id="the user's, for an inventory tone"),
        pytest.param(Tone("wry"), 0.7, id="that of words"),
        pytest.param(Tone("wry", threshold=0.1), 0.1, id="the user's"),
    ],
)
def test_each_tone_has_its_threshold(tone, threshold):
    assert Calibration.from_config(CONFIG).threshold(tone) == pytest.approx(threshold)


def test_a_direction_counts_from_its_threshold_and_is_positive_minus_negative():
    logits = 2 * np.log(np.array([[0.4, 0.15, 0.35, 0.05, 0.05], [0.6, 0.1, 0.2, 0.05, 0.05]], np.float32))
    (first, second) = Calibration.from_config(CONFIG).directions(logits)
    assert first == (pytest.approx(0.2, abs=1e-6), None)
    assert second == (None, None)


def test_polarity_is_clipped_to_its_range():
    found = Calibration.from_config(CONFIG).polarities(np.array([0.2, 5.0, -5.0], np.float32))
    np.testing.assert_allclose(found, [0.5, 1.0, -1.0], rtol=1e-6)


def test_target_polarity_is_positive_minus_negative():
    found = Calibration.from_config(CONFIG).target_polarities(np.array([[0.0, 0.0, 2.0], [9.0, 9.0, 9.0]], np.float32))
    shares = np.exp([0.0, 0.0, 1.0]) / np.exp([0.0, 0.0, 1.0]).sum()
    np.testing.assert_allclose(found, [shares[2] - shares[0], 0.0], rtol=1e-6, atol=1e-7)


def test_biases_of_targets_are_added_to_what_the_temperature_divided():
    targets = {"temperature": 2.0, "biases": [0.5, 0.0, 1.0]}
    calibration = Calibration.from_config({**CONFIG, "calibration": {**CONFIG["calibration"], "targets": targets}})
    np.testing.assert_allclose(calibration.target_logits(np.array([[2.0, 4.0, -2.0]], np.float32)), [[1.5, 2.0, 0.0]])


@pytest.mark.parametrize("biases", [[0.5, 1.0], [0.5, 0.0, 1.0, 0.0], ["many", 0, 1], None])
def test_a_folder_without_a_bias_for_each_class_is_refused(biases):
    targets = {"temperature": 2.0, "biases": biases}
    with pytest.raises(ModelFormatError, match="calibration"):
        Calibration.from_config({**CONFIG, "calibration": {**CONFIG["calibration"], "targets": targets}})


def test_standing_of_a_target_shifts_both_attitudes_against_none():
    calibration = Calibration.from_config(CONFIG)
    logits = np.array([2.0, 0.0, 4.0], np.float32)
    found = calibration.polarities_of(dict.fromkeys("abc", logits), {"a": "told", "b": "of no such name"})
    plain, told = np.exp([1.0, 0.0, 2.0]), np.exp([-0.5, 0.0, 0.5])
    assert found["a"] == pytest.approx((told[2] - told[0]) / told.sum(), abs=1e-6)
    assert found["b"] == found["c"] == pytest.approx((plain[2] - plain[0]) / plain.sum(), abs=1e-6)


def test_model_without_shifts_shifts_nothing():
    config = {**CONFIG, "calibration": {**CONFIG["calibration"], "targets": {"temperature": 2.0}}}
    assert Calibration.from_config(config).target_shifts == {}
