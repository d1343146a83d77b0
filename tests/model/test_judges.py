import numpy as np
import pytest
import torch

from tonekit.errors import ModelFormatError
from tonekit.model.heads import Heads
from tonekit.model.judges import Judges, Pooling

OWNER = np.array([0, 0, 0, 1, 1, 2])
STATES = np.sin(np.arange(48, dtype=np.float32)).reshape(6, 8)
SENTENCE = np.array([0, 1])
FIRST, SECOND = (np.array([1, 3, 4]), np.array([0, 1, 1])), (np.array([0, 3]), np.array([0, 1]))
ASKED = {
    "tones": (STATES, OWNER, 3),
    "polarity": (STATES, OWNER, 3),
    "targets": (STATES, OWNER, FIRST, SENTENCE),
    "directions": (STATES, OWNER, FIRST, SECOND, SENTENCE),
    "labels": (STATES,),
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


def numbers_of(found):
    """The arrays of what a judge gives: logits, or the pooling that scores a label."""
    parts = (found.query, found.weight, found.bias) if isinstance(found, Pooling) else (found,)
    return [np.asarray(part) for part in parts]


def test_every_head_that_is_trained_judges_in_numpy_as_in_torch(heads):
    judges = judges_of(heads)
    for name, head in heads.named_children():
        with torch.inference_mode():
            wanted = numbers_of(head(*map(as_tensors, ASKED[name])))
        found = numbers_of(getattr(judges, name).judge(*ASKED[name]))
        assert [part.dtype for part in found] == [np.float32] * len(wanted), name
        for part, expected in zip(found, wanted, strict=True):
            np.testing.assert_allclose(part, expected, atol=1e-6, err_msg=name)


def test_only_training_drops_out(heads):
    states, owner, spans, sentence = map(as_tensors, ASKED["targets"])
    with torch.random.fork_rng():
        torch.manual_seed(1)
        trained = Heads(8, 3).train()
        trained.load_state_dict(heads.state_dict())
        assert not torch.equal(
            trained.targets(states, owner, spans, sentence), heads.targets(states, owner, spans, sentence)
        )


def test_a_missing_number_is_named(heads):
    arrays = {name: tensor.numpy() for name, tensor in heads.state_dict().items() if name != "targets.dense.bias"}
    with pytest.raises(ModelFormatError, match="'bias' is missing"):
        Judges.from_arrays(arrays, 3)


def test_heads_for_other_tones_are_refused(heads):
    with pytest.raises(ModelFormatError, match="3 tones, not 24"):
        Judges.from_arrays({name: tensor.numpy() for name, tensor in heads.state_dict().items()}, 24)
