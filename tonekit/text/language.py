"""Sentences in, the share of them that is not English out: function words and scripts, no model.

tonekit reads English only; this tells the caller when a text is something else. Function words are what identifies a
language in short text best for their cost (Ingle 1976; Grefenstette 1995, "Comparing Two Language Identification
Schemes").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+")
_MAX_WORDS = 40
# Words that only English uses so often; left out are those that are words of its neighbours too (a, in, no, so, an).
_ENGLISH = frozenset(
    "the of and to is that it for with this are was be have has had from they by his her which their will been not we "
    "our you your but on as at he she who what when would could should said says were than there its us after about "
    "into over more all if or do did can how why".split()
)
_OTHERS = frozenset(
    # Spanish, Portuguese, French, Italian, German, Dutch, Scandinavian, Polish, Turkish, Romanian, Indonesian
    "el la los las del que una por con para como pero esta este son sus o os da dos das uma com não em ao pelo le "
    "les des et du est une dans pour sur pas qui ne au aux avec il lo gli di che della nel per sono alla dei der die "
    "und das den von zu mit sich ist auf nicht ein eine dem im auch als het een van dat niet zijn voor naar og det som "
    "til av ikke på är att och en w na z się że nie jest do przez bir ve bu için ile olarak și în din pentru yang dan "
    "untuk dengan dari".split()
)
# Those of them that stand in names in English text ("Ursula von der Leyen"); alone they prove nothing.
_PARTICLES = frozenset("de da di del della der den des dos das du la las le les el los van von zu og i".split())
# Fewer words in small letters without an English function word are a headline or a list of names.
_SURE_WORDS = 9
_FEWEST_FOREIGN = 2
# One or two words prove nothing: "EST" is Eastern Standard Time.
_FEWEST_WORDS = 4


# Wikinews sets the original behind a translation: "We go." ((es))Spanish language: Nos vamos.
LANGUAGE_MARK = re.compile(r"\(\([a-z]{2,3}\)\)\s*(?=[A-Z][a-z]+ language:|\Z)")
_NAMED_LANGUAGE = re.compile(r"(?:\(\([a-z]{2,3}\)\)\s*)?[A-Z][a-z]+ language:")


def is_language_mark(sentence: str) -> bool:
    """Say whether a sentence is the mark of a language and nothing else: "((es))"."""
    return LANGUAGE_MARK.fullmatch(sentence) is not None


def opens_original(sentence: str) -> bool:
    """Say whether a sentence begins with the mark or the name of the language that it is in."""
    return _NAMED_LANGUAGE.match(sentence) is not None


def holds_original(sentence: str) -> bool:
    """Say whether a sentence begins so, or goes on so behind a mark: '... first" ((es))Spanish language: ...'."""
    return opens_original(sentence) or LANGUAGE_MARK.search(sentence) is not None


def may_be_english(sentence: str) -> bool:
    """Say whether a sentence has as many of the function words of English as of other languages, and at least one."""
    words = _words(sentence)
    n_english = sum(word in _ENGLISH for word in words)
    return n_english > 0 and n_english >= sum(word in _OTHERS for word in words)


def foreign_share(sentences: Iterable[str]) -> float:
    """Share of the sentences that are not English, in [0, 1]; 0 where none is long enough to tell."""
    verdicts = [verdict for sentence in sentences if (verdict := _is_foreign(sentence)) is not None]
    return sum(verdicts) / len(verdicts) if verdicts else 0.0


def shows_other_language(sentence: str) -> bool:
    """Say whether the script of a sentence, or its function words, are those of another language."""
    words = _words(sentence)
    if not sentence.isascii() and _is_in_another_script(words):
        return True
    # One word may be an abbreviation: "IST" is India's time.
    return sum(word in _OTHERS for word in words) >= _FEWEST_FOREIGN and _has_foreign_words(words)


def _is_foreign(sentence: str) -> bool | None:
    words = _words(sentence)
    if _is_in_another_script(words):
        return True
    if len(words) < _FEWEST_WORDS:
        return None
    if _ENGLISH.isdisjoint(words) and _OTHERS.isdisjoint(words):
        small = sum(word[0].islower() for word in _WORD.findall(sentence)[:_MAX_WORDS])
        return True if small >= _SURE_WORDS else None
    return _has_foreign_words(words)


def _words(sentence: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(sentence)[:_MAX_WORDS]]


def _is_in_another_script(words: Sequence[str]) -> bool:
    return sum(max(word) > "\u024f" for word in words) * 2 > len(words)


def _has_foreign_words(words: Sequence[str]) -> bool:
    others = [word for word in words if word in _OTHERS]
    return len(others) > sum(word in _ENGLISH for word in words) and not _PARTICLES.issuperset(others)
