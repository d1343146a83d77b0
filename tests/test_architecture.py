"""The house rules that no single module can keep: who imports whom, what is never used, what an import may touch."""

import ast
import json
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10, where pytest brings this one
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "tonekit"
SOURCES = sorted(PACKAGE.rglob("*.py"))

# What each part may import of tonekit itself. A trailing dot stands for everything in that room.
MAY_IMPORT = {
    "errors": (),
    "tones": ("tonekit.errors",),
    "text": ("tonekit.errors", "tonekit.tones", "tonekit.text."),
    "model": ("tonekit.errors", "tonekit.tones", "tonekit.warn", "tonekit.model.", "tonekit.models"),
    "result": (
        "tonekit.arguments",
        "tonekit.errors",
        "tonekit.tones",
        "tonekit.warn",
        "tonekit.result.",
        "tonekit.text.document",
    ),
    "arguments": (),
    "warn": (),
    "workers": ("tonekit.errors",),
    "pipeline": (
        "tonekit.arguments",
        "tonekit.errors",
        "tonekit.tones",
        "tonekit.warn",
        "tonekit.workers",
        "tonekit.pipeline.",
        "tonekit.text.",
        "tonekit.model.",
        "tonekit.result.",
    ),
    "cli": ("tonekit", "tonekit.errors", "tonekit.tones", "tonekit.pipeline", "tonekit.text.", "tonekit.result."),
    "__init__": (
        "tonekit.errors",
        "tonekit.tones",
        "tonekit.pipeline",
        "tonekit.text.document",
        "tonekit.result.mapping",
        "tonekit.result.report",
        "tonekit.result.sentence",
    ),
    "__main__": ("tonekit.cli",),
}
# Beside the standard library.
MAY_USE = {
    "text": {"numpy"},
    "result": {"numpy"},
    "pipeline": {"numpy", "tqdm"},
    "model": {"numpy", "onnx", "onnxruntime", "safetensors", "tokenizers", "torch", "transformers"},
    "cli": {"typer"},
}
NEVER_IMPORTED = {
    "pickle",
    "cloudpickle",
    "joblib",
    "dill",
    "shelve",
    "marshal",
    "socket",
    "urllib",
    "http",
    "requests",
}
NEVER_CALLED = {"eval", "exec", "compile", "__import__", "print"}


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported_modules(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            found.update(_module_of(node.module, alias.name) for alias in node.names)
    return found


def _module_of(module: str, name: str) -> str:
    """`from tonekit import tones` imports tonekit.tones; `from tonekit.tones import get` does, too."""
    inner = PACKAGE.joinpath(*module.split(".")[1:], name)
    is_module = module.split(".")[0] == "tonekit" and (inner.is_dir() or inner.with_suffix(".py").exists())
    return f"{module}.{name}" if is_module else module


def allowed(module: str, rules: tuple[str, ...]) -> bool:
    return any(module == rule or (rule.endswith(".") and f"{module}.".startswith(rule)) for rule in rules)


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(params=SOURCES, ids=relative)
def source(request):
    path = request.param
    return path, ast.parse(path.read_text(encoding="utf-8"))


def test_every_part_has_its_rules():
    assert {part_of(path) for path in SOURCES} <= set(MAY_IMPORT)


def test_imports_go_one_way(source):
    path, tree = source
    own = {module for module in imported_modules(tree) if module.split(".")[0] == "tonekit"}
    wrong = {module for module in own if not allowed(module, MAY_IMPORT[part_of(path)])}
    assert not wrong, f"{relative(path)} must not import {sorted(wrong)}"


# What each folder of the text room may import beside itself; the modules above them are made of them.
MAY_IMPORT_IN_TEXT = {
    "words": (),
    "sentences": ("document",),
    "naming": ("document", "words."),
    "speech": ("document", "language", "quotes", "naming.", "words."),
}
# Inside two of these folders, in the order in which data flows: each may import what stands before it.
ORDER_IN_TEXT = {
    "naming": ("terms", "proper_names", "phrases", "finding", "casting", "pronouns"),
    "speech": ("grammar", "cues", "turns", "targets", "speakers"),
}


@pytest.mark.parametrize("folder", MAY_IMPORT_IN_TEXT)
def test_the_parts_of_the_text_room_build_on_one_another(folder):
    rules = tuple(f"tonekit.text.{part}" for part in (f"{folder}.", *MAY_IMPORT_IN_TEXT[folder]))
    for path in sorted((PACKAGE / "text" / folder).rglob("*.py")):
        imported = imported_modules(ast.parse(path.read_text(encoding="utf-8")))
        own = {name for name in imported if name.startswith("tonekit.")}
        wrong = {name for name in own if not allowed(name, rules)}
        assert not wrong, f"{relative(path)} must not import {sorted(wrong)}"


@pytest.mark.parametrize("folder", ORDER_IN_TEXT)
def test_inside_a_folder_of_the_text_room_imports_go_one_way(folder):
    order = ORDER_IN_TEXT[folder]
    assert {path.parent.name for path in (PACKAGE / "text" / folder).glob("*/*.py")} == set(order)
    for place, part in enumerate(order):
        later = tuple(f"tonekit.text.{folder}.{name}." for name in order[place + 1 :])
        for path in sorted((PACKAGE / "text" / folder / part).glob("*.py")):
            imported = imported_modules(ast.parse(path.read_text(encoding="utf-8")))
            wrong = {name for name in imported if allowed(name, later)}
            assert not wrong, f"{relative(path)} must not import {sorted(wrong)}"


def test_no_modules_import_one_another_in_a_circle():
    graph = {}
    for path in SOURCES:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tree.body = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        graph[name] = imported_modules(tree)
    TopologicalSorter(graph).prepare()  # names the circle


def test_only_its_own_room_uses_a_heavy_library(source):
    path, tree = source
    foreign = {module.split(".")[0] for module in imported_modules(tree)} - {"tonekit"}
    wrong = foreign - sys.stdlib_module_names - MAY_USE.get(part_of(path), set())
    assert not wrong, f"{relative(path)} must not import {sorted(wrong)}"


def test_nothing_runs_code_from_a_file_or_opens_a_connection(source):
    path, tree = source
    assert not {module.split(".")[0] for module in imported_modules(tree)} & NEVER_IMPORTED
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        where = f"{relative(path)}:{node.lineno}"
        called = node.func
        assert not (isinstance(called, ast.Name) and called.id in NEVER_CALLED), where
        is_torch_load = isinstance(called, ast.Attribute) and ast.unparse(called) in {
            "torch.load",
            "np.load",
            "numpy.load",
        }
        assert not is_torch_load, f"{where}: weights are safetensors, numbers are JSON"
        for keyword in node.keywords:
            trusts = keyword.arg == "trust_remote_code" and ast.unparse(keyword.value) != "False"
            assert not trusts, f"{where}: trust_remote_code"


def test_the_recipe_rests_on_no_benchmark():
    for path in sorted((ROOT / "models" / "recipe").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        wrong = {name for name in imported_modules(tree) if name.split(".")[0] in ("benchmarks", "scripts", "tests")}
        assert not wrong, f"{relative(path)} must not import {sorted(wrong)}"


def test_every_module_says_in_one_line_what_it_does(source):
    path, tree = source
    assert ast.get_docstring(tree), relative(path)


def test_public_api_file_stays_short():
    assert len((PACKAGE / "__init__.py").read_text(encoding="utf-8").splitlines()) < 40


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_package_is_installed(project):
    listed = set(project["tool"]["setuptools"]["packages"])
    on_disk = {".".join(path.parent.relative_to(ROOT).parts) for path in PACKAGE.rglob("__init__.py")}
    assert listed == on_disk | {"tonekit.models"}


def test_every_data_file_is_installed(project):
    patterns = project["tool"]["setuptools"]["package-data"]
    data = [path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix not in {".py", ".pyc"}]
    for path in data:
        package = ".".join(path.parent.relative_to(ROOT).parts)
        assert any(path.match(pattern) for pattern in patterns.get(package, [])), relative(path)


def test_models_package_holds_no_code():
    tree = ast.parse((ROOT / "models" / "__init__.py").read_text(encoding="utf-8"))
    assert [type(node) for node in tree.body] == [ast.Expr]


def run_python(code: str, *arguments: str) -> str:
    """Run `code` in a fresh interpreter and give what it prints, without the warnings of this one."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


LOADED = """
import json, sys
before = set(sys.modules)
{action}
print(json.dumps(sorted({{name.split(".")[0] for name in set(sys.modules) - before}})))
"""


@pytest.mark.parametrize(
    ("action", "forbidden"),
    [
        pytest.param(
            "import tonekit; tonekit.tones.names(); tonekit.Document('x')",
            {"torch", "transformers", "tokenizers", "safetensors", "numpy", "typer"},
            id="import tonekit",
        ),
        pytest.param("import tonekit.pipeline", {"torch", "transformers"}, id="import tonekit.pipeline"),
        pytest.param(
            "import tonekit; [getattr(tonekit, name) for name in tonekit.__all__]",
            {"torch", "transformers"},
            id="every public name",
        ),
        pytest.param(
            "from typer.testing import CliRunner; from tonekit.cli import app\n"
            "for call in (['--help'], ['score', '--help'], ['tones'], ['score', 'missing.txt']):\n"
            "    CliRunner().invoke(app, call)",
            {"torch", "transformers", "numpy"},
            id="the command line without a text",
        ),
    ],
)
def test_nothing_heavy_is_loaded_before_a_score(action, forbidden):
    assert not set(json.loads(run_python(LOADED.format(action=action)))) & forbidden


GLOBALS = """
import json, locale, logging, os, random, signal, sys, threading, warnings

def state():
    found = {
        "log level": logging.getLogger().level,
        "log handlers": repr(logging.getLogger().handlers),
        "environment": dict(os.environ),
        "warning filters": repr(warnings.filters),
        "random state": repr(random.getstate()),
        "locale": locale.setlocale(locale.LC_ALL),
        "exception hook": repr(sys.excepthook),
        "recursion limit": sys.getrecursionlimit(),
        "interrupt handler": repr(signal.getsignal(signal.SIGINT)),
        "working directory": os.getcwd(),
        "search path": list(sys.path),
    }
    if "torch" in sys.modules:
        import torch, transformers
        found |= {
            "threads": torch.get_num_threads(),
            "threads between operations": torch.get_num_interop_threads(),
            "gradients": torch.is_grad_enabled(),
            "inference mode": torch.is_inference_mode_enabled(),
            "default type": str(torch.get_default_dtype()),
            "determinism": torch.are_deterministic_algorithms_enabled(),
            "matmul precision": torch.get_float32_matmul_precision(),
            "torch random state": torch.random.get_rng_state().tolist(),
            "transformers log level": transformers.logging.get_verbosity(),
        }
    if "numpy" in sys.modules:
        import numpy
        found |= {"numpy errors": numpy.geterr(), "numpy random state": repr(numpy.random.get_state())}
    return found

def refuse(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname"}:
        raise RuntimeError(f"{event} {arguments}")

"""


def changed_globals(preparation: str, action: str) -> list[str]:
    code = GLOBALS + f"{preparation}\nbefore = state()\n{action}\nafter = state()\n"
    return json.loads(run_python(code + "print(json.dumps([key for key in before if before[key] != after[key]]))"))


def test_import_changes_no_global():
    assert changed_globals("", "import tonekit\n[getattr(tonekit, name) for name in tonekit.__all__]") == []


def test_score_changes_no_global_and_opens_no_connection():
    # torch and transformers themselves change some globals when they are imported; that is theirs.
    preparation = "import torch, transformers, numpy, tokenizers, safetensors\nsys.addaudithook(refuse)"
    assert (
        changed_globals(preparation, "import tonekit\nassert tonekit.score('They met. It was frosty.').sentences") == []
    )
