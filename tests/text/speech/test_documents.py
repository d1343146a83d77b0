"""Whose words a document gives: studies, reports, letters and figures as sources."""

from __future__ import annotations

import pytest

from tests.text.speaking import CAST, MOOT, ORLO, UNION, VANT, Cast, read, speakers


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("The union published a study on Monday.", "narrator"),
        ("A study by the union came out on Monday.", "narrator"),
        ("The survey was conducted by the union.", "narrator"),
        ("In findings published on Monday, the union reported that boats were late.", UNION),
    ],
)
@pytest.mark.parametrize(
    "later",
    [
        "The study found that boats were late.",
        "According to the study, boats are late.",
        "Boats are late, says the report.",
        "The research shows that boats are late.",
        "The findings suggest that boats are late.",
        "The report criticised the delay.",
    ],
)
def test_study_gives_the_words_of_whoever_is_told_to_have_made_it(told: str, first: str, later: str) -> None:
    text = f"{told} It rained. It snowed. It rained. It snowed. {later}"
    assert speakers(text) == [first, *["narrator"] * 4, UNION]


@pytest.mark.parametrize(
    "text",
    [
        "According to the study, boats are late.",
        "The study found that boats were late.",
        "A study found that boats were late.",
        "The results indicate that boats are late.",
        "The report criticised the delay.",
        "According to agreed facts heard on Monday, boats were late.",
        "According to earlier plans, boats are late.",
        "According to videos posted on Monday, boats were late.",
    ],
)
def test_study_of_nobody_known_gives_nobodys_words(text: str) -> None:
    assert speakers(text) == ["narrator"]


def test_owner_of_a_study_told_of_before_is_who_made_it() -> None:
    text = "In a study, the union reported that boats were late. Ms Orlo's study is new. The study found that it rains."
    assert speakers(text)[2] == UNION


def test_complaint_is_that_of_whoever_spoke_in_it() -> None:
    assert speakers("Ms Orlo said so in a complaint. The complaint notes it is late.") == [ORLO, ORLO]


def test_source_is_who_leads_the_body_before_him() -> None:
    cast: Cast = {**CAST, "Fish Board of Moss": ("organisation", ("Fish Board of Moss", "FBM"))}
    assert speakers("It was late, according to Fish Board of Moss (FBM) chairman Ben Vant.", cast) == [VANT]
    assert speakers("It was late, according to the Fish Board of Moss (FBM).", cast) == ["Fish Board of Moss"]


def test_letter_is_that_of_the_last_one_told_to_have_sent_one() -> None:
    text = "Ms Orlo sent a letter. Mr Vant sent a letter. The letter said that it was late."
    assert speakers(text)[2] == VANT


