"""The judges of `judges.py` with their numbers as torch parameters: what training fits and a model file stores.

What a head computes stands there alone, so that what is trained is what scores; only the parameters, their first
values and the dropout are said here.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from tonekit.model.judges import (
    DIRECTION_CLASSES,
    TARGET_CLASSES,
    DirectionJudge,
    LabelJudge,
    PoolingJudge,
    TargetJudge,
)


class PoolingHead(PoolingJudge, nn.Module):
    """A trainable `PoolingJudge`."""

    def __init__(self, hidden: int, n_outputs: int) -> None:
        super().__init__()
        self.query = nn.Parameter(torch.randn(n_outputs, hidden) * 0.02)
        self.weight = nn.Parameter(torch.randn(n_outputs, hidden) * 0.02)
        self.bias = nn.Parameter(torch.zeros(n_outputs))

    forward = PoolingJudge.judge


class LabelSide(LabelJudge, nn.Module):
    """A trainable `LabelJudge`."""

    centre: Tensor

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.register_buffer("centre", torch.zeros(hidden))
        self.query = nn.Linear(hidden, hidden)
        self.weight = nn.Linear(hidden, hidden)
        self.bias = nn.Linear(hidden, 1)

    forward = LabelJudge.judge


class TargetHead(TargetJudge, nn.Module):
    """A trainable `TargetJudge`."""

    def __init__(self, hidden: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.query = nn.Linear(hidden, hidden)
        self.dense = nn.Linear(3 * hidden, hidden)
        self.dropout = nn.Dropout(dropout)
        self.classify = nn.Linear(hidden, len(TARGET_CLASSES))

    forward = TargetJudge.judge


class DirectionHead(DirectionJudge, nn.Module):
    """A trainable `DirectionJudge`."""

    def __init__(self, hidden: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.query = nn.Linear(2 * hidden, hidden)
        self.dense = nn.Linear(4 * hidden, hidden)
        self.dropout = nn.Dropout(dropout)
        self.classify = nn.Linear(hidden, len(DIRECTION_CLASSES))

    forward = DirectionJudge.judge


class Heads(nn.Module):
    """Everything that reads the encoder's vectors."""

    def __init__(self, hidden: int, n_tones: int) -> None:
        super().__init__()
        self.tones = PoolingHead(hidden, n_tones)
        self.polarity = PoolingHead(hidden, 1)
        self.targets = TargetHead(hidden)
        self.directions = DirectionHead(hidden)
        self.labels = LabelSide(hidden)
