"""Telling English from what tonekit cannot read."""

import pytest

from tonekit.text.language import foreign_share


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Der Minister sagte, dass er nicht mit der Regierung sprechen will.", id="German"),
        pytest.param("El presidente dijo que no hay acuerdo con los rusos.", id="Spanish"),
        pytest.param("Le ministre a déclaré que les relations étaient mauvaises.", id="French"),
        pytest.param("Il ministro ha detto che la riunione non è stata facile.", id="Italian"),
        pytest.param("Министр сказал, что встреча прошла холодно.", id="Russian"),
        pytest.param("部长表示会议气氛冷淡。", id="Chinese"),
        pytest.param("قال الوزير إن الاجتماع كان باردا", id="Arabic"),
        pytest.param("Minister powiedział że spotkanie nie było łatwe dla obu stron sporu.", id="Polish"),
        pytest.param("Ministeri sanoi, että kokous oli hyvin kylmä eikä sopimusta syntynyt.", id="Finnish"),
        pytest.param("Bakan toplantının soğuk geçtiğini ve anlaşma olmadığını söyledi.", id="Turkish"),
    ],
)
def test_a_sentence_of_another_language_is_foreign(sentence):
    assert foreign_share([sentence]) == 1.0


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The minister said that the meeting had been frosty.", id="plain"),
        pytest.param("Al-Sisi, Macron, de Klerk and von der Leyen met in Los Angeles.", id="foreign names"),
        pytest.param("Merkel meets Macron in Berlin", id="headline"),
        pytest.param("Photo: Reuters", id="credit"),
        pytest.param("Prime Minister Karin Lindqvist thanked Swedish national Erik Sandell.", id="names and titles"),
        pytest.param("No deal!", id="short"),
        pytest.param("", id="empty"),
        pytest.param("He called it \"une honte\" and left.", id="foreign words in a quotation"),
    ],
)  # fmt: skip
def test_english_is_not_foreign(sentence):
    assert foreign_share([sentence]) == 0.0


def test_the_share_is_over_sentences_that_are_long_enough_to_tell():
    sentences = ["They met in the hall on Monday.", "Sie trafen sich am Montag in der Halle.", "Photo: X"]
    assert foreign_share(sentences) == 0.5
