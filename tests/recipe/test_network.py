"""A missing label costs nothing, what is frozen stays, and weights of something else are refused."""

import pytest
import torch

from models.recipe.batch import make_batch, tone_targets
from models.recipe.data import Direction, Example, Target
from models.recipe.network import Network, fast_tokenizer, loss_of
from tonekit import tones

WEIGHTS = {
    "tone_weight": 4.0,
    "polarity_weight": 2.0,
    "target_weight": 1.0,
    "direction_weight": 0.5,
    "teaches": ["tones", "polarity", "targets", "directions"],
    "without": [],
}
FROSTY = tuple(2.0 * (name == "frosty") for name in tones.names())
TEXT = "the talks were frosty"
TONED = Example(TEXT, FROSTY, valence=-1.0)
TARGETED = Example(TEXT, targets=(Target(((4, 9),), 0),))
DIRECTED = Example(TEXT, directions=(Direction(((0, 3),), ((4, 9),), 1),))


@pytest.fixture
def network(base):
    with torch.random.fork_rng():
        torch.manual_seed(3)
        return Network(base, len(tones.names()), dropout=0.0).eval()


def gradients(network, base, examples, **changes):
    """Loss, and which heads it teaches."""
    network.zero_grad()
    loss = loss_of(network, make_batch(examples, fast_tokenizer(base), 32, network.pad_id), {**WEIGHTS, **changes})
    loss.backward()
    taught = {
        name.split(".")[0] for name, p in network.heads.named_parameters() if p.grad is not None and p.grad.abs().sum()
    }
    return loss.item(), taught


def test_tones_of_annotator_and_teacher_count_the_same():
    probabilities = tuple(0.25 for _ in tones.names())
    for intensities, of_frosty, of_others in [(None, 0.25, 0.25), (FROSTY, 0.625, 0.125)]:
        targets = dict(zip(tones.names(), tone_targets(Example(TEXT, intensities, probabilities)), strict=True))
        assert targets.pop("frosty") == of_frosty
        assert set(targets.values()) == {of_others}
    assert sum(tone_targets(TONED)) == 1.0


def test_a_sentence_without_labels_costs_nothing(network, base):
    assert gradients(network, base, [Example(TEXT)]) == (0.0, set())


@pytest.mark.parametrize(
    ("example", "heads"),
    [(TONED, {"tones", "polarity"}), (TARGETED, {"targets"}), (DIRECTED, {"directions"})],
    ids=["tones", "targets", "directions"],
)
def test_a_label_teaches_its_own_head_alone(example, heads, network, base):
    loss, taught = gradients(network, base, [example])
    assert loss > 0
    assert taught == heads


def test_the_losses_of_a_batch_are_those_of_its_sentences(network, base):
    alone = [gradients(network, base, [example])[0] for example in (TONED, TARGETED, DIRECTED)]
    # bf16
    assert gradients(network, base, [TONED, TARGETED, DIRECTED])[0] == pytest.approx(sum(alone) / 3, rel=1e-2)


def test_a_tone_left_out_is_not_taught(network, base):
    frosty = tones.names().index("frosty")
    gradients(network, base, [TONED], without=["frosty"])
    for parameter in network.heads.tones.parameters():
        assert not parameter.grad[frosty].any()
        assert parameter.grad.any()


def test_a_batch_reads_people_under_pseudonyms_and_finds_their_tokens(base):
    def ids_and_spans(text, *people):
        spans = [(text.index(name), text.index(name) + len(name)) for name in people]
        batch = make_batch(
            [Example(text, targets=tuple(Target((span,), 0) for span in spans))], fast_tokenizer(base), 32
        )
        return batch.ids.tolist(), batch.span_tokens.tolist(), batch.span_targets.tolist()

    first = ids_and_spans("Mr Ada Cole and Ms Ito were frank.", "Ada Cole", "Ito")
    assert first == ids_and_spans("Mr Rex Lavrov and Ms Gunnarsdottir were frank.", "Rex Lavrov", "Gunnarsdottir")
    assert first[1:] == ([1, 4], [0, 1])


def test_a_head_that_the_run_does_not_teach_learns_nothing(network, base):
    everything = [TONED, TARGETED, DIRECTED]
    assert gradients(network, base, everything, teaches=["tones", "targets"])[1] == {"tones", "targets"}


def test_what_is_frozen_gets_no_gradient(network, base):
    network.freeze(word_vectors=True, n_layers=1)
    gradients(network, base, [TONED])
    layers = network.encoder.encoder.layer
    assert all(p.grad is None for p in [*network.encoder.embeddings.parameters(), *layers[0].parameters()])
    assert len(layers) > 1
    assert all(p.grad is not None for p in layers[1:].parameters())


def test_a_head_that_the_weights_lack_stays_and_the_rest_is_taken(network, base, tmp_path):
    state = {name: tensor + 1 for name, tensor in network.state_dict().items() if "directions" not in name}
    torch.save(state, tmp_path / "w.pt")
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    network.load(tmp_path / "w.pt")
    for name, tensor in network.state_dict().items():
        assert torch.equal(tensor, state.get(name, before[name]))


def test_a_released_folder_is_taken(network, base, tmp_path):
    from models.recipe.release import export

    torch.save({name: tensor + 1 for name, tensor in network.state_dict().items()}, tmp_path / "w.pt")
    export(tmp_path / "w.pt", base, "tiny", "0", tmp_path / "model")
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    network.load(tmp_path / "model")
    for name, tensor in network.state_dict().items():
        torch.testing.assert_close(tensor, before[name] + 1, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda state: {"nonsense": torch.zeros(1)}, "lacks .* of the encoder"),
        (lambda state: {**state, "nonsense": torch.zeros(1)}, "unknown here, 'nonsense'"),
        (lambda state: {k: v for k, v in state.items() if "layer.1" not in k}, "lacks .* of the encoder"),
    ],
    ids=["nothing right", "something more", "a layer less"],
)
def test_weights_of_something_else_are_refused(change, message, network, tmp_path):
    torch.save(change(network.state_dict()), tmp_path / "w.pt")
    with pytest.raises(ValueError, match=message):
        network.load(tmp_path / "w.pt")
