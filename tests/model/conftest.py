"""Sentences of every kind that a reader must score, and who is mentioned in them."""

import pytest


@pytest.fixture(scope="session")
def sentences() -> list[str]:
    """Short ones, long ones, one of several windows and one without a word, out of the order of their lengths."""
    return [
        "The talks were frosty.",
        "He said that we were frank and open, and that the level of trust between Russia and the US was low.",
        "No!",
        "Trust is good, said Mr Lavrov.",
        "the talks " * 60,
        "\0",
        "Frank.",
    ] * 3


@pytest.fixture(scope="session")
def mentions() -> list[dict[int, list[tuple[int, int]]]]:
    """Spans in each of those sentences by a key: of three actors, of two, of none."""
    return [{}, {0: [(52, 57)], 1: [(70, 76)], 2: [(85, 87)]}, {}, {4: [(20, 29)], 5: [(0, 5)]}, {}, {}, {}] * 3
