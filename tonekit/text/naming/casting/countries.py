"""The code of a country in, its actor out; a government or its officials in, which country of the text they are out."""

from __future__ import annotations

from tonekit.text.naming.casting.actor import Actor, nearest
from tonekit.text.naming.proper_names.groups import OFFICIALS
from tonekit.text.naming.terms.mention import Mention

# A country so often named may be the one of which a text tells.
_OFTEN = 2


class Countries:
    """The countries of a text, by code."""

    def __init__(self) -> None:
        self._by_code: dict[str, Actor] = {}

    def add(self, code: str, actor: Actor) -> None:
        """Make a country findable."""
        self._by_code[code] = actor

    def of_code(self, code: str) -> Actor | None:
        """The country of that code."""
        return self._by_code.get(code)

    def of_officials(self, mention: Mention) -> Actor | None:
        """Whose officials are described: "Peruvian officials" are Peru, if the text has told of its authorities."""
        if mention.head != OFFICIALS or not mention.country or mention.modifiers:
            return None
        country = self._by_code.get(mention.country)
        return country if country is not None and "authorities" in country.offices else None

    def governing(self, mention: Mention) -> Actor | None:
        """The country that the text names twice as often as any other, else the one whose government it last named."""
        most = sorted(self._by_code.values(), key=lambda a: -len(a.starts))[:2]
        if most and len(most[0].starts) >= max(_OFTEN, 2 * sum(len(a.starts) for a in most[1:])):
            return most[0]
        governments = [a for a in self._by_code.values() if "government" in a.offices]
        return nearest(governments, mention, earlier_only=True)