def test_statement_is_that_of_whoever_spoke_in_it() -> None:
    text = 'Mr Vant issued a statement. In a statement, Ms Orlo said: "It is late." The statement said that it rained.'
    assert speakers(text) == ["narrator", ORLO, ORLO]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Data from the union showed that boats were late.", UNION, id="data from"),
        pytest.param("Dockers' Union data indicated that boats were late.", UNION, id="data it owns"),
        pytest.param("The union's figures suggest boats are late.", UNION, id="its figures"),
        pytest.param("Figures released by the union on Monday show that boats are late.", UNION, id="released by"),
        pytest.param("A letter sent from the union's office said it was late.", UNION, id="sent from an office"),
        pytest.param("A tweet posted from Mr Vant's account said it was late.", VANT, id="posted from an account"),
        pytest.param("A statement from Mr Vant's office said it was late.", VANT, id="from an office"),
        pytest.param("An investigation by the union found no boats.", UNION, id="investigation by"),
        pytest.param("Polling by the union indicated boats are late.", UNION, id="polling by"),
        pytest.param("It was late, according to the union's projections.", UNION, id="projections"),
        pytest.param("It was late, Dockers' Union (DU) data indicated.", UNION, id="data, behind a bracket"),
        pytest.param("A report on Mr Vant said it was late.", "narrator", id="what it is on"),
        pytest.param("A letter to Mr Vant said it was late.", "unknown", id="whom it is to"),
        pytest.param("A letter seen by the union said it was late.", "unknown", id="who has seen it"),
        pytest.param("A report by his own ministry found that Mr Vant was late.", "narrator", id="his ministry"),
        pytest.param("A study of Mootland found that it was late.", "narrator", id="what it is of"),
        pytest.param("It was late, according to a study by the union last week.", UNION, id="last week"),
        pytest.param("It was late, according to union filings seen by Mootland.", "narrator", id="seen by"),
        pytest.param("It was late, according to records obtained by the union.", "narrator", id="obtained by"),
        pytest.param("It was late, according to a memo sent to the union.", "unknown", id="sent to"),
        pytest.param("It was late, according to a memo written by Ms Orlo.", ORLO, id="written by"),
        pytest.param("It was late, according to Mootland filings.", MOOT, id="filings"),
        pytest.param("It was late, according to a study published on Monday in the union.", "narrator", id="study in"),
        pytest.param("It was late, according to a study in the journal Vant.", "narrator", id="journal"),
        pytest.param("It was late, according to a paper published in the journal Vant.", "narrator", id="paper"),
        pytest.param("It was late, according to a study in Mootland by the union.", UNION, id="in and by"),
        pytest.param("It was late, according to a study by the union in Mootland.", UNION, id="by and in"),
        pytest.param("It was late, according to a report in the union.", UNION, id="report in a paper"),
        pytest.param("It was late, according to Mootland's officials.", MOOT, id="officials"),
        pytest.param("The Mootland Council of Art and Research said it was late.", "unknown", id="name of a body"),
    ],
)
def test_document_gives_the_words_of_whose_it_is(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("While some wait, according to Vant boats have left.", VANT, id="clause without a comma"),
        pytest.param("According to Mr Vant last week, boats are late.", VANT, id="time"),
        pytest.param("According to Mootland historian Ben Vant boats have left.", VANT, id="description"),
        pytest.param("According to its chairman, Ben Vant, boats have left.", VANT, id="apposition"),
        pytest.param("It was late, according to its chairman, Ben Vant.", VANT, id="apposition at the end"),
        pytest.param("According to sailors, Ben Vant, a baker, has left.", "unknown", id="subject behind the comma"),
        pytest.param("It is said that, according to sailors, Ben Vant left.", "unknown", id="clause behind the comma"),
        pytest.param("According to Vant Ms Orlo has left.", VANT, id="name behind the name"),
    ],
)
def test_source_ends_where_the_clause_begins(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_evidence_of_what_a_document_says_is_its_noun() -> None:
    text = "The union published a study on Monday. The study found that boats were late."
    attribution = read(text)[1][1].attribution
    assert attribution is not None
    assert attribution.mention is not None
    assert text[slice(*attribution.mention)] == "study"


@pytest.mark.parametrize(
    "source",
    ["the union's latest report", "a March 14, 2019 Mootland press release", "a Mootland policy statement"],
)
def test_document_gives_the_words_of_whose_it_is_whatever_stands_before_its_noun(source: str) -> None:
    assert speakers(f"According to {source}, boats are late.") == [MOOT if "Mootland" in source else UNION]


@pytest.mark.parametrize("when", ["", " on Saturday", " late last week", " on May 9"])
def test_who_revealed_a_clause_stands_behind_it_with_the_time(when: str) -> None:
    assert speakers(f"Nine boats were late, the union revealed{when}.") == [UNION]


def test_judgment_that_is_quoted_is_whose_words_went_before() -> None:
    text = 'The union said it was late. The judgment describes the delay as "a shortcut without thought". It rains.'
    assert speakers(text) == [UNION, UNION, "narrator"]


def test_health_body_is_no_relative_pronoun() -> None:
    cast: Cast = {"World Health Organization": ("organisation", ("World Health Organization", "WHO"))}
    assert speakers("Half of them died, according to WHO's figures.", cast) == ["World Health Organization"]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("The inquiry sat for a year.", id="inquiry named before"),
        pytest.param("The inquiry published its report on Monday.", id="its report"),
    ],
)
@pytest.mark.parametrize(
    "later",
    [
        "The report criticised Mootland, which it said was late.",
        "The report made three recommendations.",
        "The report recommends a new boat.",
        "The report found that boats were late.",
    ],
)
def test_report_is_the_inquirys_where_the_text_has_one(told: str, later: str) -> None:
    cast: Cast = {**CAST, "inquiry": ("organisation", ("The inquiry", "the inquiry"))}
    assert speakers(f"{told} It rained. {later} It also found that boats were old.", cast)[2:] == ["inquiry", "inquiry"]


def test_it_behind_a_name_and_a_relative_is_not_its_bearer() -> None:
    assert speakers("The union said no. It criticised Mootland, which it said was late.")[1] == UNION


@pytest.mark.parametrize("noun", ["warning", "order", "alert"])
def test_what_a_body_issued_gives_its_words(noun: str) -> None:
    text = f'The union issued a new {noun} on Monday. "Boats are late", read the {noun}. The {noun} said it rains.'
    assert speakers(text) == ["narrator", UNION, UNION]
