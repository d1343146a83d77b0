"""Labels of turns and names of authors: whose they are."""

from __future__ import annotations

import pytest

from tests.text.casting import actors, actors_of
from tonekit.text.document import Entity
from tonekit.text.labels import transcript_speakers


def test_speakers_become_actors_with_their_label_as_alias() -> None:
    found = actors_of("Hello.", speakers=("PRESIDENT BIDEN", "Joe Biden", "Q", ""))
    assert found["Joe Biden"].aliases == ("Joe Biden", "PRESIDENT BIDEN")
    assert found["Q"].mentions == ()


@pytest.mark.parametrize("label", ["ANN LEE, HOST", "The Minister for Water (Ann Lee)", "Ann Lee (Holm) (Lab)"])
def test_speaker_whose_label_tells_more_is_called_by_name(label: str) -> None:
    found = actors_of("Hello, Ms Lee.", speakers=(label, "Q"))
    assert set(found) == {"Ann Lee", "Q"}
    assert {label, "Ms Lee"} <= set(found["Ann Lee"].aliases)


def test_label_of_an_office_is_whom_the_text_calls_so() -> None:
    found = actors_of("Welcome.", "The Prime Minister smiled.", speakers=("PRIME MINISTER",))
    assert found["PRIME MINISTER"].mentions


@pytest.mark.parametrize(
    ("author", "name", "kind"),
    [
        pytest.param("Joint signatories", "Joint signatories", "group", id="group"),
        pytest.param(
            "European Commission and partners", "European Commission and partners", "group", id="a body and more"
        ),
        pytest.param("European Commission", "European Commission", "organisation", id="body"),
        pytest.param("The SPEAKER pro tempore", "The SPEAKER pro tempore", "person", id="office in Latin"),
        pytest.param("van der Berg", "van der Berg", "person", id="particles"),
        pytest.param("MR. KIRBY", "Kirby", "person", id="title"),
        pytest.param("Zelenskyy (as interpreted)", "Zelenskyy", "person", id="remark in brackets"),
    ],
)
def test_the_name_of_an_author_is_kept_whole(author, name, kind):
    text = "We urge them to open the road."
    (entity,) = [e for e in actors(text, speakers=(author,)).values() if author in e.aliases]
    assert (entity.name, entity.kind) == (name, kind)


def read(text: str) -> dict[str, Entity]:
    """The actors of a transcript whose labels stand in its text."""
    return actors(text, speakers=transcript_speakers(text))


def test_nominee_is_not_the_officer_who_speaks_next() -> None:
    found = read(
        "Mr. LOTT. I call the nominee: Mr. Otto Brand, of Ohio.\n\nThe PRESIDING OFFICER. Without objection.\n\n"
        "Mr. LOTT. I thank the Chair.\n\nThe PRESIDING OFFICER. So ordered."
    )
    (officer,) = (entity for entity in found.values() if "The PRESIDING OFFICER" in entity.aliases)
    assert "Otto Brand" in found
    assert officer is not found["Otto Brand"]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Press Briefing by Press Secretary Dana Whitlock", id="heading"),
        pytest.param("Dana Whitlock on Boats, Ferries and Rain", id="title case"),
        pytest.param("Interview: Dana Whitlock, Peru", id="short line"),
    ],
)
def test_heading_tells_the_first_name_of_a_speaker(heading: str) -> None:
    found = read(f"{heading}\n\nMS. WHITLOCK: Hello.\n\nQ Dana, why?\n\nWHITLOCK: It rains.\n\nQ Will Whitlock go?")
    assert {name for name, entity in found.items() if entity.kind == "person"} == {"Dana Whitlock", "Q"}
    assert "Dana" in found["Dana Whitlock"].aliases


def test_ordinary_word_before_a_surname_in_a_heading_is_no_first_name() -> None:
    assert "Whitlock" in read("Will Whitlock Resign Over the Boats\n\nMs. Whitlock said no on Monday. It rains.")


