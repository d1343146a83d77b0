"""Text in, tones out: how each sentence is said, who says it and whom it is about.

This file is the public API. Nothing heavy is imported before it is used: the first score loads the model.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from tonekit import tones
from tonekit.errors import ModelFormatError, ModelNotFoundError, TonekitError, UnknownToneError, WorkerDiedError
from tonekit.text.document import Attribution, Document, Quote, Span
from tonekit.tones import Tone

if TYPE_CHECKING:
    from tonekit.pipeline import Scorer, score, score_many, score_turns, summarize
    from tonekit.result.mapping import DocumentSpan, SentencePlace, Tones
    from tonekit.result.report import Actor, DocumentRecord, Estimate, Pair, Profile, Report, Summary
    from tonekit.result.sentence import Direction, Sentence, Target

__version__ = "0.1.0"
__all__ = ["Scorer", "score", "score_many", "score_turns", "summarize"]
__all__ += ["Actor", "Estimate", "Pair", "Profile", "Report", "Sentence", "Summary", "Target"]
__all__ += ["Attribution", "Direction", "DocumentRecord", "DocumentSpan", "Quote", "SentencePlace", "Span", "Tones"]
__all__ += ["Document", "Tone", "__version__", "tones"]
__all__ += ["ModelFormatError", "ModelNotFoundError", "TonekitError", "UnknownToneError", "WorkerDiedError"]
_PIPELINE = ("Scorer", "score", "score_many", "score_turns", "summarize")


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'tonekit' has no attribute {name!r}")
    home = "tonekit.pipeline" if name in _PIPELINE else "tonekit.result.report"
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
