import numpy as np
import pytest
import torch

from tonekit.errors import ModelFormatError
from tonekit.model.heads import Heads
from tonekit.model.judges import Judges

OWNER = np.array([0, 0, 0, 1, 1, 2])
STATES = np.sin(np.arange(48, dtype=np.float32)).reshape(6, 8)
SENTENCE = np.array([0, 1])
FIRST, SECOND = (np.array([1, 3, 4]), np.array([0, 1, 1])), (np.array([0, 3]), np.array([0, 1]))
ASKED = {
    "tones": (3,),
    "polarity": (3,),
    "targets": (FIRST, SENTENCE),
    "directions": (FIRST, SECOND, SENTENCE),
}


@pytest.fixture(scope="module")
def heads():
    with torch.random.fork_rng():
        torch.manual_seed(5)
        return Heads(8, 3).eval()


def judges_of(heads):
    return Judges.from_arrays({name: tensor.numpy() for name, tensor in heads.state_dict().items()}, 3)


def as_tensors(argument):
    if isinstance(argument, tuple):
        return tuple(map(as_tensors, argument))
    return torch.from_numpy(argument) if isinstance(argument, np.ndarray) else argument


def test_every_head_that_is_trained_judges_in_numpy_as_in_torch(heads):
    judges = judges_of(heads)
    trained = [name for name, _ in heads.named_children()]
    assert len(trained) >= 3
    for name in trained:
        with torch.inference_mode():
            wanted = getattr(heads, name)(*map(as_tensors, (STATES, OWNER, *ASKED[name]))).numpy()
        found = getattr(judges, name).judge(STATES, OWNER, *ASKED[name])
        assert found.dtype == np.float32, name
        np.testing.assert_allclose(found, wanted, atol=1e-6, err_msg=name)


def test_a_missing_number_is_named(heads):
    arrays = {name: tensor.numpy() for name, tensor in heads.state_dict().items() if name != "targets.dense.bias"}
    with pytest.raises(ModelFormatError, match="'bias' is missing"):
        Judges.from_arrays(arrays, 3)


def test_heads_for_other_tones_are_refused(heads):
    with pytest.raises(ModelFormatError, match="3 tones, not 24"):
        Judges.from_arrays({name: tensor.numpy() for name, tensor in heads.state_dict().items()}, 24)
