"""Where a name begins and where it ends: what is joined that are two, and what is cut that is one."""

from __future__ import annotations

import pytest

from tests.text.casting import actors, actors_of
from tonekit.text.actors import find_names
from tonekit.text.attribution import attribute
from tonekit.text.quotes import find_quotes
from tonekit.text.segment import segment


def names(text: str) -> dict[str, str]:
    return {text[n.start : n.end]: n.kind for n in find_names(text, segment(text))}


def speaker(text: str) -> str | None:
    """Who speaks the first sentence."""
    spans, entities = segment(text), list(actors(text).values())
    reading = attribute(text, spans, find_quotes(text, spans), entities)[0]
    return None if reading.speaker is None else entities[reading.speaker].name


OWN_S = [
    pytest.param("Orlo's said on Monday that the risk had grown.", "Orlo's", id="said"),
    pytest.param("Standard & Orlo's said on Monday that the risk had grown.", "Standard & Orlo's", id="joined"),
    pytest.param("Orlo's of Lima said that the losses were large.", "Orlo's of Lima", id="of a town"),
    pytest.param("The risk had grown, Mbulo’s said.", "Mbulo’s", id="typographic"),
]


@pytest.mark.parametrize(("text", "name"), OWN_S)
def test_name_that_ends_in_an_s_of_its_own_keeps_it_and_speaks(text: str, name: str) -> None:
    assert actors(text)[name].kind == "organisation"
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Orlo's said mayor has left. Orlo is poor.", id="owner that stands alone, too"),
        pytest.param('"Orlo\'s said it before," Ada Cole noted.', id="short for has"),
        pytest.param("That's said to be true.", id="pronoun"),
        pytest.param("Ada's had a fall.", id="first name"),
        pytest.param("Orlo's said to be ill.", id="short for is"),
        pytest.param("Orlo's was a life of service.", id="what he owns is told before"),
        pytest.param("Peru's said it before.", id="country"),
    ],
)
def test_s_of_an_owner_is_no_part_of_the_name(text: str) -> None:
    assert not any(name.endswith("'s") for name in actors(text))


def test_friend_of_hers_leaves_her_name_as_it_is() -> None:
    assert "Orlo" in actors("A friend of Ms Orlo's said no.")


PLURALS = [
    pytest.param("The dockers' union said the offer was an insult.", "The dockers' union", id="union"),
    pytest.param("The dockers’ union said the offer was an insult.", "The dockers’ union", id="typographic"),
    pytest.param("The police officers' federation said morale was low.", "The police officers' federation", id="two"),
    pytest.param("A nurses' group accused the minister of lying.", "A nurses' group", id="not told of before"),
    pytest.param('"It is a shame," the prisoners\' families said.', "the prisoners' families", id="inverted"),
    pytest.param("The miners' leader said the offer was an insult.", "The miners' leader", id="person"),
    pytest.param("Mr Jones' lawyer said the case was weak.", "Mr Jones' lawyer", id="name that ends in s"),
    pytest.param("'We back the dockers' union members,' said the nurses' union.", "the nurses' union", id="in quotes"),
]


@pytest.mark.parametrize(("text", "owned"), PLURALS)
def test_what_several_own_is_named_after_them(text: str, owned: str) -> None:
    assert speaker(text) == owned


def test_mark_that_ends_a_quotation_is_no_possessive() -> None:
    assert {"the dockers", "the union"} <= set(actors("'We will never leave the dockers' the union said."))


TWO = [
    pytest.param(
        "The European Parliament for the Lima Accord said no.", "European Parliament", id="chamber and purpose"
    ),
    pytest.param("The Lake Navy on Lima Street said no.", "Lake Navy", id="navy and place"),
    pytest.param("The Union of Orlo Builders of President Ada Cole won.", "Union of Orlo Builders", id="president"),
    pytest.param(
        "The Party of Action of Peruvian president Ada Cole won.", "Party of Action", id="adjective and title"
    ),
    pytest.param(
        "The Mbulo Bhawan and Federal Parliament burned down.", "Federal Parliament", id="building and chamber"
    ),
    pytest.param("Officials of the Bank of Peru Orlo Mbulo said no.", "Bank of Peru", id="country and person"),
    pytest.param("The Green Party in Peru said no.", "Green Party", id="party and place"),
    pytest.param("Then the Peru–Chile Alliance said no.", "Chile Alliance", id="two countries"),
]


