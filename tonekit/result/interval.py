"""Values in, an Estimate out: the one function behind every mean, and its 95 % interval in closed form.

The interval is `mean ± t(0.975, df) * standard error`, clipped to the range of the quantity.

Within one document the standard error is `sqrt(pooled variance / n)`. The pooled variance of a quantity is the variance
of all the document's values of it, about their mean, with (number of values - 1) degrees of freedom, and these are the
degrees of freedom of t as well. The values are: of a tone, its probability in every sentence; of polarity, that of
every sentence; of polarity towards actors, that of every (sentence, target) and of every direction that a narrated
sentence shows. Stage directions have no values. So an actor with one sentence has an interval as well, and that of the
document itself is the classic t interval. Actors who differ in tone make the pooled variance larger, which errs on the
wide side. A document with one value has no variance: the interval is the whole range.

Over several documents the sentences of one are not independent, so they count as a cluster. With G documents that hold
a value, S_d the sum and n_d the number of values in document d, n and `mean` over all of them, the variance of the mean
is `G / (G - 1) * sum_d (S_d - n_d * mean)² / n²` with G - 1 degrees of freedom: the linearised variance of a ratio
(Cochran 1977, Sampling Techniques, 3rd ed., section 2.11), which is the cluster-robust one (Liang & Zeger 1986) of an
intercept. Few clusters can agree by chance, or because they are copies of one another, so the variance is never taken
to be below the one of n independent values (Angrist & Pischke 2009, Mostly Harmless Econometrics, section 8.2.3). With
one value a document it is the classic t interval. Where all values stand in one document the interval is the one of
that document.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from tonekit.result.report import Estimate

# The 0.025 quantile of the standard normal distribution.
_NORMAL = -1.959963984540054
# The 0.975 quantiles of t with 1, 2 and 3 degrees of freedom.
_FEW = (12.706204736432095, 4.302652729911275, 3.182446305284263)


class Spread(NamedTuple):
    """The pooled variance of a quantity in one document, and its degrees of freedom."""

    variance: float
    df: int


def spread(values: Iterable[float]) -> Spread | None:
    """Measure how the values of a document scatter; None for fewer than two."""
    known = tuple(values)
    if len(known) < 2:
        return None
    mean = math.fsum(known) / len(known)
    return Spread(math.fsum((value - mean) ** 2 for value in known) / (len(known) - 1), len(known) - 1)


def estimate(clusters: Sequence[Sequence[float]], pooled: Spread | None, *, lowest: float) -> Estimate | None:
    """Average values, every one counting equally, and say how sure the mean is.

    Args:
        clusters: The values of each document that has any.
        pooled: The spread of that document where there is only one; None gives the whole range.
        lowest: Lower end of the range, 0 or -1; the upper end is 1.

    Returns:
        The Estimate, or None where there is no value. The order of values and of documents changes nothing.

    Example:
        >>> estimate([[0.25, 0.75]], Spread(0.01, 15), lowest=0.0)
        Estimate(0.50 [0.35, 0.65], n=2)
    """
    n = sum(map(len, clusters))
    if n == 0:
        return None
    # fsum rounds once, so that the order in which sentences come cannot show in the last digit.
    values = clusters[0] if len(clusters) == 1 else [value for cluster in clusters for value in cluster]
    mean = math.fsum(values) / n
    if len(clusters) > 1:
        df = len(clusters) - 1
        squares = math.fsum((math.fsum(cluster) - len(cluster) * mean) ** 2 for cluster in clusters)
        alone = math.fsum((value - mean) ** 2 for value in values) / (n - 1) / n
        half = t_quantile(df) * math.sqrt(max(len(clusters) / df * squares / n**2, alone))
    elif pooled is not None:
        half = t_quantile(pooled.df) * math.sqrt(pooled.variance / n)
    else:
        half = math.inf
    return Estimate(mean, max(lowest, mean - half), min(1.0, mean + half), n)


@lru_cache(maxsize=1024)
def t_quantile(df: int) -> float:
    """Give the 0.975 quantile of Student's t distribution.

    Exact up to 3 degrees of freedom, where the expansion needs a second branch; from 4 on that of G. W. Hill (1970),
    "Algorithm 396: Student's t-quantiles", Communications of the ACM 13 (10), 619-620, right to 2e-7.

    Raises:
        ValueError: `df` is below 1.
    """
    if df < 1:
        raise ValueError(f"`df` must be at least 1, got {df}.")
    if df <= len(_FEW):
        return _FEW[df - 1]
    a = 1 / (df - 0.5)
    b = 48 / a**2
    c = ((20700 * a / b - 98) * a - 16) * a + 96.36
    d = ((94.5 / (b + c) - 3) / b + 1) * math.sqrt(a * math.pi / 2) * df
    x = _NORMAL
    if df < 5:
        c += 0.3 * (df - 4.5) * (x + 0.6)
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
    y = (((((0.4 * x**2 + 6.3) * x**2 + 36) * x**2 + 94.5) / c - x**2 - 3) / b + 1) * x
    return math.sqrt(df * math.expm1(a * y**2))
