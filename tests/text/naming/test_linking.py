"""Actors of many documents: who is one, and who only looks alike."""

from __future__ import annotations

import pytest

from tests.text.casting import actors
from tonekit.text.actors import link_documents
from tonekit.text.labels import transcript_speakers


def linked(*texts: str) -> set[frozenset[str]]:
    """The groups of several members, each "document:name"."""
    casts = [[*actors(text, speakers=transcript_speakers(text)).values()] for text in texts]
    groups = (frozenset(f"{d}:{casts[d][e].name}" for d, e in group) for group in link_documents(casts))
    return {group for group in groups if len(group) > 1}


ONE = [
    pytest.param(
        ("The World Health Organization (WHO) met.", "The WHO said no."),
        {"0:World Health Organization", "1:WHO"},
        id="acronym",
    ),
    pytest.param(
        ("The Foreign Ministry of Chile said no.", "The Chilean Foreign Ministry said so."),
        {"0:Foreign Ministry of Chile", "1:Chilean Foreign Ministry"},
        id="ministry of a country",
    ),
    pytest.param(
        ("Sergei Orlov spoke.", "Sergey Orlov spoke.", "Mr Orlov said no."),
        {"0:Sergei Orlov", "1:Sergey Orlov", "2:Orlov"},
        id="spelling",
    ),
    pytest.param(
        ("Pavel Orlinskyy spoke.", "Pavel Orlinsky spoke."), {"0:Pavel Orlinskyy", "1:Pavel Orlinsky"}, id="ending"
    ),
    pytest.param(
        ("Joseph R. Hall Jr. spoke.", "Joe Hall spoke."), {"0:Joseph R. Hall Jr.", "1:Joe Hall"}, id="short first name"
    ),
    pytest.param(
        ("PRESIDENT ORLO: Hello.\n\nQ: Sir?", "Anna Orlo spoke."), {"0:Orlo", "1:Anna Orlo"}, id="label and name"
    ),
    pytest.param(
        ("The Labour Party won in Norway.", "Norway's Labour Party lost."),
        {"0:Labour Party", "1:Labour Party"},
        id="party of one country",
    ),
]


@pytest.mark.parametrize(("texts", "group"), ONE)
def test_one_actor_of_many_documents_is_one(texts: tuple[str, ...], group: set[str]) -> None:
    assert frozenset(group) in linked(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("George W. Hall spoke.", "George H. W. Hall spoke."), id="other initials"),
        pytest.param(
            ("George W. Hall spoke.", "George H. Hall spoke.", "George Hall spoke."), id="no initial, two fit"
        ),
        pytest.param(("The Labour Party won in Norway.", "The Labour Party won in Britain."), id="party"),
        pytest.param(("PRIME MINISTER: Hello.\n\nQ: Sir?", "PRIME MINISTER: Hello.\n\nQ: Sir?"), id="office"),
        pytest.param(
            (
                "President Ito Tan met Ann Reed. The two leaders agreed.",
                "Tom Hall met Jo Bell. The two leaders agreed.",
            ),
            id="those who met",
        ),
        pytest.param(("Anna Berg spoke.", "Then Berg spoke.", "John Berg spoke."), id="surname of two"),
    ],
)
def test_actors_that_only_look_alike_stay_apart(texts: tuple[str, ...]) -> None:
    assert linked(*texts) == set()


def test_surname_with_a_title_joins_the_one_whom_its_sex_allows() -> None:
    assert linked("Ms Anna Berg spoke.", "Mr Berg spoke.", "Mr John Berg spoke.") == {
        frozenset({"1:Berg", "2:John Berg"})
    }


def test_two_of_one_document_with_other_initials_stay_apart() -> None:
    text = "They asked George W. Orlo in the morning, and then they asked George H. W. Orlo."
    assert set(actors(text)) == {"George W. Orlo", "George H. W. Orlo"}


def test_country_joins_by_its_code_and_a_surname_with_a_title_the_full_name() -> None:
    met = "Anna Berg met Mr Hall in Paris. France agreed."
    left = "Berg left. Paris said no. Tom Hall, 60, won."
    assert linked(met, left, "Anna Berg spoke to reporters.") >= {
        frozenset({"0:France", "1:France"}),
        frozenset({"0:Hall", "1:Tom Hall"}),
    }


def test_surname_of_two_and_officials_join_nobody() -> None:
    texts = ("Anna Berg resigned. Officials said no.", "John Berg resigned. Officials said yes.", "Mr Berg was tired.")
    assert not any(member.startswith("0:") for group in linked(*texts) for member in group)


def test_every_entity_is_in_one_group() -> None:
    casts = [[*actors(text).values()] for text in ("Anna Berg met John Smith in France.", "Anna Berg resigned.")]
    groups = link_documents(casts)
    assert sorted(pair for group in groups for pair in group) == [*((0, i) for i in range(len(casts[0]))), (1, 0)]
    assert link_documents([]) == ()