@pytest.mark.parametrize(("text", "body"), TWO)
def test_body_ends_where_the_next_name_begins(text: str, body: str) -> None:
    assert names(text)[body] == "organisation"


ONE = [
    pytest.param("The Organisation for Security and Co-operation met.", "Organisation for Security and Co-operation"),
    pytest.param("The Lake Fire and Rescue Service met.", "Lake Fire and Rescue Service"),
    pytest.param("The Forum on Lake Trade met.", "Forum on Lake Trade"),
    pytest.param("The Task Force on Lake Risk met.", "Task Force on Lake Risk"),
    pytest.param("The Museum of Modern Art San Francisco met.", "Museum of Modern Art San Francisco"),
    pytest.param(
        "The Bureau of Safety and Environmental Enforcement met.", "Bureau of Safety and Environmental Enforcement"
    ),
    pytest.param("The University of South Carolina Beaufort met.", "University of South Carolina Beaufort"),
    pytest.param("Queen Ada Hospital said no.", "Queen Ada Hospital"),
    pytest.param("The Lake Assistance Mission in Peru met.", "Lake Assistance Mission in Peru"),
    pytest.param("The Organisation for Lake Trade in Peru met.", "Organisation for Lake Trade in Peru"),
    pytest.param(
        "A United States Lake and Customs Enforcement van left.", "United States Lake and Customs Enforcement"
    ),
    pytest.param("The Association of Peruvian and Chilean Ports met.", "Association of Peruvian and Chilean Ports"),
    pytest.param("A Peruvian Air Force F-16 fell.", "Peruvian Air Force"),
    pytest.param("The Court of Justice President Ada Cole left.", "Court of Justice"),
    pytest.param("The Lake Forces for the Liberation of Peru met.", "Lake Forces for the Liberation of Peru"),
]


@pytest.mark.parametrize(("text", "body"), ONE)
def test_body_is_not_cut(text: str, body: str) -> None:
    assert body in names(text)


BRANCHES = [
    pytest.param("According to Halden College London, it was late.", "Halden College London", id="cited"),
    pytest.param(
        "Jen Lund of River Rights Coalition Taiwan said no.", "River Rights Coalition Taiwan", id="verb behind"
    ),
    pytest.param("The storm had passed, CNN Philippines reported.", "CNN Philippines", id="known"),
    pytest.param("Tom Berg, director of Greenpeace Brazil, said no.", "Greenpeace Brazil", id="complement"),
    pytest.param("Halden College London's Lake Centre said no.", "Halden College London", id="owner"),
    pytest.param("Ana Reis of King's College London said no.", "King's College London", id="king's"),
    pytest.param("She read law at Queen's University Belfast.", "Queen's University Belfast", id="queen's"),
    pytest.param("The money was stolen from St Ada's Hospice.", "St Ada's Hospice", id="saint's"),
]


@pytest.mark.parametrize(("text", "body"), BRANCHES)
def test_place_behind_a_body_is_part_of_its_name(text: str, body: str) -> None:
    found = names(text)
    assert found[body] == "organisation"
    assert not {"London", "Taiwan", "Philippines", "Brazil", "Belfast"} & set(found)


APART = [
    pytest.param("He told the Lake Fund Peru was late.", "Peru", id="told"),
    pytest.param("In NATO Turkey has few friends left.", "Turkey", id="clause behind a preposition"),
    pytest.param("The ruling party told the United Nations France would leave.", "France", id="told, with an article"),
    pytest.param("The European Parliament Moldova won over is split.", "Moldova", id="clause without a relative"),
    pytest.param(
        "Unlike the Lake Party France's unions agreed.", "France's unions", id="owner behind a body with an article"
    ),
    pytest.param("The King's son said no.", "The King's son", id="king"),
]


@pytest.mark.parametrize(("text", "other"), APART)
def test_name_behind_a_body_begins_a_clause(text: str, other: str) -> None:
    assert other in actors(text)


OF_A_PLACE = [
    pytest.param("A captain of the New York police said no.", "A captain of the New York police", id="two words"),
    pytest.param("A captain of the Lima police said no.", "A captain of the Lima police", id="one word"),
    pytest.param("A captain of the US army said no.", "A captain of the US army", id="country"),
    pytest.param("The Rio de Janeiro police said no.", "The Rio de Janeiro police", id="particle in a place"),
    pytest.param("The mayor of New York said no.", "The mayor of New York", id="place alone"),
]


