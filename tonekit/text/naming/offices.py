"""A person's offices and a description in, how well they fit out: "the Russian leader", of a president."""

from __future__ import annotations

from tonekit.text.naming.actor import Actor
from tonekit.text.naming.reader import Mention

# Such holders stand beside the first.
_SECOND = frozenset("vice deputy assistant under associate".split())


def fit(actor: Actor, name: str, head: str, mention: Mention) -> int:
    """How well a person's office fits a description; negative if it does not."""
    if actor.kind != "person":
        return 0 if not mention.country and not mention.modifiers else -1
    if mention.gender and actor.gender and mention.gender != actor.gender:
        return -1
    best = -1
    for role, country, modifiers in actor.roles:
        if role != name or (head == "leader" and role == "minister" and "prime" not in modifiers):
            continue
        if mention.country and country and mention.country != country:
            continue
        if head in ("leader", "counterpart") and mention.country != country:
            continue
        if bool(_SECOND & mention.modifiers) != bool(_SECOND & modifiers):
            continue  # the president is not the vice president
        wanted = mention.modifiers - {"former", "then", "new", "current", "prime"}
        if wanted and not (wanted <= modifiers or (modifiers and modifiers <= wanted)):
            continue
        if (
            ("prime" in mention.modifiers) != ("prime" in modifiers)
            and head == "minister"
            and not mention.modifiers <= modifiers
        ):
            continue
        best = max(best, 2 * bool(mention.country and country) + 2 * bool(wanted & modifiers))
    return best
