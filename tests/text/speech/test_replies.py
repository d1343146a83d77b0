"""Replies named as such, assent, denials and questions; speech that stops, goes on, or is only a headline's."""

from __future__ import annotations

import pytest

from tests.text.speaking import CAST, MOOT, ORLO, UNION, VANT, Cast, read, speakers
from tonekit.text.document import Document
from tonekit.text.reading import read_document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"Never," was the reply from Mr Vant.', [VANT], id="was the reply from"),
        pytest.param('"Never" came the answer from Mootland.', [MOOT], id="came the answer"),
        pytest.param('"Never," was Mr Vant\'s answer.', [VANT], id="owned reply"),
        pytest.param('"Never," came the reply.', ["unknown"], id="reply of nobody named"),
        pytest.param('"It\'s over." That was the message from Ms Orlo.', [ORLO, "narrator"], id="points back"),
        pytest.param(
            "The boat left. That was the message from Ms Orlo.", ["narrator", "narrator"], id="nothing quoted"
        ),
        pytest.param('"We are," Ms Orlo paused, "late." She left.', [ORLO, "narrator"], id="any verb in the middle"),
        pytest.param('The "late" Mr Vant left, "early" as ever.', ["narrator"], id="two scare quotes"),
        pytest.param("Ms Orlo said it was late. Mr Vant agreed.", [ORLO, VANT], id="agreed"),
        pytest.param("Ms Orlo said it was late. Mr Vant concurred.", [ORLO, VANT], id="concurred"),
        pytest.param("The boat left. Mr Vant agreed.", ["narrator", "narrator"], id="agreed to nothing said"),
        pytest.param("Mr Vant threatened legal action.", [VANT], id="threatened action"),
        pytest.param("Mootland threatened its neighbours.", ["narrator"], id="threatened somebody"),
        pytest.param('"Never," Mr Vant shot back.', [VANT], id="shot back"),
        pytest.param("Mr Vant shot back at the hunters.", ["narrator"], id="shot in earnest"),
        pytest.param("Mr Vant called the charge absurd.", [VANT], id="called it what it is"),
        pytest.param("Mr Vant called the meeting to order.", ["narrator"], id="called to order"),
        pytest.param("Ms Orlo slammed the plan.", [ORLO], id="slammed a plan"),
        pytest.param("Ms Orlo slammed the door.", ["narrator"], id="slammed a door"),
        pytest.param("Ms Orlo slammed into a wall.", ["narrator"], id="slammed into"),
        pytest.param("Ms Orlo lashed out at the press.", [ORLO], id="lashed out at"),
        pytest.param("Ms Orlo lashed out with an oar.", ["narrator"], id="lashed out with"),
    ],
)
def test_words_that_answer_have_a_speaker_and_blows_none(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Neither Mr Vant nor Ms Orlo commented.", id="neither nor"),
        pytest.param("Neither Mr Vant nor the union said why.", id="neither nor, with an article"),
        pytest.param("None of the ministers said yes.", id="none of"),
        pytest.param("No sailor said yes.", id="no"),
        pytest.param("Did Ms Orlo say no?", id="question"),
        pytest.param("Nor did Ms Orlo say no.", id="nor did"),
        pytest.param("Ms Orlo may say no.", id="may"),
        pytest.param("Ms Orlo may read the note and reply in writing.", id="may, and another verb"),
        pytest.param("Ms Orlo must open the door and tell the others.", id="must, and another verb"),
        pytest.param("If Ms Orlo says no, Mr Vant will go.", id="if"),
        pytest.param("If Ms Orlo says that it is late, Mr Vant will go.", id="if, and what she says"),
        pytest.param("Boats stay in port until the union confirms that it is dry.", id="until"),
        pytest.param('The "late" turn worries Mootland.', id="worries somebody"),
    ],
)
def test_what_is_denied_asked_or_supposed_nobody_says(text: str) -> None:
    assert speakers(text) == ["narrator"]