@pytest.mark.parametrize(("text", "who"), OF_A_PLACE)
def test_body_of_a_place_leaves_the_place_and_its_officer_whole(text: str, who: str) -> None:
    assert speaker(text) == who
    assert not {"York police", "Janeiro police"} & set(actors(text))


TITLED = [
    pytest.param("UN High Commissioner for Human Rights {} left.", "High Commissioner for Human Rights", id="field"),
    pytest.param("Assistant Secretary of Defense for Public Affairs {} left.", "Assistant Secretary", id="two fields"),
    pytest.param("Head of the Institute of National Memory {} left.", "Head of the Institute", id="body of a thing"),
    pytest.param("Former head of the Lake Organization of Peru {} left.", "head of the Lake", id="body of a country"),
]


@pytest.mark.parametrize(("text", "title"), TITLED)
def test_long_title_ends_before_the_name(text: str, title: str) -> None:
    for name in ("Ada Cole", "Ada Mbulo"):
        found = actors(text.format(name))
        assert any(title in alias for alias in found[name].aliases)


HEADED = [
    pytest.param("Ana Reis, principal of the Orlo Maha Vidyalayam, said no.", id="apposition behind the name"),
    pytest.param("The chair of Orlo Mbulo Homes, Ana Reis, said no.", id="plain word at its end"),
    pytest.param("Leader of Orlo Mbulo Ana Reis said no.", id="her name behind the body"),
]


@pytest.mark.parametrize("text", HEADED)
def test_what_somebody_heads_is_nobody_else(text: str) -> None:
    assert speaker(text) == "Ana Reis"
    assert set(actors(text)) == {"Ana Reis"}


def test_office_named_after_one_plain_word_is_nobody() -> None:
    assert "Procurement" not in actors("It was named Minister of Public Procurement in May.")
    assert "Price" in actors("Secretary of State Price said no.")
    assert "Straw" in actors("Secretary of State Straw said no.")
    assert "Ada Cole" in actors("Ada Cole, Minister for Health")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("President Hassan Sheikh Mbulo said no.", "Hassan Sheikh Mbulo", id="title within a name"),
        pytest.param("Then Martin Luther King Jr. said no.", "Martin Luther King Jr.", id="title before Jr."),
        pytest.param("Then Orlo Pandit said no.", "Orlo Pandit", id="title at the end of a name"),
        pytest.param("Emir Sheikh Tamim bin Mbulo said no.", "Tamim bin Mbulo", id="two titles"),
    ],
)
def test_title_that_is_part_of_a_name_stays_in_it(text: str, name: str) -> None:
    assert name in actors(text)


@pytest.mark.parametrize("text", ["Saint Petersburg governor Ada Cole said no.", "DR Congo is far. Ada Cole said no."])
def test_title_that_is_part_of_a_town_or_country_is_no_title(text: str) -> None:
    assert [entity.name for entity in actors(text).values() if entity.kind == "person"] == ["Ada Cole"]


def test_lake_named_with_a_title_is_a_place() -> None:
    assert names("She was born on Lake Garda in May.")["Lake Garda"] == "place"


def test_known_office_is_the_title_of_who_follows() -> None:
    found = actors("UN High Commissioner for Refugees Ada Cole left.")
    assert "UN High Commissioner for Refugees" in found["Ada Cole"].aliases


def test_letters_before_a_sign_of_money_are_no_country() -> None:
    assert not actors("It cost US$95 in May.")
    assert "Orlo AU" not in names("The Orlo AU$90 million plan is dead.")


@pytest.mark.parametrize("title", ["Grand Master", "Grand Mufti", "Coun.", "Pandit", "Det."])
def test_title_is_no_part_of_the_name(title: str) -> None:
    assert f"{title} Ada Cole" in actors_of(f"Then {title} Ada Cole said no.")["Ada Cole"].aliases


def test_grand_title_alone_is_its_holder() -> None:
    assert "The Grand Master" in actors("Grand Master Ada Cole left. The Grand Master said no.")["Ada Cole"].aliases


def test_chamber_that_is_called_by_its_noun_alone_is_named() -> None:
    assert "Congress" in actors("She was elected to Congress in May.")


@pytest.mark.parametrize("verb", ["Compare", "Imagine", "Remember", "Blame", "Ask"])
def test_imperative_that_opens_a_sentence_is_no_part_of_a_name(verb: str) -> None:
    assert set(actors(f"{verb} Ada Cole. Then {verb.lower()} Peru.")) == {"Ada Cole", "Peru"}
    assert "Peru" in actors(f"{verb} Peru's government for once.")
