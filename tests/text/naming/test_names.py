"""Names: what their words tell by themselves."""

from __future__ import annotations

import pytest

from tonekit.text.naming.terms.names import gender_of_aliases, set_as_name


@pytest.mark.parametrize(
    ("aliases", "gender"),
    [
        pytest.param(("Anna Orlo", "Ms Orlo"), "f", id="title"),
        pytest.param(("the chairman",), "m", id="role"),
        pytest.param(("Anna King",), "", id="surname that is a title"),
        pytest.param(("the Queen",), "f", id="title alone"),
        pytest.param(("Mr Orlo", "Mrs Orlo"), "", id="both"),
        pytest.param((), "", id="nothing"),
    ],
)
def test_titles_and_roles_tell_the_sex(aliases: tuple[str, ...], gender: str) -> None:
    assert gender_of_aliases(aliases) == gender


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        pytest.param("PRESIDENT MCBRIDE", "President McBride", id="Mc"),
        pytest.param("AL-KADHIMI O'NEILL", "Al-Kadhimi O'Neill", id="hyphen and apostrophe"),
        pytest.param("MR. BERG OF NATO", "Mr. Berg Of NATO", id="acronym"),
    ],
)
def test_name_in_capitals_is_set_as_in_running_text(capitals: str, name: str) -> None:
    assert set_as_name(capitals) == name