@pytest.mark.parametrize("mark", ["Q.", "Q", "Q:"])
def test_letter_of_a_question_is_no_initial(mark: str) -> None:
    found = read(f"CARLA VOSS: Yes.\n\n{mark} Ann Lee, why?\n\nCARLA VOSS: No.\n\n{mark} Mr. Berg left. Did Lee?")
    assert sorted(found) == ["Ann Lee", "Berg", "Carla Voss", "Q"]
    assert found["Berg"].aliases == ("Mr. Berg",)


def test_initials_are_those_of_a_full_label() -> None:
    found = read("ANN LEE: Why?\n\nBO BERG-MOSS MP: Why not?\n\nAL: Well.\n\nBB-M: Well, Ann.")
    assert sorted(found) == ["Ann Lee", "Bo Berg-Moss"]
    assert "BB-M" in found["Bo Berg-Moss"].aliases


def test_speaker_is_not_the_president_of_whom_he_speaks() -> None:
    found = read(
        "PRESIDENT ORLO: I spoke to the President of Peru.\n\nQ: What did he say?\n\n"
        "PRESIDENT ORLO: The president said no. The Peruvian president is wrong."
    )
    assert found["Orlo"].aliases == ("PRESIDENT ORLO", "President Orlo")
    assert "The Peruvian president" in found["the President of Peru"].aliases
    assert "The president" in found["the President of Peru"].aliases


@pytest.mark.parametrize(
    ("told", "name"),
    [
        pytest.param("President Orlo rested. President Orlo is well.", "Orlo", id="named"),
        pytest.param("It is late.", "the President", id="nowhere named"),
    ],
)
def test_president_of_a_briefing_is_not_whom_he_meets(told: str, name: str) -> None:
    found = read(
        f"MR. LEE: {told}\n\nQ: Has the President met President Berg?\n\n"
        "MR. LEE: President Berg came by. I know that the President likes President Berg.\n\nQ: And the President left?"
    )
    assert "the President" in found[name].aliases
    assert len([m for m in found[name].mentions if m.end - m.start > len("President")]) >= 3
    assert found["Berg"].aliases == ("President Berg",)


def test_speaker_is_the_president_as_whom_he_speaks() -> None:
    found = read("PRESIDENT ORLO: I came as President of Peru. You know the President of Chile.\n\nQ: I do.")
    assert "President of Peru" in found["Orlo"].aliases
    assert "the President of Chile" not in found["Orlo"].aliases


def test_nobody_addresses_himself() -> None:
    found = read("PRESIDENT ORLO: Welcome, Mr. President.\n\nPRESIDENT VANT: Thank you, Mr. President.")
    text = "PRESIDENT ORLO: Welcome, Mr. President."
    of_vant = found["Vant"].mentions
    assert any(span.start == text.index("Mr.") for span in of_vant)


def test_speaker_of_a_turn_without_label_in_the_text_is_not_whom_he_speaks_of() -> None:
    labels = ("PRESIDENT ORLO", "Q")
    found = actors_of("I spoke to the President of Peru.", "What did the president say?", speakers=labels, turns=labels)
    assert "the President of Peru" not in found["Orlo"].aliases


@pytest.mark.parametrize("title", ["REP.", "SEN.", "GOV.", "GEN."])
def test_title_in_capitals_is_short_for_an_office_in_a_label(title: str) -> None:
    label = f"{title} DIAZ"
    entities = read(f"{label}: I yield.\n\nMS. LEE: Thank you.")
    assert set(entities) == {"Diaz", "Lee"}
    assert label in entities["Diaz"].aliases


@pytest.mark.parametrize("said", ["Thanks, Anil.", "I agree with Anil.", "Anil, it is late."])
def test_first_name_of_a_label_that_stands_outside_the_text_is_its_speakers(said: str) -> None:
    labels = ("Anil Mehra", "Ann Reed")
    assert "Anil" in actors_of("It rains.", said, speakers=labels, turns=labels)["Anil Mehra"].aliases