def test_doubt_before_the_subject_denies_nothing() -> None:
    assert speakers("No doubt Mr Vant said it was late.") == [VANT]
    assert speakers("Neither side moved, Ms Orlo said.") == [ORLO]


def test_condition_leaves_the_words_around_it_to_who_says_them() -> None:
    assert speakers("If Mr Vant says that it is late, boats will go, Ms Orlo said.") == [ORLO]
    assert speakers("When Ms Orlo says that it is late, few believe her.") == [ORLO]


def test_answer_to_a_question_points_at_the_verb_of_saying() -> None:
    text = 'Asked if she trusted Mr Vant, Ms Orlo said: "No."'
    ((name, reading),) = read(text)
    assert name == ORLO
    assert reading.attribution is not None
    assert reading.attribution.cue is not None
    assert text[slice(*reading.attribution.cue)] == "said"


def test_speech_goes_on_behind_stage_directions() -> None:
    text = "“We came far,” Ms Orlo began. (Applause.) “We have won.” [cheers] “Now we work.”"
    assert speakers(text) == [ORLO, "narrator", ORLO, "narrator", ORLO]


def test_he_behind_a_quotation_is_nobody_whom_only_the_quotation_names() -> None:
    text = 'A witness told us that he had run. "I ran," he said. "They ran.\n\n"Then I saw a gunman run," he said.'
    page = read_document(Document(f"{text}\n\nThe gunman fled. The gunman then hid."), {})
    assert {page.entities[r.speaker].name for r in page.readings if r.speaker is not None} == {"A witness"}


def test_dialogue_after_a_dash_is_speech_and_a_credit_is_none() -> None:
    assert speakers("— It is late, said Mr Vant.\n\n— Ms Orlo, speaking to reporters") == [VANT, "narrator"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("'Liar': Vant attacks Orlo", VANT, id="quoted, attacks"),
        pytest.param("'Liar': Vant meets Orlo", "narrator", id="quoted, meets"),
        pytest.param("Foreign minister slams delay", ORLO, id="bare role"),
        pytest.param("Harbour chief slams delay", "unknown", id="role of nobody known"),
        pytest.param("Harbour wall slams boat", "narrator", id="thing"),
        pytest.param("Boat was 'late', says union", UNION, id="body"),
    ],
)
def test_headline_gives_its_words_to_the_holder_of_the_role(text: str, expected: str) -> None:
    assert speakers(f"{text}\n\nThe foreign minister met the union.")[0] == expected


def test_both_of_a_readout_are_led_by_the_first_named() -> None:
    text = "Ms Orlo spoke today with Mr Vant. Both underscored the need for calm. Both stressed their unity."
    assert speakers(text) == ["narrator", ORLO, ORLO]


def _confidence(text: str) -> float:
    reading = read_document(Document(text), {}).readings[-1]
    assert reading.attribution is not None
    return reading.attribution.confidence


def test_pronoun_that_may_mean_another_is_less_sure() -> None:
    sure = _confidence("Ann Crane met Tom Reed in Paris. She said it was late.")
    doubtful = _confidence("Ann Crane met Jane Platt in Paris. She said it was late.")
    assert doubtful < sure


def test_question_after_a_reply_is_put_by_whoever_was_answered() -> None:
    text = (
        'Mr Vant asked Ms Orlo about the boat.\n\n"It was late," she replied.\n\n"Was your son on it?"\n\n"He was not."'
        "\n\nThe boat left."
    )
    assert speakers(text) == [VANT, ORLO, VANT, ORLO, "narrator"]


