"""What the documents promise: README blocks run and print what they say, every public name is explained."""

import contextlib
import dataclasses
import doctest
import importlib
import inspect
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tonekit

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```python\n(?P<code>.*?)```(?:\n<!--[^>]*-->)?(?:\n```text\n(?P<output>.*?)```)?", re.DOTALL)
BLOCKS = [(match["code"], match["output"]) for match in BLOCK.finditer(README)]
NUMBER = re.compile(r"[+-]?\d*\.\d+")
RUN_COMMAND = (
    "python3 -m venv .venv && .venv/bin/pip install -c constraints.txt -e . && "
    ".venv/bin/tonekit score examples/article.txt"
)
TEST_COMMAND = (
    "python3 -m venv .venv && .venv/bin/pip install -c constraints.txt -e '.[test]' && .venv/bin/python -m pytest"
)
PUBLIC = [name for name in tonekit.__all__ if name != "__version__"]
RESULTS = ("Sentence", "Target", "Report", "Actor", "Pair", "Profile", "Estimate", "Summary")


@pytest.mark.parametrize(("code", "output"), BLOCKS, ids=[f"block {number}" for number in range(1, len(BLOCKS) + 1)])
def test_readme_block_runs_and_prints_what_it_says(code, output):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "README.md", "exec"), {"__name__": "readme"})
    if output is None:
        return
    # Another processor may round a probability the other way.
    assert NUMBER.sub("#", printed.getvalue()) == NUMBER.sub("#", output), printed.getvalue()
    numbers = [[float(number) for number in NUMBER.findall(lines)] for lines in (printed.getvalue(), output)]
    assert numbers[0] == pytest.approx(numbers[1], abs=0.011), printed.getvalue()


def test_first_example_with_its_output_comes_before_line_25():
    match = BLOCK.search(README)
    assert match["output"]
    assert README[: match.end()].count("\n") < 25


def test_readme_gives_the_two_commands_of_a_fresh_machine():
    assert RUN_COMMAND in README
    assert TEST_COMMAND in README


def test_ci_runs_the_readme_test_command_then_lint_format_and_types():
    steps = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    places = [
        steps.index(step) for step in (TEST_COMMAND, "ruff check", "ruff format --check", "mypy --strict tonekit")
    ]
    assert places == sorted(places)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize(
    "warning",
    [
        "English only",
        "Do not use the scores to",
        "labels were made by language models",
        "What it gets wrong",
        "Intervals cover sampling, not the model's error",
    ],
)
def test_first_page_of_the_readme_warns(warning):
    assert warning in "\n".join(README.splitlines()[:60])


@pytest.mark.parametrize("file", sorted(path.name for path in ROOT.glob("*.md")))
def test_every_link_of_a_document_leads_somewhere(file):
    links = re.findall(r"\]\((?!http)([^)#]+)", (ROOT / file).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_citation_names_this_version():
    lines = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    assert f"version: {tonekit.__version__}" in lines


def test_every_pin_that_an_install_needs_is_there():
    pins = {line.split("==")[0] for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()}
    assert {"torch", "transformers", "tokenizers", "safetensors", "numpy", "typer", "pytest", "hypothesis"} <= pins


def test_all_lists_every_importable_name_once():
    assert len(tonekit.__all__) == len(set(tonekit.__all__))
    assert sorted(tonekit.__all__) == dir(tonekit)
    code = "from tonekit import *; print(sorted(name for name in globals() if not name.startswith('__')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == repr(sorted(PUBLIC))


def test_misspelt_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'tonekit' has no attribute 'scores'"):
        _ = tonekit.scores


@pytest.mark.parametrize("name", PUBLIC)
def test_public_name_says_what_it_is(name):
    thing = getattr(tonekit, name)
    assert inspect.getdoc(thing)
    assert re.search(rf"\b{name}\b", README) or issubclass(thing, Exception), f"{name} is not in the README"


@pytest.mark.parametrize("name", [name for name in PUBLIC if inspect.isclass(getattr(tonekit, name))])
def test_public_method_says_what_it_does(name):
    thing = getattr(tonekit, name)
    own = [member for member in vars(thing) if not member.startswith("_") and callable(getattr(thing, member))]
    assert [member for member in own if not inspect.getdoc(getattr(thing, member))] == []


@pytest.mark.parametrize("name", RESULTS)
def test_every_field_of_a_result_is_explained_in_its_docstring_and_in_the_readme(name):
    thing = getattr(tonekit, name)
    fields = {"evidence" if field.name == "evidence_spans" else field.name for field in dataclasses.fields(thing)}
    documented = inspect.getdoc(thing)
    assert {field for field in fields if not re.search(rf"\b{field}\w*:", documented)} == set()
    assert {field for field in fields if not re.search(rf"`{field}\b", README)} == set()


@pytest.mark.parametrize("name", ["Document", "Tone"])
def test_every_field_of_an_input_is_explained_in_its_docstring(name):
    thing = getattr(tonekit, name)
    documented = inspect.getdoc(thing)
    assert {field.name for field in dataclasses.fields(thing) if f"{field.name}:" not in documented} == set()


@pytest.mark.parametrize("name", ["score", "score_many", "score_turns", "summarize"])
def test_public_function_has_an_example(name):
    assert doctest.DocTestFinder().find(getattr(tonekit, name))[0].examples


def modules_with_examples() -> list[str]:
    paths = sorted((ROOT / "tonekit").rglob("*.py"))
    return [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in paths
        if ">>>" in path.read_text(encoding="utf-8")
    ]


@pytest.mark.parametrize("module", modules_with_examples())
def test_examples_in_docstrings_hold(module):
    outcome = doctest.testmod(importlib.import_module(module), optionflags=doctest.ELLIPSIS)
    assert outcome.attempted
    assert not outcome.failed
