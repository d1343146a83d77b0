"""Names in running text: where they begin and end, and what is none."""

from __future__ import annotations

import pytest

from tonekit.text.actors import find_entities, find_names
from tonekit.text.segment import segment


def names(text: str) -> dict[str, str]:
    return {text[n.start : n.end]: n.kind for n in find_names(text, segment(text))}


FOUND = [
    pytest.param("Members of the Workers' Party met.", {"Workers' Party": "organisation"}, id="plural owner"),
    pytest.param("The Serbian People 's Party met.", {"Serbian People 's Party": "organisation"}, id="words set apart"),
    pytest.param(
        "The Movement for Rights and Freedoms met.", {"Movement for Rights and Freedoms": "organisation"}, id="causes"
    ),
    pytest.param(
        "He led the Supreme Court of New Zealand.", {"Supreme Court of New Zealand": "organisation"}, id="of New ..."
    ),
    pytest.param(
        "He sat in the House of Commons of Canada.", {"House of Commons of Canada": "organisation"}, id="known body"
    ),
    pytest.param(
        "The Liberal Party of Peru Ada Cole won.",
        {"Liberal Party of Peru": "organisation", "Ada Cole": "person"},
        id="a person behind the country",
    ),
    pytest.param(
        "She ran as the New Democratic Party candidate Ada Cole.",
        {"New Democratic Party": "organisation", "Ada Cole": "person"},
        id="party in a title",
    ),
    pytest.param("They asked KGB chairman Yuri Orlo.", {"KGB": "organisation", "Yuri Orlo": "person"}, id="acronym"),
    pytest.param("The Republican National Convention met.", {}, id="title that is an adjective"),
    pytest.param("They live in Harris County.", {"Harris County": "place"}, id="county"),
    pytest.param("The Orlo Empire fell.", {"Orlo Empire": "place"}, id="empire"),
    pytest.param("Then Genscher was tired.", {"Genscher": "person"}, id="lone surname"),
    pytest.param("They saw Gettysburg again.", {"Gettysburg": "place"}, id="lone town"),
    pytest.param("He asked U.S. Senators.", {"U.S.": "country"}, id="plural of an office"),
    pytest.param("He wrote to the Senate.", {"Senate": "organisation"}, id="body of one word"),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_begin_and_end_where_readers_see_them(text: str, expected: dict[str, str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Treaty Document No. 114 was read and ratified.", id="document"),
        pytest.param("They took up the Executive Calendar and the Executive Session.", id="business"),
        pytest.param("Senate Joint Resolution No. 7 was read.", id="resolution"),
        pytest.param("Remarks As Prepared for Delivery\n\nIn March it rained.", id="heading and month"),
        pytest.param("Beauty is a matter of taste, and Factor Two of luck.", id="ordinary words"),
    ],
)
def test_documents_headings_and_months_are_nobody(text: str) -> None:
    assert [e.name for e in find_entities(text, segment(text)) if e.kind == "person"] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was late. Wiggins had grown up in Lima.", id="perfect"),
        pytest.param("Then Wiggins first joined them.", id="adverb before the verb"),
        pytest.param("They persuaded Wiggins.", id="object of a verb for people"),
    ],
)
def test_lone_name_that_acts_is_a_person(text: str) -> None:
    assert names(text)["Wiggins"] == "person"


def test_full_name_is_a_person_behind_an_article_and_with_a_surname_that_is_an_origin() -> None:
    found = names("He read the Mark Orlo book that Michael English sold.")
    assert found == {"Mark Orlo": "person", "Michael English": "person"}


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        pytest.param("They want to impeach President Berg.", ("President Berg",), id="infinitive"),
        pytest.param("Orlo opposed Senator Berg.", ("Senator Berg",), id="past"),
        pytest.param(
            "The prudent policymaking led Senator Berg to win.", ("Senator Berg",), id="verb behind an article"
        ),
        pytest.param(
            "This is new, said study co-author Professor Berg.",
            ("study co-author Professor Berg", "co-author Professor Berg", "Professor Berg", "study co-author Professor"),
            id="a role in front of the title",
        ),
    ],
)
def test_title_begins_behind_a_verb_and_with_a_role(text: str, aliases: tuple[str, ...]) -> None:
    assert {e.name: e.aliases for e in find_entities(text, segment(text))}["Berg"] == aliases


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        pytest.param(
            "He was the brother of U.S. President Jan Berg.",
            "Jan Berg",
            ("U.S. President Jan Berg", "Jan Berg", "President Jan Berg", "U.S. President"),
            id="relatives are others",
        ),
        pytest.param(
            "A former advisor for U.S. President Jan Berg spoke.",
            "Jan Berg",
            ("U.S. President Jan Berg", "Jan Berg", "President Jan Berg", "U.S. President"),
            id="staff are others",
        ),
        pytest.param(
            "Senator from Vermont Ada Cole spoke.",
            "Ada Cole",
            ("Senator from Vermont Ada Cole", "Ada Cole", "Senator from Vermont"),
            id="home in the title",
        ),
    ],
)
def test_words_before_a_full_name_are_its_title_or_somebody_else(
    text: str, name: str, aliases: tuple[str, ...]
) -> None:
    assert {e.name: e.aliases for e in find_entities(text, segment(text))}[name] == aliases
