import torch

from tonekit.model.arrays import segment_mean, segment_softmax
from tonekit.model.heads import PoolingHead, TargetHead

OWNER = torch.tensor([0, 0, 0, 1, 1, 2])


def test_segment_softmax_is_the_softmax_of_each_segment_alone():
    logits = torch.randn(6, 4, generator=torch.Generator().manual_seed(1))
    found = segment_softmax(logits, OWNER, 3)
    for segment in range(3):
        torch.testing.assert_close(found[segment == OWNER], torch.softmax(logits[segment == OWNER], 0))


def test_segment_mean_leaves_an_empty_segment_at_zero():
    states = torch.arange(12.0).view(6, 2)
    torch.testing.assert_close(
        segment_mean(states, OWNER, 4), torch.tensor([[2.0, 3.0], [7.0, 8.0], [10.0, 11.0], [0.0, 0.0]])
    )


def test_a_logit_is_the_bias_plus_the_contributions_of_its_tokens():
    head = PoolingHead(8, 3)
    states = torch.randn(6, 8, generator=torch.Generator().manual_seed(2))
    logits, parts = head(states, OWNER, 3), head.pooling.contributions(states, OWNER, 3)
    torch.testing.assert_close(logits[1], head.bias + parts[3:5].sum(0))


def test_a_target_is_scored_from_its_own_sentence_only():
    head = TargetHead(8).eval()
    states = torch.randn(6, 8, generator=torch.Generator().manual_seed(3))
    spans = (torch.tensor([1, 3, 4]), torch.tensor([0, 1, 1]))
    both = head(states, OWNER, spans, torch.tensor([0, 1]))
    changed = states.clone()
    changed[:3] += 1
    assert torch.equal(head(changed, OWNER, spans, torch.tensor([0, 1]))[1], both[1])
    alone = head(states[3:5], torch.tensor([0, 0]), (torch.tensor([0, 1]), torch.tensor([0, 0])), torch.tensor([0]))
    torch.testing.assert_close(alone[0], both[1])
