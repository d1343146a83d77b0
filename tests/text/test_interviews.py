"""Interviews without labels: which texts are one, who asks, who answers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.speaking import found_speakers
from tonekit.text.segment import segment
from tonekit.text.speech.turns.interviews import interview_turns

LEE, BERG = "Ann Lee", "Otto Berg"
TALK = (
    "How did you begin?\n\nI began by rowing.\n\nWere you afraid?\n\nNo. We were many.\n\n"
    "Would you go again?\n\nI would, and my sister too."
)


@pytest.mark.parametrize(
    ("lead", "asks", "answers"),
    [
        pytest.param("Ann Lee talks to Otto Berg about boats. Berg is a rower.", LEE, BERG, id="talks to"),
        pytest.param(
            "Otto Berg rows. Otto Berg spoke to Ann Lee about boats.", LEE, BERG, id="spoke to, of whom more is said"
        ),
        pytest.param("Ann Lee interviewed the rower Otto Berg. Berg was tired.", LEE, BERG, id="interviewed"),
        pytest.param("Otto Berg has rowed to Peru. Interview by Ann Lee.", LEE, BERG, id="interview by"),
        pytest.param("Otto Berg has rowed to Peru.", "unknown", BERG, id="nobody asks"),
        pytest.param("It is a long way to Peru.", "unknown", "unknown", id="nobody named"),
    ],
)
def test_lead_says_who_asks_and_who_answers(lead: str, asks: str, answers: str) -> None:
    assert found_speakers(f"{lead}\n\n{TALK}")[-7:] == [asks, answers, asks, answers, answers, asks, answers]


def test_question_that_opens_with_a_name_is_put_to_its_bearer() -> None:
    text = "Ann Lee met with Otto Berg.\n\n" + TALK.replace("Were you", "Ms Lee, were you")
    assert found_speakers(text)[1:4] == [BERG, LEE, BERG]


def test_answer_that_quotes_gives_the_words_to_whom_it_quotes() -> None:
    text = "Otto Berg has rowed to Peru.\n\n" + TALK.replace("No. We were many.", '"Never row alone," Ann Lee told me.')
    assert found_speakers(text)[4] == LEE


def test_note_about_the_interview_is_the_narrators() -> None:
    assert found_speakers(f"Otto Berg rows.\n\n{TALK}\n\nThis interview has been edited for length.")[-1] == "narrator"


def test_q_and_a_are_whom_the_lead_names() -> None:
    text = "Ann Lee asked Otto Berg about boats.\n\nQ: Why?\n\nA: Why not.\n\nQ: And now?\n\nA: Home."
    assert found_speakers(text)[1:] == [LEE, BERG, LEE, BERG]


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("Tell me about the boat.", id="tell me"),
        pytest.param("You had no oars.", id="you"),
        pytest.param("And your sister came along.", id="and your"),
    ],
)
def test_short_statement_to_the_guest_between_two_answers_asks(statement: str) -> None:
    lead = "Ann Lee talks to Otto Berg about boats. Berg is a rower."
    middle = TALK.replace("Were you afraid?", f"{statement}\n\nI laughed.\n\nWere you afraid?")
    assert found_speakers(f"{lead}\n\n{middle}")[2:6] == [LEE, BERG, LEE, BERG]
    first = f"{lead}\n\n{statement}\n\nI laughed.\n\n{TALK}"
    assert found_speakers(first)[2:6] == [LEE, BERG, LEE, BERG]
    last = f"{lead}\n\n{TALK}\n\n{statement}\n\nI laughed."
    assert found_speakers(last)[-2:] == [LEE, BERG]


@pytest.mark.parametrize(
    ("greeting", "answer"),
    [
        pytest.param("Thank you for agreeing to discuss the boat.", "It is a pleasure.", id="thanks"),
        pytest.param("Otto Berg, welcome.", "Thank you for having me.", id="welcome"),
        pytest.param("**It is good to see you again.**", "Likewise.", id="in bold"),
    ],
)
def test_who_greets_the_guest_asks(greeting: str, answer: str) -> None:
    lead = "Ann Lee talks to Otto Berg about boats. Berg is a rower."
    talk = re.sub(r"([A-Z][a-z ]+\?)", r"**\1**", TALK) if "*" in greeting else TALK
    assert found_speakers(f"{lead}\n\n{greeting}\n\n{answer}\n\n{talk}")[2:5] == [LEE, BERG, LEE]


def test_thanks_below_the_last_answer_are_of_who_asks_unless_the_guest_was_invited() -> None:
    text = f"Ann Lee talks to Otto Berg about boats. Berg is a rower.\n\n{TALK}\n\n"
    assert found_speakers(f"{text}Thank you for your time.\n\nThank you.")[-2:] == [LEE, BERG]
    assert found_speakers(f"{text}Thank you for having me.")[-1] == BERG


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("**You can hear Otto Berg in Merrow.**", id="note in bold below"),
        pytest.param("Thank you to everybody for coming.", id="thanks of the guest"),
        pytest.param("Thank you for making me smile, they say.", id="thanks of others"),
    ],
)
def test_what_stands_below_the_talk_is_not_of_who_asks(line: str) -> None:
    talk = re.sub(r"([A-Z][a-z ]+\?)", r"**\1**", TALK) if "*" in line else TALK
    lead = "Ann Lee talks to Otto Berg about boats. Berg is a rower."
    assert found_speakers(f"{lead}\n\n{talk}\n\n{line}")[-1] != LEE


def test_welcome_that_opens_the_text_is_the_papers() -> None:
    assert found_speakers(f"Good morning from Lima, where Otto Berg rows.\n\n{TALK}")[:3:2] == ["narrator", BERG]


def test_heading_in_bold_above_an_interview_is_nobodys_question() -> None:
    talk = re.sub(r"([A-Z][a-z ]+\?)", r"**\1**", TALK)
    assert found_speakers(f"**Otto Berg has rowed to Peru.**\n\n{talk}")[0] == "narrator"


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param("Boats are slow.", id="no you"),
        pytest.param("You and I have rowed.", id="first person"),
        pytest.param("You go out in the rain.", id="anybody"),
        pytest.param("You know, boats are slow.", id="you know"),
        pytest.param("You go out to look for a storm and you meet people. " * 3 + "You stay.", id="long"),
    ],
)
def test_other_paragraphs_go_on_with_an_answer(paragraph: str) -> None:
    text = "Otto Berg rows.\n\n" + TALK.replace("Were you", f"{paragraph}\n\nBoats are wet.\n\nWere you")
    assert set(found_speakers(text)[3:-6]) == {BERG}


def test_you_of_an_answer_in_paragraphs_asks_nothing() -> None:
    more = "You row and row.\n\nThe bay is wide."
    text = "Otto Berg rows.\n\n" + TALK.replace("by rowing.", f"by rowing.\n\n{more}").replace(
        "many.", f"many.\n\n{more}"
    )
    assert found_speakers(text)[3:5] == [BERG, BERG]


@pytest.mark.parametrize(
    ("closing", "speaker"),
    [
        pytest.param("Berg's book is out in May.", "narrator", id="names the guest"),
        pytest.param("He will row to Oslo.", BERG, id="names nobody"),
        pytest.param("Berg is what my friends call me.", BERG, id="first person"),
    ],
)
def test_paragraph_below_the_last_answer_that_names_the_guest_is_the_narrators(closing: str, speaker: str) -> None:
    assert found_speakers(f"Otto Berg rows. Berg is a rower.\n\n{TALK}\n\n{closing}")[-1] == speaker


def test_quotation_above_an_interview_is_the_guests() -> None:
    text = f"“You learn to read waves”\n\nAnn Lee talks to Otto Berg about boats. Berg is a rower.\n\n{TALK}"
    assert found_speakers(text)[:2] == [BERG, "narrator"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Otto Berg rows. What is a boat?\n\nIt is wood.\n\nIt floats.", id="news"),
        pytest.param(
            "Why row?\n\nBoats are old.\n\nWhy wood?\n\nWood is light.\n\nWhy go?\n\nThe sea is wide.", id="essay"
        ),
        pytest.param("How are you?\n\nI am well.\n\nWill you go?\n\nI will.", id="two questions"),
    ],
)
def test_other_texts_are_no_interviews(text: str) -> None:
    assert interview_turns(text, segment(text), ()) is None


PARTS = st.lists(
    st.sampled_from(["Do you?", "I do.", "Ann Lee spoke to", "Otto Berg", "\n\n", '"', "Q:", "edited interview"])
)


@given(st.one_of(PARTS.map(" ".join), PARTS.map("\n\n".join)))
def test_any_text_has_one_turn_a_sentence_or_none(text: str) -> None:
    sentences = segment(text)
    turns = interview_turns(text, sentences, ())
    assert turns is None or len(turns) == len(sentences)


@pytest.mark.parametrize(
    ("asks", "lead"),
    [
        pytest.param("((OB))", "Otto Berg spoke to Ann Lee.", id="initials in brackets"),
        pytest.param("OB:", "Otto Berg spoke to Ann Lee.", id="initials"),
        pytest.param("((OB)) :", "Oarblog spoke to Ann Lee.", id="initials of a medium in one word"),
    ],
)
def test_label_of_initials_is_whose_name_the_lead_gives(asks: str, lead: str) -> None:
    text = f"{lead}\n\n{asks} Why row?\n\n((Ann Lee)) Why not?\n\n{asks} And now?\n\n((Ann Lee)) Home.\n\nIt is late."
    asked = " ".join(lead.split()[: lead.split().index("spoke")])
    assert found_speakers(text)[1:] == [asked, LEE, asked, LEE, LEE]


def test_label_of_initials_that_nothing_spells_out_is_an_actor_of_its_own() -> None:
    text = "Otto Berg spoke to Ann Lee.\n\n((XY)) Why row?\n\n((AL)) Why not?"
    assert found_speakers(text)[1:] == ["XY", LEE]


def test_one_label_of_who_asks_holds_for_its_paragraph_only() -> None:
    text = "Otto Berg met Ann Lee.\n\n((OB)) Why row?\n\nThe bay is wide.\n\n((OB)) You row. Why?\n\nPhoto of the bay."
    assert found_speakers(text)[1:] == [BERG, "narrator", BERG, BERG, "narrator"]


def test_one_label_of_who_speaks_holds_for_every_paragraph() -> None:
    assert found_speakers("THE PRESIDENT: Good day.\n\nIt is late. Why?\n\nThank you.") == ["The President"] * 4


LONG = "The way to Peru is long, and there are storms on it that no one who rows there in a small boat forgets."


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        pytest.param("I rowed there in a year.", BERG, id="first person"),
        pytest.param(LONG, BERG, id="long paragraph"),
        pytest.param(f"Otto Berg in Lima.\n\n{LONG}", "narrator", id="long paragraph behind a caption"),
        pytest.param("Otto Berg in Lima.", "narrator", id="caption"),
    ],
)
def test_paragraph_behind_a_labelled_question_answers_it(paragraph: str, speaker: str) -> None:
    lead = "Ann Lee met Otto Berg, a rower. Berg was tired."
    text = f"{lead}\n\nAL: How far is it?\n\n{paragraph}\n\nAL: Will you go again?"
    assert found_speakers(text)[-2] == speaker


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        pytest.param("Otto Berg's memoir is published by Corvin Press.", "narrator", id="about who answers"),
        pytest.param("This interview has been edited for length.", "narrator", id="about the interview"),
        pytest.param("The boats are made in Peru.", BERG, id="more of the answer"),
        pytest.param("I said: Otto Berg, go home.", BERG, id="of himself"),
    ],
)
def test_note_below_the_last_labelled_turn_is_the_narrators(line: str, speaker: str) -> None:
    talk = "Otto Berg spoke to Ann Lee.\n\nAL: Why?\n\nOB: I was late.\n\nAL: And now?\n\nOB: I go on.\n\n"
    assert found_speakers(talk + line)[-1] == speaker


SHORT = (
    "How did you begin?\n\nI began by rowing.\n\n{}\n\nWe were many.\n\nWould you go again?\n\nMy sister would. I too."
)


@pytest.mark.parametrize("mark", ["{}", "**{}**", "*{}*", "_{}_", "– {}"])
@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("The harbour council says you were afraid.", id="says"),
        pytest.param("Critics accuse you of haste.", id="accuse"),
        pytest.param("You once called the bay a bath.", id="you"),
    ],
)
def test_two_questions_and_what_is_said_of_the_guest_are_an_interview(mark: str, statement: str) -> None:
    text = re.sub(r"(?m)^(.*(?:\?|you .*\.))$", lambda line: mark.format(line[0]), SHORT.format(statement))
    assert found_speakers(f"Otto Berg rows.\n\n{text}")[1:7] == ["unknown", BERG] * 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(SHORT.format("People say you only row once."), id="of anybody"),
        pytest.param(
            SHORT.format("Critics accuse you of haste.").replace("We were", "They were"), id="no first person"
        ),
        pytest.param(
            SHORT.format("Critics accuse you of haste.").replace("many.", "many.\n\nBoats rot."), id="no turns"
        ),
    ],
)
def test_two_questions_alone_are_no_interview(text: str) -> None:
    assert BERG not in found_speakers(f"Otto Berg rows.\n\n{text}")


def test_question_that_closes_an_answer_is_the_guests() -> None:
    assert (
        found_speakers("Otto Berg rows.\n\n" + TALK.replace("many.", "many. We sang. Who would not?"))[-5:-2]
        == [BERG] * 3
    )


def test_lead_on_the_talk_makes_an_interview_of_questions_about_others() -> None:
    talk = TALK.replace("Were you afraid?", "Was it cold?").replace("Would you go", "Is that all to tell")
    assert found_speakers(f"Otto Berg spoke to the Bay Times.\n\n{talk}")[1:3] == ["unknown", BERG]
    assert found_speakers(f"Otto Berg rows.\n\n{talk}")[1:3] == ["narrator"] * 2


def test_guest_is_who_has_a_name() -> None:
    lead = "Marta Lind runs the theatre. The Swedish director retires. She is 60. She wrote. She leaves in May."
    assert found_speakers(f"{lead}\n\n{TALK}")[-1] == "Marta Lind"


def test_labelled_questions_in_bold_are_answered_by_nobody_known() -> None:
    text = "**Q: Which boat is the worst?**\n\nThe second. I was young.\n\n**Q: Do you row?**\n\nI do."
    assert found_speakers(text) == ["Q", "unknown", "unknown", "Q", "unknown"]
