"""Ways of saying that no verb of saying shows: idioms, views, what is foretold; and their look-alikes."""

from __future__ import annotations

import pytest

from tests.text.speaking import MOOT, ORLO, UNION, VANT, found_speakers, speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Vant made light of the row.", id="made light of"),
        pytest.param("Mr Vant made no secret of his anger.", id="made no secret of"),
        pytest.param("Mr Vant poured cold water on talk of a deal.", id="poured cold water on"),
        pytest.param("Mr Vant took issue with the findings.", id="took issue with"),
        pytest.param("Mr Vant took a swipe at the mayor.", id="took a swipe at"),
        pytest.param("Mr Vant came to the defence of the mayor.", id="came to the defence of"),
        pytest.param("Mr Vant stood by his remarks.", id="stood by remarks"),
        pytest.param("Mr Vant downplayed the risk.", id="downplayed"),
        pytest.param("Mr Vant played down the risk.", id="played down"),
        pytest.param("Mr Vant sought to play down the risk.", id="sought to play down"),
        pytest.param("Mr Vant doubled down on the claim.", id="doubled down"),
        pytest.param("Mr Vant called out the mayor for his silence.", id="called out for"),
        pytest.param("Mr Vant pulled up the council for its failure.", id="pulled up for"),
        pytest.param("Mr Vant vouched for the figures.", id="vouched for"),
        pytest.param("Mr Vant hinted at a delay.", id="hinted at"),
        pytest.param("Mr Vant did not rule out a delay.", id="did not rule out"),
        pytest.param("Mr Vant confided that he had thought of going.", id="confided that"),
        pytest.param("Mr Vant submitted that the rain had washed it away.", id="submitted that"),
        pytest.param("Mr Vant specified that no date had been set.", id="specified that"),
        pytest.param("Mr Vant specified later in the day that no date had been set.", id="specified later that"),
        pytest.param("Mr Vant suggested to the witness that it was late.", id="suggested to somebody that"),
        pytest.param("Mr Vant put it to her that the till was empty.", id="put it to somebody that"),
        pytest.param("Mr Vant gave assurances that no boat would be sold.", id="gave assurances"),
        pytest.param("Mr Vant offered an apology to the families.", id="offered an apology"),
        pytest.param("Mr Vant extended an invitation to the mayor.", id="extended an invitation"),
        pytest.param("Mr Vant issued a stark warning to the bank.", id="issued a warning to"),
        pytest.param("Mr Vant held the union's boats responsible for the delay.", id="held responsible"),
        pytest.param("Mr Vant gave evidence that it was late.", id="gave evidence that"),
        pytest.param('Mr Vant offered "a range" and "an envelope".', id="offered, quoted"),
        pytest.param("Crowds cheered when Mr Vant said the boats had come.", id="when he said something"),
        pytest.param("Mr Vant was quick to praise the volunteers.", id="was quick to"),
        pytest.param("Mr Vant was at pains to stress that it was late.", id="was at pains to"),
        pytest.param("Mr Vant wants a 7% pay rise.", id="wants a thing"),
        pytest.param("Mr Vant maintains a position that only boats may land.", id="maintains a position that"),
        pytest.param("Mr Vant takes the view that only boats may land.", id="takes the view that"),
        pytest.param("In the analysis of Mr Vant, boats are late.", id="in the analysis of"),
        pytest.param("Mr Vant's message was blunt: pay or leave.", id="message was, colon"),
    ],
)
def test_idiom_of_saying_gives_words(text: str) -> None:
    assert speakers(text) == [VANT]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Mr Vant sees little chance of a deal.", VANT, id="sees little chance"),
        pytest.param("Mr Vant sees prices falling by summer.", VANT, id="sees something becoming"),
        pytest.param("Mr Vant saw the offer as a trap.", VANT, id="saw as"),
        pytest.param("Ms Orlo wants a public inquiry.", ORLO, id="wants an inquiry"),
        pytest.param("The union forecasts losses of nine million.", UNION, id="forecasts"),
        pytest.param("The union predicts a strike.", UNION, id="predicts"),
        pytest.param("The deal will not last, believes Mr Vant, who has read it.", VANT, id="believes, inverted"),
        pytest.param("To Mr Vant, the man who may yet win, the bridge is a trap.", VANT, id="to somebody, the"),
        pytest.param("To Mr Vant, a nurse, the bridge is a trap.", VANT, id="to somebody it is"),
        pytest.param("To Mootland, the bridge is a trap.", MOOT, id="to a country it is"),
        pytest.param("For Ms Orlo of the union, the row is about money.", ORLO, id="for somebody of a body"),
        pytest.param("For Ms Orlo, who left in May, the vote proves that it works.", ORLO, id="for somebody it proves"),
    ],
)
def test_view_of_somebody_is_that_persons(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Vant made light work of the match.", id="made light work"),
        pytest.param("Mr Vant took exception.", id="took exception, to nothing"),
        pytest.param("Mr Vant stood by the gate.", id="stood by a gate"),
        pytest.param("Mr Vant pulled up a chair.", id="pulled up a chair"),
        pytest.param("Mr Vant called out sick.", id="called out sick"),
        pytest.param("Mr Vant came out of the house.", id="came out of"),
        pytest.param("Mr Vant poured water on the deck.", id="poured water"),
        pytest.param("Mr Vant poured cold water on the roof.", id="poured cold water on a roof"),
        pytest.param("For the union, the delay means higher costs.", id="for a body it means"),
        pytest.param("For Mootland, the match is a chance to go top.", id="for a country it is"),
        pytest.param('Ms Orlo joined the "let us in" march.', id="first person as a name"),
        pytest.param('Ms Orlo starred in "Us".', id="first person as a title"),
        pytest.param("Mr Vant had a long morning, and it showed.", id="and it showed"),
        pytest.param("It also holds Mr Vant accountable for the war.", id="a text holds accountable"),
        pytest.param('Mr Vant offered to take the boat to "Fish Bay".', id="offered to"),
        pytest.param("The union cited Mr Vant for speeding.", id="cited for"),
        pytest.param("The union cited the company over its boats.", id="cited over"),
        pytest.param("Mr Vant submitted the plan on Monday.", id="submitted a plan"),
        pytest.param("Nine days later the union rolled it back.", id="rolled back"),
        pytest.param('Mr Vant knew perfectly well that "Boat" was a song.', id="knew that"),
        pytest.param("Mr Vant sees his daughter on Sundays.", id="sees somebody"),
        pytest.param("Mr Vant saw the lorry coming and braked.", id="saw something coming"),
        pytest.param("Mr Vant wants to be a baker.", id="wants to be"),
        pytest.param("Mr Vant was quick to leave.", id="was quick to act"),
        pytest.param("The weather forecast for Monday was bad.", id="forecast, a noun"),
        pytest.param("For Mr Vant, 34, it was a third title.", id="for somebody it was"),
        pytest.param("For Mr Vant, it is a third title.", id="for somebody it is a third"),
        pytest.param("The union sought to determine whether boats had left.", id="sought to determine"),
    ],
)
def test_look_alike_of_an_idiom_gives_no_words(text: str) -> None:
    assert speakers(text) == ["narrator"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Vant would neither confirm nor deny that Ms Orlo objected.", id="neither confirm nor deny"),
        pytest.param("Mr Vant did not say whether Ms Orlo had warned him.", id="did not say whether"),
        pytest.param("Mr Vant refused to say who told the union that it was late.", id="refused to say who"),
    ],
)
def test_nobody_says_what_somebody_would_not_say(text: str) -> None:
    assert speakers(text) == ["narrator"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ms Orlo would not say who had warned her, but Mr Vant said it was late.", id="but somebody did"),
        pytest.param("Mr Vant did not know what street it was and said it was late.", id="and said"),
    ],
)
def test_silence_ends_with_its_clause(text: str) -> None:
    assert speakers(text) == [VANT]


def test_phrase_in_the_first_person_is_its_subjects() -> None:
    assert speakers('Ms Orlo called off the trip as a "chance to lose my boat," having no crew.') == [ORLO]


def test_description_may_stand_before_who_puts_it_so() -> None:
    assert found_speakers("As the lawyer Ben Vant put it in a talk, boats are late.") == [VANT]
