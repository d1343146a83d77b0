"""The best scores published for the sets of the accuracy benchmark, as far as they are known.

`checked` is False for a figure that stands here from memory of the paper and was not read again.
"""

from __future__ import annotations

from typing import NamedTuple


class Published(NamedTuple):
    """A published score, None where none was found; of the official test files unless `who` says otherwise."""

    value: float | None
    who: str
    checked: bool = True


PUBLISHED = {
    "newsmtsc rw": Published(0.831, "RoBERTa, Hamborg & Donnay 2021; .836 by Dufraisse et al. 2023, rw or mt not said"),
    "newsmtsc mt": Published(0.825, "RoBERTa, Hamborg & Donnay 2021"),
    "dse": Published(None, "RoBERTa, Park, Pan & Joo 2021: figure not found"),
    "unscon": Published(None, "Zaczynska et al. 2024: figure not found; other splits"),
    "goemotions": Published(0.503, "BERT, monologg/GoEmotions-pytorch"),
    "politeness Wikipedia": Published(0.838, "Danescu-Niculescu-Mizil et al. 2013; other splits", checked=False),
    "politeness Stack Exchange": Published(0.782, "Danescu-Niculescu-Mizil et al. 2013; other splits", checked=False),
    "certainty": Published(None, "Pei & Jurgens 2021: figure not found"),
    "social_dimensions": Published(0.84, "BERT, Choi et al. 2020; other splits", checked=False),
    "formality": Published(None, "Pavlick & Tetreault 2016: figure not found"),
    "formality news": Published(None, "Pavlick & Tetreault 2016: figure not found"),
}


def published_for(name: str) -> Published | None:
    """The score for a row such as "politeness test Wikipedia" or "newsmtsc test_rw"; None for a dev row."""
    words = name.replace("_rw", " rw").replace("_mt", " mt").split()
    if "dev" in words:
        return None
    return PUBLISHED.get(" ".join(word for word in words if word != "test"))


def cited(name: str) -> str:
    """The score as a cell of a table: a star marks one from memory."""
    found = published_for(name)
    if found is None:
        return "–"
    if found.value is None:
        return f"? ({found.who})"
    return f"{found.value:.3f}{'' if found.checked else '*'} ({found.who})"
