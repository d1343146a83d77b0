"""Speaker labels: the styles of real transcripts, with made-up words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonekit.text.document import Entity
from tonekit.text.labels import label_turns, transcript_speakers, without_label_lines
from tonekit.text.naming.casting.label_names import clean_label
from tonekit.text.segment import segment
from tonekit.text.stage import is_of_record
from tonekit.text.transcript import Turn, split_turns


def read(text: str) -> list[tuple[str | None, str]]:
    return [(turn.label, text[turn.start : turn.end]) for turn in split_turns(text)]


@pytest.mark.parametrize(
    ("label", "words"),
    [
        pytest.param("MR. KIRBY:", "Good afternoon.", id="title and capitals"),
        pytest.param("PRESIDENT BIDEN:", "Thank you.", id="office and surname"),
        pytest.param("THE PRESIDENT:", "Thank you.", id="office alone"),
        pytest.param("PRIME MINISTER:", "Well, thank you.", id="office of two words"),
        pytest.param("JOURNALIST:", "Prime Minister, why?", id="role"),
        pytest.param("Lavrov:", "We had a frank talk.", id="surname"),
        pytest.param("Sergei Lavrov:", "We had a frank talk.", id="full name"),
        pytest.param("MS. JEAN-PIERRE:", "No.", id="hyphen"),
        pytest.param("MR. O'BRIEN:", "No.", id="apostrophe"),
        pytest.param("SENIOR ADMINISTRATION OFFICIAL:", "Hi.", id="anonymous official"),
        pytest.param("PRESIDENT LÓPEZ OBRADOR:", "Good.", id="accents"),
        pytest.param("Q:", "What now?", id="Q with a colon"),
        pytest.param("Q", "What now?", id="Q alone"),
        pytest.param("Mr. LANTOS.", "I yield.", id="congressional record"),
        pytest.param("Mr. SMITH of New Jersey.", "I yield.", id="member with state"),
        pytest.param("The SPEAKER pro tempore.", "Without objection.", id="presiding officer"),
        pytest.param("MODERATOR (via video):", "Welcome.", id="aside in the label"),
    ],
)
def test_label_of_every_style_starts_a_turn(label: str, words: str) -> None:
    text = f"{label} {words}\n\nMS. RIVER: Yes.\n"
    assert read(text) == [(label.rstrip(":").rstrip(".") if label != "Q" else "Q", words), ("MS. RIVER", "Yes.")]


def test_text_before_the_first_label_is_a_turn_without_one() -> None:
    text = "East Room\n\n1:03 P.M. EST\n\nMR. KIRBY: Hello."
    first, second = split_turns(text)
    assert (first.label, first.speaker) == (None, None)
    assert text[first.start : first.end] == "East Room\n\n1:03 P.M. EST"
    assert second.speaker == "Mr. Kirby"


@pytest.mark.parametrize("label", ["[ANN LEE]: ", "((AL)) : ", "**ANN LEE:** "])
def test_marks_around_a_label_are_no_words_of_the_turn_before(label: str) -> None:
    assert [words for _, words in read(f"{label}One.\n\n{label}Two.")] == ["One.", "Two."]


def test_paragraph_without_a_label_belongs_to_the_turn_before() -> None:
    assert read("MR. KIRBY: One.\n\nTwo.\n\nQ Three?") == [("MR. KIRBY", "One.\n\nTwo."), ("Q", "Three?")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The talks failed. Why: nobody knows.", id="colon inside a line"),
        pytest.param("Note: figures are rounded.", id="note"),
        pytest.param("Photo: Reuters", id="photo credit"),
        pytest.param("https://example.org is down.", id="address"),
        pytest.param("At 18:05 the polls closed.", id="time"),
        pytest.param("Quietly they left.", id="word that begins with Q"),
        pytest.param("It was a long and winding sentence that had one thing to say: nothing.", id="long sentence"),
    ],
)
def test_ordinary_lines_carry_no_label(text: str) -> None:
    assert read(text) == [(None, text)]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("MR. KIRBY", "Mr. Kirby"),
        ("PRESIDENT BIDEN", "President Biden"),
        ("MS. JEAN-PIERRE", "Ms. Jean-Pierre"),
        ("MCDONOUGH (via video)", "McDonough"),
        ("NATO SECRETARY GENERAL", "NATO Secretary General"),
        ("Lavrov", "Lavrov"),
        ("Q", "Q"),
    ],
)
def test_label_becomes_a_name(label: str, name: str) -> None:
    assert clean_label(label) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "**Ann Lee:** Why?\n\n**Bo Berg:** Why not.\n\n**Ann Lee:** Well.", ["Ann Lee", "Bo Berg"], id="bold type"
        ),
        pytest.param("[ANN LEE]: Why?\n\n[BO BERG]: Why not.", ["Ann Lee", "Bo Berg"], id="square brackets"),
        pytest.param("((Ann Lee)) Why?\n\n((BB)) : Why not.", ["Ann Lee", "BB"], id="two round brackets"),
        pytest.param("ANN LEE — Why?\n\nBO BERG — No.\n\nANN LEE — Well.", ["Ann Lee", "Bo Berg"], id="dash"),
        pytest.param(
            "Witnesses: Cy Dahl.\n\nQ1 Chair: Why?\n\nCy Dahl: Well.\n\nQ2 **Bo Berg:** When?\n\nCy Dahl: Now.",
            ["Chair", "Cy Dahl", "Bo Berg"],
            id="numbered questions of a committee",
        ),
        pytest.param("[00:01:12] Ann: Why?\n\n[00:01:20] Bo: Why not.", ["Ann", "Bo"], id="times"),
        pytest.param(">> ANCHOR: Why?\n\n>> REPORTER: Why not.", ["Anchor", "Reporter"], id="captions of a broadcast"),
        pytest.param(
            "Sir Ann Lee (Holm and St Ives) (Lab): Why?\n\nMr Speaker: Order.\n\nHon. Members: No!",
            ["Sir Ann Lee", "Mr Speaker", "Hon. Members"],
            id="Hansard",
        ),
        pytest.param(
            "Mr BERG (Holm—Leader of the Opposition) (14:00): Why?\n\nMs LEE (Ives—Treasurer) (14:01): No.",
            ["Mr Berg", "Ms Lee"],
            id="Australian Hansard",
        ),
        pytest.param(
            "Mr. Lee-Moss (Peru) (spoke in Spanish): Yes.\n\nMrs. Berg (Chile): No.",
            ["Mr. Lee-Moss", "Mrs. Berg"],
            id="United Nations",
        ),
        pytest.param(
            "Ms. LEE of Ohio: I yield.\n\nChairman BERG: Time.", ["Ms. Lee of Ohio", "Chairman Berg"], id="hearing"
        ),
        pytest.param("Chairman BERG. Time.\n\nMs. LEE. I yield.", ["Chairman Berg", "Ms. Lee"], id="chairman"),
        pytest.param(
            "THE COURT: Go on.\n\nBY MS. LEE:\n\nQ. Where?\n\nA. At home.", ["The Court", "Ms. Lee", "A"], id="court"
        ),
        pytest.param(
            "THE WITNESS: Yes.\n\nBY MS. LEE:\n\nQ. Where?\n\nA. Home.", ["The Witness", "Ms. Lee"], id="witness"
        ),
        pytest.param("Q: Where?\n\nA: At home.", ["Q", "A"], id="Q and A without a lead"),
        pytest.param(
            "ANN LEE: Why?\n\nBO BERG-MOSS MP: Why not?\n\nAL: Well.\n\nBB-M: Well.",
            ["Ann Lee", "Bo Berg-Moss MP", "Bo Berg-Moss"],
            id="initials",
        ),
        pytest.param(
            "The Minister for Water and Roads (Ann Lee): I am sorry.\n\nMadam Deputy Speaker (Ms Bo Berg): Order.",
            ["Ann Lee", "Ms Bo Berg"],
            id="offices with their holders",
        ),
        pytest.param(
            "The Secretary of State for Lakes, Rivers and Other Inland Waters (Ann Lee): No.\n\nMr Speaker: Order.",
            ["Ann Lee", "Mr Speaker"],
            id="long office",
        ),
        pytest.param(
            "THE MINISTER OF LAKES (SHRI BO BERG): No.\n\nHON. SPEAKER: Sit down.\n\nSHRIMATI ANN LEE (HOLM): Why?",
            ["Shri Bo Berg", "Hon. Speaker", "Shrimati Ann Lee"],
            id="Lok Sabha",
        ),
        pytest.param(
            "Hon. Ann Lee (Holm—Ives, CPC): Why?\n\nSome hon. members: Hear, hear!\n\n"
            "Hon. Bo Berg (Minister of Lakes, Lib.): No.\n\nThe Deputy Speaker: Order.",
            ["Hon. Ann Lee", "Some hon. members", "Hon. Bo Berg", "The Deputy Speaker"],
            id="Canadian Hansard",
        ),
        pytest.param(
            "1. Ann Lee (Holm) (Lab): What will she do?\n\nThe Minister for Water (Bo Berg): Nothing.\n\n"
            "Q2. [901234] Carl Dahl (Ives) (Con): Why?",
            ["Ann Lee", "Bo Berg", "Carl Dahl"],
            id="numbered questions",
        ),
        pytest.param(
            "Lakes: Holm\n\nMr Bo Berg (Holm) (Lab): Why?\n\nMs Lee: Well.\n\nMr Bo Berg: So.",
            ["Mr Bo Berg", "Ms Lee"],
            id="subject heading",
        ),
        pytest.param(
            "Captain LEE. The lock failed.\n\nMs. BERG. Why?\n\nSheriff DAHL of Ives. Ask the agency.",
            ["Captain Lee", "Ms. Berg", "Sheriff Dahl of Ives"],
            id="witnesses of a hearing",
        ),
        pytest.param(
            "The Chairman. Good morning.\n\nMs. Lee. Thank you.\n\nSenator Berg. Why?\n\nMs. Lee. Well.",
            ["The Chairman", "Ms. Lee", "Senator Berg"],
            id="hearing in small letters",
        ),
        pytest.param(
            "WEBVTT\n\n00:01.000 --> 00:04.000\nAnn Lee: Why?\n\n00:05.000 --> 00:07.000\nBo Berg: Why not.",
            ["Ann Lee", "Bo Berg"],
            id="subtitles",
        ),
        pytest.param(
            "President. – The debate is open.\n\nAnn Lee, Member of the Commission. – Madam President, no.\n\n"
            "Bo Berg (ECR). – (IT) Why?\n\nPresident. – The debate is closed.",
            ["President", "Ann Lee", "Bo Berg"],
            id="European Parliament",
        ),
        pytest.param(
            "ANN LEE, LAKE RADIO ANCHOR: Good evening.\n\nGOV. BO BERG (R), MONTANA: No.\n\nLEE: Why?",
            ["Ann Lee", "Gov. Bo Berg", "Lee"],
            id="broadcast",
        ),
        pytest.param(
            "ANN LEE, HOST: Welcome.\n\nBO BERG, PRIME MINISTER: Hello.\n\nHOST: Why?\n\nPRIME MINISTER: Well.",
            ["Ann Lee", "Bo Berg"],
            id="offices that labels tell",
        ),
        pytest.param(
            "Ann Lee (00:04):\nWelcome.\n\nBo Berg (00:09):\nThank you.\n\nSpeaker 3 (00:12):\nNo!",
            ["Ann Lee", "Bo Berg", "Speaker 3"],
            id="times behind the names",
        ),
        pytest.param(
            "Ann Lee  00:04\nWelcome, Bo.\n\nBo Berg  00:09\nThank you.\n\nAnn Lee  00:12\nWhy?",
            ["Ann Lee", "Bo Berg"],
            id="lines of names and times",
        ),
        pytest.param(
            "LAKE POST: Ms. Lee, why?\n\nLee: Why not?\n\nLAKE POST: And now?\n\nLee: Home.\n\nLAKE POST: Thank you.",
            ["Lake Post", "Lee"],
            id="medium in capitals",
        ),
        pytest.param(
            "ANN LEE: Why?\n\nUNIDENTIFIED PERSON #1: No!", ["Ann Lee", "Unidentified Person #1"], id="number"
        ),
        pytest.param(
            "Operator\nGood morning.\n\nAnn Lee -- Chief Executive Officer\nThank you.\n\nBo Berg -- Analyst\nWhy?\n\n"
            "Ann Lee -- Chief Executive Officer\nWhy not?",
            ["Operator", "Ann Lee", "Bo Berg"],
            id="call of a company",
        ),
        pytest.param(
            "Ann Lee -- Chief Executive Officer\n\nSales were up.\n\nBo Berg -- Lake Bank -- Analyst\n\nWhy?\n\n"
            "Ann Lee -- Chief Executive Officer\n\nWhy not?",
            ["Ann Lee", "Bo Berg"],
            id="call of a company, lines between",
        ),
        pytest.param(
            "From Wuhan it came to Wuhan's neighbours. Wikinews met Ann Lee.\n\nWN: Why?\n\nANN LEE: No.\n\nWN: So?",
            ["Wikinews", "Ann Lee"],
            id="two letters of a medium, not of a town",
        ),
        pytest.param(
            "QUESTION (Ann Lee, Joy News): Why?\n\nTHE PRESIDENT: No.\n\nQ (Cy Dahl, Holm Post): So?",
            ["Ann Lee", "The President", "Cy Dahl"],
            id="reporters named in brackets",
        ),
        pytest.param(
            "Question (Ann Lee, Joy News): Why?\n\nMinister Moss: No.\n\nQuestion (Cy Dahl, Holm Post): So?",
            ["Ann Lee", "Minister Moss", "Cy Dahl"],
            id="reporters named in brackets, a minister with his title",
        ),
        pytest.param(
            "Radio Free Peru met William S. Moss.\n\nRFP: Why?\n\nWSM: Why not?",
            ["Radio Free Peru", "William S. Moss"],
            id="initials that the lead has",
        ),
        pytest.param(
            "BBC: Why?\n\nAnn Lee: Fog.\n\nWe waited.\n\nIt rose.\n\nBBC: And now?\n\nAnn Lee: Home.",
            ["BBC", "Ann Lee"],
            id="medium in capitals, a name in small letters",
        ),
        pytest.param(
            "SCMP: Why?\n\nAnn Lee: Fog.\n\nSCMP: And now?\n\nBo Berg: Home.",
            ["SCMP", "Ann Lee", "Bo Berg"],
            id="medium without a vowel, two answer",
        ),
        pytest.param(
            "Moderator — Why, Ms Lee?\n\nAnn Lee — Why not?\n\nModerator — Mr Berg?\n\nBo Berg — It rained.",
            ["Moderator", "Ann Lee", "Bo Berg"],
            id="dash, small letters",
        ),
        pytest.param(
            "SPEAKER_00: Why?\n\nSPEAKER_01: Why not?", ["Speaker_00", "Speaker_01"], id="voices that a machine counts"
        ),
        pytest.param(
            "Channel 9: Why?\n\nAnn Lee: Fog.\n\nChannel 9: And now?\n\nAnn Lee: Home.",
            ["Channel 9", "Ann Lee"],
            id="medium with a number",
        ),
        pytest.param(
            "00:12 - Ann Lee: Why?\n\n00:15 - Bo Berg: Why not?\n\n00:18 - Ann Lee: Well.",
            ["Ann Lee", "Bo Berg"],
            id="times and dashes",
        ),
    ],
)
def test_labels_of_every_record_name_the_speakers(text: str, expected: list[str]) -> None:
    assert [
        name.replace("THE COURT", "The Court").replace("THE WITNESS", "The Witness")
        for name in transcript_speakers(text)
    ] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("OSLO — It rains.\n\nNEW YORK — It snows.\n\nROME — It is dry.", id="datelines"),
        pytest.param(
            "Rain in town\n\nHOLM — It rains.\n\nSnow in town\n\nIVES — It snows.\n\nHOLM — It is dry.\n\nMore later.",
            id="datelines of briefs",
        ),
        pytest.param("Q1 Sales: Up.\n\nQ2 Sales: Down.\n\nIt rains.", id="quarters"),
        pytest.param("**Update:** It rains.\n\n**Why It Matters:** Rain is wet.\n\nIt snows.", id="bold headings"),
        pytest.param("10:32 Rain: It pours.\n\n10:40 Snow: It falls.\n\nIt is dry.", id="news ticker"),
        pytest.param("Holm United (4-3-3): Lee; Berg.\n\nIves Town (4-4-2): Moss; Vant.", id="line-ups"),
        pytest.param("A. It rains.\n\nB. It snows.", id="list"),
        pytest.param("It was Dr. Lee.\n\nDr. Lee. Who else?\n\nIt rains.", id="a name alone"),
        pytest.param("By Ann Lee:\n\nIt rains.", id="byline"),
        pytest.param(
            "1. Ann Lee (Peru): 2:10:34\n\n2. Bo Berg (Chile): 2:10:40\n\n3. Cy Dahl (Peru): 2:11", id="results"
        ),
        pytest.param("1. Lima: It rains.\n\n2. Oslo: It snows.\n\n3. Lima: It is dry.", id="numbered list"),
        pytest.param("Lima. – It rains.\n\nOslo. – It snows.", id="datelines with a stop"),
        pytest.param("Ann Lee  10:32\nBo Berg  10:40\nAnn Lee  11:02\nIt rains.", id="table of times"),
        pytest.param("Ann Lee - Director\n\nBo Berg - Producer\n\nAnn Lee - Actor\n\nIt rains.", id="credits"),
        pytest.param("Lima 10:30\nThe polls open.\n\nOslo 11:45\nIt rains.\n\nLima 12:10\nIt snows.", id="programme"),
        pytest.param("Ann Lee - Best Boat\n\nBo Berg - Best Oar\n\nAnn Lee - Best Sail\n\nIt rains.", id="awards"),
        pytest.param("The Lake (Peru): It rains.\n\nThe Sea (Chile): It snows.", id="places in brackets"),
        pytest.param(
            "New York — It rains.\n\nLos Angeles — It is dry.\n\nNew York — It snows.", id="datelines in small letters"
        ),
        pytest.param(
            "Holm United – Ives 2–1\n\nIves Town – Holm 1–1\n\nHolm United – Ives 0–0", id="results with dashes"
        ),
        pytest.param("Ann Lee — a poet.\n\nBo Berg — a painter.\n\nCy Dahl — a cook.", id="names explained"),
        pytest.param("NATO: Members met.\n\nIt rained.\n\nAnn Lee: A Life\n\nIt snowed.", id="briefs"),
    ],
)
def test_news_that_looks_like_a_record_has_no_speakers(text: str) -> None:
    assert transcript_speakers(text) == ()


def test_label_line_behind_marks_is_no_sentence() -> None:
    text = "**Ann Lee:**\n\nWhy?\n\n**Bo Berg:**\n\nWhy not.\n\n**Ann Lee:**\n\nWell."
    kept = without_label_lines(text, segment(text))
    assert [text[s.start : s.end] for s in kept] == ["Why?", "Why not.", "Well."]


def test_blank_text_has_no_turns() -> None:
    assert split_turns("") == ()
    assert split_turns(" \n\n ") == ()


def test_label_without_words_is_an_empty_turn() -> None:
    assert split_turns("MR. KIRBY:") == (Turn("MR. KIRBY", "Mr. Kirby", 10, 10),)


def test_news_with_a_lone_colon_line_is_no_transcript() -> None:
    text = "Rex Tillerson: Trust between US and Russia at a 'low'\n\nThe talks were frosty.\n\nBackground: see page 2."
    assert label_turns(text, segment(text), []) == [None] * len(segment(text))
    assert transcript_speakers(text) == ()


def test_labels_of_a_plain_transcript_name_its_speakers() -> None:
    text = "MR. KIRBY: Hello.\n\nQ Why?\n\nMR. KIRBY: Because."
    assert transcript_speakers(text) == ("Mr. Kirby", "Q")
    kirby = Entity("John Kirby", "person", aliases=("John Kirby", "Kirby"))
    turns = label_turns(text, segment(text), [kirby])
    assert [turn.entity if turn else "none" for turn in turns] == [0, None, 0]


def test_questions_and_answers_of_an_inquiry_go_to_counsel_and_to_who_was_sworn() -> None:
    text = "MR BO BERG (sworn)\n\nMS LEE: Where?\n\nA. At home.\n\nQ. Why?\n\nTHE CHAIR: Yes?\n\nA. Why not?\n\nQ. So."
    labels = [label for label, _ in read(text) if label is not None]
    assert labels == ["MS LEE", "MR BO BERG", "MS LEE", "THE CHAIR", "MR BO BERG", "MS LEE"]


def test_who_answers_all_questions_opens_the_briefing() -> None:
    text = (
        "Briefing by Bo Berg, Spokesperson\n\nGood afternoon.\n\nThe talks go on.\n\nFish\n\n"
        "Question: Why?\n\nSpokesperson: Why not?\n\nQuestion: So?\n\nSpokesperson: So."
    )
    berg = Entity("Bo Berg", "person", aliases=("Bo Berg", "Spokesperson"))
    turns = label_turns(text, segment(text), [berg])
    assert [turn.entity if turn else "none" for turn in turns] == ["none", 0, 0, "none", None, 0, None, 0]


@pytest.mark.parametrize(
    "line",
    [
        "MR BO BERG (sworn)",
        "Questions from MS LEE",
        "Cross-examination by MR BERG",
        "(A short break)",
        "(The luncheon adjournment)",
        "[END]",
        "Copyright © 2020 Lake Radio.",
        "(Proceedings adjourned at 9:58 a.m.)",
        "[Whereupon, at 11:48 a.m., the committee was adjourned.]",
        "[The prepared statement of Captain Lee follows:]",
        "(BEGIN VIDEO CLIP)",
        "[START TAPE]",
        "(SOUNDBITE OF MUSIC)",
        "<…>",
        "00:00:01.000 --> 00:00:04.000",
        "Meeting closed at 17:34.",
        "4.15 pm",
        "12.05 hrs",
        "● (1420)",
        "Several hon. Members rose—",
        "Opposition members interjecting—",
        "Mr Berg interjecting—",
        "The meeting rose at 4.10 p.m.",
        "The Committee was suspended for a vote at 11.05 a.m.",
        "Question put and agreed to.",
        "The House divided: Ayes 301, Noes 240.",
        "The member for Holm then left the chamber.",
        "All rights reserved.",
    ],
)
def test_what_a_record_says_between_turns_is_its_own(line: str) -> None:
    assert is_of_record(line)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param(
            "Ms Orlo flew to Armenia. Putin met her.\n\nAP: Why?\n\nORLO: Well.\n\nAP: So?", "AP", id="sentences"
        ),
        pytest.param("ANN LEE: Why?\n\nBO BERG: Why not?\n\nLB: Well.\n\nANN LEE: So.", "LB", id="two labels"),
        pytest.param("Ann Lee asked.\nBo Berg left.\n\nLB: Well.\n\nANN LEE: So.", "LB", id="two lines"),
        pytest.param("Yesterday Orlo left.\n\nYO: Well.\n\nANN LEE: So.", "YO", id="first word of a sentence"),
        pytest.param("We met Minister Orlo.\n\nMO: Well.\n\nANN LEE: So.", "MO", id="title"),
        pytest.param("Prime Minister Orlo met us.\n\nPM: Well.\n\nANN LEE: So.", "PM", id="office"),
        pytest.param("Peru met Abcdefghi.\n\nACF: Well.\n\nANN LEE: So.", "ACF", id="three letters of one word"),
    ],
)
def test_initials_are_no_words_that_only_stand_together(text: str, label: str) -> None:
    assert label.capitalize() in [name.capitalize() for name in transcript_speakers(text)]


@pytest.mark.parametrize(
    "line",
    [
        "The meeting rose to its feet.",
        "(The weather was fine.)",
        "The House divided us.",
        "Several members rose to speak—",
        "At 4.15 pm we left.",
        "The question was put to me.",
    ],
)
def test_what_somebody_says_in_a_turn_is_not_of_the_record(line: str) -> None:
    assert not is_of_record(line)


@given(st.one_of(st.text(max_size=200), st.text(alphabet="AQ .:\n(Mr)'*[]>—1", max_size=200)))
def test_turns_of_any_text_are_ordered_and_disjoint(text: str) -> None:
    end = 0
    for turn in split_turns(text):
        assert end <= turn.start <= turn.end <= len(text)
        end = turn.end
    label_turns(text, segment(text), [])
