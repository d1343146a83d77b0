import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.result.making import quick
from tonekit.result.interval import Spread, estimate, spread, t_quantile


@pytest.mark.parametrize(
    ("df", "quantile"),
    # NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2.
    [
        *((1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (6, 2.447), (8, 2.306), (10, 2.228)),
        *((20, 2.086), (30, 2.042), (60, 2.000), (100, 1.984), (10**9, 1.960)),
    ],
)
def test_the_t_quantile_is_that_of_the_published_table(df, quantile):
    assert t_quantile(df) == pytest.approx(quantile, abs=5.1e-4)


@pytest.mark.parametrize("df", [4, 5, 7, 12, 29])
def test_the_t_quantile_cuts_off_what_the_exact_distribution_says(df):
    # Abramowitz & Stegun 26.7.3 and 26.7.4: the two-sided probability in closed form, for odd and even df.
    theta = math.atan(t_quantile(df) / math.sqrt(df))
    term = math.cos(theta) if df % 2 else 1.0
    total = term
    for step in range(3 if df % 2 else 2, df - 1, 2):
        term *= (step - 1) / step * math.cos(theta) ** 2
        total += term
    inside = 2 / math.pi * (theta + math.sin(theta) * total) if df % 2 else math.sin(theta) * total
    assert inside == pytest.approx(0.95, abs=1e-7)


def test_the_t_quantile_needs_a_degree_of_freedom():
    with pytest.raises(ValueError, match="at least 1, got 0"):
        t_quantile(0)


def test_the_spread_is_the_sample_variance():
    assert spread([0.1, 0.2, 0.6]) == Spread(pytest.approx(0.07), 2)
    assert spread([0.1]) is None


def test_no_values_give_no_estimate():
    assert estimate([], Spread(0.1, 9), lowest=0.0) is None
    assert estimate([[]], Spread(0.1, 9), lowest=0.0) is None


@pytest.mark.parametrize(("values", "half"), [([0.5], 0.2262157), ([0.4, 0.6], 0.1599586)], ids=["one", "two"])
def test_the_interval_in_a_document_uses_its_pooled_variance(values, half):
    # t(9) = 2.262157 times sqrt(.01 / n)
    found = estimate([values], Spread(0.01, 9), lowest=0.0)
    assert (found.mean, found.n) == (0.5, len(values))
    assert (found.low, found.high) == pytest.approx((0.5 - half, 0.5 + half), abs=1e-6)


@pytest.mark.parametrize("lowest", [0.0, -1.0])
def test_a_document_with_one_value_leaves_the_whole_range_open(lowest):
    found = estimate([[0.3]], spread([0.3]), lowest=lowest)
    assert (found.mean, found.low, found.high, found.n) == (0.3, lowest, 1.0, 1)


def test_an_interval_ends_where_the_range_ends():
    found = estimate([[0.01, 0.99]], Spread(1.0, 1), lowest=0.0)
    assert (found.low, found.high) == (0.0, 1.0)


def test_over_documents_the_interval_is_clustered():
    # mean .4; deviations of the document sums: .3 - 2 * .4 = -.5, .9 - .4 = .5, 1.2 - 3 * .4 = 0
    # variance 3 / 2 * (.25 + .25) / 6² = .0208333; t(2) = 4.302653
    found = estimate([[0.1, 0.2], [0.9], [0.4, 0.3, 0.5]], None, lowest=-1.0)
    half = 4.302653 * math.sqrt(1.5 * 0.5 / 36)
    assert found.mean == pytest.approx(0.4)
    assert (found.low, found.high) == pytest.approx((0.4 - half, 1.0), abs=1e-6)


def test_one_value_a_document_gives_the_classic_t_interval():
    values = [0.1, 0.2, 0.35, 0.4, 0.3]
    found = estimate([[value] for value in values], None, lowest=0.0)
    half = 2.776445 * math.sqrt(spread(values).variance / 5)
    assert (found.low, found.high) == pytest.approx((found.mean - half, found.mean + half), abs=1e-6)


def test_copies_of_one_document_do_not_make_a_mean_certain():
    found = estimate([[0.2, 0.4]] * 3, None, lowest=0.0)
    assert found.high - found.low > 0.3


_clusters = st.lists(st.lists(st.floats(0, 1), min_size=1, max_size=5), min_size=1, max_size=5)


@quick
@given(_clusters, st.randoms())
def test_the_order_of_values_and_documents_changes_nothing(clusters, random):
    pooled = spread(clusters[0])
    before = estimate(clusters, pooled, lowest=0.0)
    mixed = [random.sample(cluster, len(cluster)) for cluster in random.sample(clusters, len(clusters))]
    assert estimate(mixed, pooled, lowest=0.0) == before


@quick
@given(_clusters)
def test_an_interval_holds_its_mean_and_stays_in_the_range(clusters):
    found = estimate(clusters, spread(clusters[0]), lowest=0.0)
    assert 0 <= found.low <= found.mean <= found.high <= 1
