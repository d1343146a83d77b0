import pytest
import torch

from tonekit.model.attention import attend_by_groups, attend_by_products, attend_varlen, choose_attention, has_varlen

GROUPS = [(2, 3), (1, 1), (3, 5), (2, 19)]
PROJECTED = torch.linspace(-3, 3, 60 * 3 * 16).sin().view(60, 3 * 16)


def attend_one_by_one(projected, n_heads):
    """The definition: softmax(q k / sqrt(d)) v, window by window and head by head."""
    found, start = torch.zeros(60, 16), 0
    for length in [length for count, length in GROUPS for _ in range(count)]:
        rows = slice(start, start + length)
        query, key, value = projected[rows].view(length, 3, n_heads, -1).unbind(1)
        for head in range(n_heads):
            weights = torch.softmax(query[:, head] @ key[:, head].T / query.shape[-1] ** 0.5, -1)
            found[rows].view(length, n_heads, -1)[:, head] = weights @ value[:, head]
        start += length
    return found


@pytest.mark.parametrize("attend", [attend_by_groups, attend_by_products], ids=lambda f: f.__name__)
def test_every_way_of_attending_follows_the_definition(attend):
    with torch.inference_mode():
        found = attend(PROJECTED, GROUPS, 4)
    torch.testing.assert_close(found, attend_one_by_one(PROJECTED, 4), atol=1e-5, rtol=0)


def test_half_precision_attends_as_the_definition_does():
    with torch.inference_mode():
        found = attend_by_products(PROJECTED.bfloat16(), GROUPS, 4)
    assert found.dtype == torch.bfloat16
    torch.testing.assert_close(found.float(), attend_one_by_one(PROJECTED, 4), atol=0.01, rtol=0)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_all_windows_at_once_on_a_gpu_follow_the_definition():
    with torch.inference_mode():
        found = attend_varlen(PROJECTED.cuda().half(), GROUPS, 2).float().cpu()
    torch.testing.assert_close(found, attend_one_by_one(PROJECTED, 2), atol=0.01, rtol=0)


def test_what_the_device_cannot_do_is_not_chosen():
    cpu = torch.device("cpu")
    assert not has_varlen(cpu, torch.bfloat16)
    assert choose_attention(cpu, torch.float32) is attend_by_groups
    assert choose_attention(cpu, torch.bfloat16) is attend_by_products
