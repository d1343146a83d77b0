"""Python packages that a script needs and no test has, played by files that are made up."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest


def import_script(name: str, files: Mapping[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Import a script of `scripts/` that reads the packages in `files`, by their paths; none of them stays loaded."""
    for place, text in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    played = {place.split("/")[0].removesuffix(".py") for place in files}
    for module in [module for module in sys.modules if module.split(".")[0] in played]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, f"scripts.{name}", raising=False)
    script = importlib.import_module(f"scripts.{name}")
    # Not by monkeypatch, which would put the played ones back at the end of the test.
    for module in [module for module in sys.modules if module.split(".")[0] in played or module == f"scripts.{name}"]:
        del sys.modules[module]
    return script
