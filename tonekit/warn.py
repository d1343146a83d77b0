"""A message in, a warning out that points at the line which called tonekit, however deep in tonekit it comes up."""

from __future__ import annotations

import sys
import warnings

# A generator with a progress bar is run by tqdm, for whoever called tonekit.
_OURS = ("tonekit", "tqdm")


def warn_caller(message: str) -> None:
    """Warn whoever called tonekit: a method, a function and a generator lie at different depths below them."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").split(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, stacklevel=level)