def test_quotation_that_runs_on_is_whose_the_main_cue_says() -> None:
    text = 'When a reporter asked if Ms Orlo had offered to go, Mr Vant shot back: "Did she tell you? She told me not."'
    assert speakers(text) == [VANT, VANT]


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        pytest.param("Baker chief denies rift with union", "unknown", id="adjective of somebody's calling"),
        pytest.param("Bank economist denies rift with union", "Eva Moss", id="calling"),
        pytest.param("Vant 'shocked by' delay", VANT, id="what he feels"),
        pytest.param("Vant 'siphoned £2m from the till'", "narrator", id="what he is said to have done"),
    ],
)
def test_headline_goes_by_nouns_of_people(headline: str, speaker: str) -> None:
    cast: Cast = {**CAST, "Eva Moss": ("person", ("Eva Moss", "its chief economist"))}
    assert speakers(f"{headline}\n\nThe union met Mr Vant. Eva Moss, its chief economist, left.", cast)[0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Mr Vant won. "I am glad," the Italian said.', id="said, behind"),
        pytest.param('Mr Vant won. "I am glad," said the Italian.', id="said, before"),
        pytest.param('Mr Vant won. "I am glad," said the 52-year-old.', id="of an age"),
    ],
)
def test_person_is_called_by_origin_or_age(text: str) -> None:
    cast: Cast = {**CAST, "Italy": ("country", ("Italian",))}
    assert speakers(text, cast) == ["narrator", VANT]


def test_many_of_one_origin_are_their_country() -> None:
    cast: Cast = {**CAST, "France": ("country", ("French",))}
    assert speakers('Mr Vant won. "We are glad," the French said.', cast) == ["narrator", "France"]


def test_another_is_somebody_not_spoken_of_before() -> None:
    assert speakers('"It is late," wrote Mr Vant. "Go home. We are tired," pleaded another.') == [
        VANT,
        "unknown",
        "unknown",
    ]


def test_another_whom_a_colon_introduces_is_nobody_known() -> None:
    text = 'Mr Vant said it was late. Another was blunter: "We are done. Everyone knows."'
    assert speakers(text) == [VANT, "unknown", "unknown"]


def test_post_that_nobody_was_said_to_have_written_is_nobodys() -> None:
    assert speakers("Mr Vant said no. The boat was sold, according to a blog post.") == [VANT, "unknown"]


def test_bare_role_of_a_headline_is_the_first_of_that_role() -> None:
    cast: Cast = {**CAST, "Eva Moss": ("person", ("Sen. Eva Moss",)), "Jo Lund": ("person", ("Senator Jo Lund",))}
    assert speakers("Senator slams delay\n\nSen. Eva Moss met Senator Jo Lund.", cast) == ["Eva Moss", "narrator"]


def test_plural_before_its_place_speaks_in_the_present() -> None:
    cast: Cast = {**CAST, "Doctors": ("group", ("Doctors",))}
    assert speakers("Doctors at the only hospital say at least nine boats left.", cast) == ["Doctors"]


def test_statement_that_somebody_reads_out_is_his() -> None:
    assert speakers('Mr Vant read a short statement. "We are tired," it read.') == ["narrator", VANT]


def test_short_form_of_an_office_is_its_holder_in_a_headline() -> None:
    cast: Cast = {**CAST, "Eva Moss": ("person", ("Prime Minister Eva Moss",))}
    assert speakers("PM vows calm\n\nPrime Minister Eva Moss left.", cast) == ["Eva Moss", "narrator"]
    cast["a prime minister"] = ("person", ("A prime minister",))
    assert speakers("PM vows calm\n\nPrime Minister Eva Moss left. A prime minister may.", cast)[0] == "Eva Moss"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param('"Whose boat is it?" posed Mr Vant.', VANT, id="asked, before the name"),
        pytest.param('"Mine," Mr Vant deadpanned.', VANT, id="comma, behind the name"),
        pytest.param('"Mine," Mr Vant grimaced, "all mine."', VANT, id="split"),
        pytest.param('"Whose boat is it?" Mr Vant waited.', ORLO, id="question, behind the name"),
    ],
)
def test_verb_of_no_list_tags_a_quotation(text: str, speaker: str) -> None:
    assert speakers(f'"It is late," said Ms Orlo. {text}')[1] == speaker
