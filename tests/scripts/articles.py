"""Made-up documents in the format of tonenews."""

from __future__ import annotations

FIRST = "The envoy of Oslo left the hall before anybody could ask."
SECOND = "Nobody knew on that evening whether the talks would go on."
OTHER = "A ferry with forty sheep on board ran aground near Bergen."


def row(id: str, *sentences: str) -> dict[str, object]:
    """A document of these sentences."""
    text = " ".join(sentences)
    spans = [{"start": text.index(s), "end": text.index(s) + len(s)} for s in sentences]
    return {"id": id, "text": text, "sentences": spans}
