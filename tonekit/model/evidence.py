"""What each token added to a tone's logit in, the words that carried the tone out.

The tone head adds up the contributions of the tokens, so these are no second opinion on the score (as gradients or a
surrogate model would be) but the terms of the score itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.model.tokens import Window

CARRIED_SHARE = 0.5
MAX_SPANS = 3


def carrying_spans(sentence: str, window: Window, contributions: Sequence[float]) -> tuple[tuple[int, int], ...]:
    """Find the fewest whole words that carry half of the positive contribution, as at most three spans.

    Args:
        sentence: Its text; words without a letter or digit are never evidence.
        window: The tokens of it that were read.
        contributions: What each counting token of the window added to the tone's logit.

    Returns:
        (start, end) in the sentence, in order; neighbouring words are one span. () where nothing is positive.
    """
    spans, totals = _words(sentence, window, contributions)
    ranked = sorted((place for place in range(len(totals)) if totals[place] > 0), key=lambda place: -totals[place])
    wanted = CARRIED_SHARE * sum(totals[place] for place in ranked)
    chosen: list[int] = []
    carried = 0.0
    for place in ranked:
        if carried >= wanted:
            break
        chosen.append(place)
        carried += totals[place]
    runs: list[list[int]] = []
    for place in sorted(chosen):
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    strongest = sorted(runs, key=lambda run: -sum(totals[place] for place in run))[:MAX_SPANS]
    return tuple((spans[run[0]][0], spans[run[-1]][1]) for run in sorted(strongest))


def _words(sentence: str, window: Window, contributions: Sequence[float]) -> tuple[list[tuple[int, int]], list[float]]:
    spans: list[tuple[int, int]] = []
    totals: list[float] = []
    previous = None
    for (start, end), word, contribution in zip(window.offsets, window.words, contributions, strict=True):
        token = sentence[start:end]
        if not (token.isalnum() or any(map(str.isalnum, token))):
            previous = None
        elif word == previous:
            spans[-1] = (spans[-1][0], end)
            totals[-1] += contribution
        else:
            spans.append((start, end))
            totals.append(contribution)
            previous = word
    return spans, totals
