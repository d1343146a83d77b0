"""A word list and a frequency list in, tonekit/text/words/ordinary_words.py out: words that English writes small.

Run it only to refresh the module; tonekit itself needs none of these packages:

    pip install english-words symspellpy
    python -m scripts.build_words

Sources: Webster's Second International of 1934 (web2, public domain) through english-words, which keeps the capitals of
names; how common a word is by the English frequency dictionary of symspellpy (MIT). Inflected forms are left out where
the plain form is listed: `tonekit.text.words.ordinary.is_ordinary` strips the endings.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from english_words import get_english_words_set

from scripts.lines import wrap
from tonekit.text.words.ordinary import stems

TARGET = Path(__file__).resolve().parent.parent / "tonekit" / "text" / "words" / "ordinary_words.py"
# Rarer words are missing from news as well, and many of them are surnames.
N_COMMONEST = 40_000
SHORTEST = 3


def main() -> None:
    """Write the module."""
    written_small = {word for word in get_english_words_set(["web2"]) if word.islower()}
    kept = {word for word in commonest() if word in written_small or any(stem in written_small for stem in stems(word))}
    plain = sorted(word for word in kept if not any(stem in kept for stem in stems(word)))
    TARGET.write_text(
        f'''"""Common English words that are written small, as data. Made by scripts/build_words.py.

Sources: Webster's Second International (1934, public domain), the {N_COMMONEST:,} commonest words by symspellpy (MIT).
"""

WORDS = """
{wrap(plain, " ")}
"""
''',
        encoding="utf-8",
    )


def commonest() -> list[str]:
    """The commonest words, in lower case."""
    path = resources.files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    counts = [line.split() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    counts.sort(key=lambda pair: -int(pair[1]))
    return [word for word, _ in counts[:N_COMMONEST] if len(word) >= SHORTEST]


if __name__ == "__main__":
    main()