def test_town_is_no_speaker_whose_first_name_it_is() -> None:
    labels = ("Sydney Lund", "Ann Reed")
    found = actors_of("It rains.", "I went to Sydney.", speakers=labels, turns=labels)
    assert "Sydney" not in found["Sydney Lund"].aliases


OFFICES = [
    pytest.param(
        "Transcript of a press conference with Prime Minister Ann Reed\n\nPRIME MINISTER: Good morning."
        "\n\nJOURNALIST: Prime Minister, will you go?",
        "Ann Reed",
        id="named above the first turn",
    ),
    pytest.param(
        "Ann Reed, the prime minister, spoke in Lima.\n\nPRIME MINISTER: I met Prime Minister Ito Tan of Japan.",
        "Ann Reed",
        id="described above the first turn",
    ),
    pytest.param(
        "The Committee met at 10 a.m., Hon. Ann Reed, Chairman of the Committee, presiding.\n\n"
        "The Chairman. Good morning.\n\nMs. Lee. Thank you.\n\nThe Chairman. Go on.",
        "Ann Reed",
        id="of the committee",
    ),
    pytest.param(
        "JOURNALIST: Mr Hall, good morning.\n\nPRIME MINISTER: Good morning, Neil.", "Hall", id="addressed by name"
    ),
    pytest.param("JOURNALIST: Mr Hall, good morning.\n\nPM: Good morning, Neil.", "Hall", id="short label"),
    pytest.param(
        "ANN REED, PRIME MINISTER: Good morning.\n\nQ: Why?\n\nPRIME MINISTER: Well.", "Ann Reed", id="told by a label"
    ),
]


@pytest.mark.parametrize(("text", "name"), OFFICES)
def test_label_of_an_office_is_whom_the_text_names_in_it(text: str, name: str) -> None:
    found = read(text)
    assert {"Prime Minister", "PRIME MINISTER", "PM", "The Chairman"} & set(found[name].aliases)
    assert not {"Prime Minister", "PM"} & found.keys()


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param("The debate was moderated by Ann Reed.", id="moderated by"),
        pytest.param("Ann Reed moderated the debate.", id="moderated"),
        pytest.param("They met in Lima with moderator Ann Reed.", id="title"),
    ],
)
def test_label_of_a_moderator_is_whom_the_lead_names_as_one(lead: str) -> None:
    found = read(f"{lead} It was Monday.\n\nMODERATOR: Welcome.\n\nORLO: Thank you.\n\nMODERATOR: Why?")
    assert "Moderator" in found["Ann Reed"].aliases
    assert "Moderator" not in found


def test_office_of_a_label_is_its_holder_in_the_text() -> None:
    found = read(
        "Mr Bo Berg (Holm) (Lab): I ask the Minister.\n\nThe Minister for Water and Roads (Ann Reed): I thank him.\n\n"
        "Mr Bo Berg: The Minister is late."
    )
    assert {"the Minister", "The Minister"} <= set(found["Ann Reed"].aliases)
    assert "Holm" not in found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "PRIME MINISTER: I met Prime Minister Ito Tan.\n\nJOURNALIST: And the Prime Minister of Japan?",
            id="whom the speaker names",
        ),
        pytest.param(
            "JOURNALIST: Will you meet Prime Minister Ito Tan?\n\nPRIME MINISTER: Yes.", id="whom a question names"
        ),
        pytest.param(
            "PRIME MINISTER: Hi.\n\nJOURNALIST: Prime Minister, Ito Tan of the Post. Why?\n\nPRIME MINISTER: Why not?",
            id="who gives his name behind the address",
        ),
        pytest.param(
            "Deputy Prime Minister Ito Tan waited.\n\nPRIME MINISTER: Good morning.\n\nQ: Hello.", id="the deputy"
        ),
    ],
)
def test_label_of_an_office_is_nobody_else_who_holds_such_a_one(text: str) -> None:
    found = read(text)
    assert "PRIME MINISTER" not in found["Ito Tan"].aliases
    assert "PRIME MINISTER" in found["Prime Minister"].aliases
