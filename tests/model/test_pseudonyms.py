"""Names out, pseudonyms in, and every character traced back to where it came from."""

import pytest

from tonekit.model.pseudonyms import Renamed, rename

OTHERS = ("Smith", "Jones")


def spans(text, *names):
    found, end = [], 0
    for name in names:
        start = text.index(name, end)
        end = start + len(name)
        found.append((start, end))
    return found


@pytest.mark.parametrize(
    ("text", "names", "read"),
    [
        ("Ada Cole met Ito.", ["Ada Cole", "Ito"], "Smith met Jones."),
        ("Ada Cole said Cole's COLE.", ["Ada Cole", "Cole", "COLE"], "Smith said Smith's Smith."),
        ("Ito, Berg and Cole met Ito.", ["Ito", "Berg", "Cole", "Ito"], "Smith, Jones and Smith met Smith."),
        ("Nobody came.", [], "Nobody came."),
        ("", [], ""),
        ("Ito", ["Ito"], "Smith"),
    ],
)
def test_people_get_names_in_order_of_appearance_and_keep_them(text, names, read):
    assert rename(text, spans(text, *names), OTHERS).text == read


def test_without_pseudonyms_names_stay():
    assert rename("Ito left.", [(0, 3)], ()) == Renamed("Ito left.")


def test_of_two_names_that_overlap_the_first_counts_and_an_empty_one_nothing():
    assert rename("Ada Cole left.", [(4, 8), (0, 8), (9, 9)], OTHERS).text == "Smith left."


def test_every_part_of_the_new_text_is_traced_to_the_old_one():
    text = "Ada Cole told Ito-san: no."
    read = rename(text, spans(text, "Ada Cole", "Ito"), OTHERS)
    assert read.text == "Smith told Jones-san: no."

    def origin(part):
        start = read.text.index(part)
        return text[slice(*read.origin(start, start + len(part)))]

    assert [origin(part) for part in ("Smith", "mit", "told", "Jones", "-", "san", "no", ".")] == [
        "Ada Cole",
        "Ada Cole",
        "told",
        "Ito",
        "-",
        "san",
        "no",
        ".",
    ]
    assert origin("h told J") == "Ada Cole told Ito"
    assert origin(" told ") == " told "
    assert read.origin(0, 0) == (0, 0)  # where a tokenizer says its special tokens are
    assert rename(text, [], OTHERS).origin(3, 7) == (3, 7)
