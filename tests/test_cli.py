"""The command line: what is printed where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from safetensors.numpy import load_file, save_file
from typer.testing import CliRunner

import tonekit
from tonekit import Report, cli, tones
from tonekit.model.folder import WEIGHTS, copy_folder, write_checksums

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = ROOT / "examples" / "article.txt"
TRANSCRIPT = ROOT / "examples" / "transcript.txt"


def tonekit_cli(*arguments, stdin=None):
    return CliRunner().invoke(cli.app, [str(argument) for argument in arguments], input=stdin)


class FakeScorer:
    """Stands in for a model: every Report is empty, and a text with "poison" in it cannot be scored."""

    def __init__(self):
        self.calls = []

    def score_many(self, documents, *, tones=None, progress=None, workers=1):
        for document in documents:
            self.calls.append((document, tones))
            error = "no sentence could be scored" if "poison" in document.text else None
            yield self._report(document.text, document.id, error)

    def score_turns(self, turns, *, id=None, tones=None, progress=None):
        turns = list(turns)
        self.calls.append((turns, tones))
        return self._report("\n\n".join(text for _, text in turns), id, None)

    @staticmethod
    def _report(text, id, error):
        from tonekit.result.mapping import Tones

        nothing = Tones(tones.names(), (None,) * 24)
        return Report(text, (), (), (), nothing, None, "fake 0 000000000000", id=id, error=error)


@pytest.fixture
def scorer(monkeypatch):
    fake = FakeScorer()
    monkeypatch.setattr(cli, "_scorer", lambda *options: fake)
    return fake


@pytest.fixture
def texts(tmp_path):
    paths = []
    for name, text in [("a.txt", "They met."), ("b.txt", "They parted.")]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def test_version_is_printed():
    done = tonekit_cli("--version")
    assert (done.exit_code, done.stdout) == (0, f"tonekit {tonekit.__version__}\n")


def test_tones_are_listed_with_their_definitions_within_100_columns():
    done = tonekit_cli("tones")
    assert done.exit_code == 0
    flat = " ".join(done.stdout.split())
    for name in tones.names():
        assert f"{name} {tones.get(name).definition}" in flat
    assert max(map(len, done.stdout.splitlines())) <= 100


def test_module_runs_like_the_script():
    done = subprocess.run(
        [sys.executable, "-m", "tonekit", "--version"], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout == f"tonekit {tonekit.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["score"], "Missing argument", id="no file"),
        pytest.param(["grade", "a.txt"], "No such command 'grade'", id="no such command"),
        pytest.param(["score", ARTICLE, "--format", "xml"], "'xml' is not one of", id="format"),
        pytest.param(["score", ARTICLE, "--tone", "frosty"], "No such option", id="misspelt option"),
        pytest.param(["score", ARTICLE, "--tones", "frostly"], "did you mean 'frosty'?", id="misspelt tone"),
        pytest.param(["score", ARTICLE, "--tones", "frosty,warm,frosty"], "names 'frosty' twice", id="tone twice"),
        pytest.param(["score", ARTICLE, "--tones", " , "], "names no tone", id="no tone"),
        pytest.param(
            ["score", TRANSCRIPT, "--speaker-labels", "--author", "Ada Quill"],
            "--author is for statements",
            id="author of a transcript",
        ),
        pytest.param(
            ["score", TRANSCRIPT, "--speaker-labels", "--workers", "2"],
            "--workers is not for --speaker-labels",
            id="workers for a transcript",
        ),
        pytest.param(["score", ARTICLE, "--workers", "0"], "--workers", id="no workers"),
    ],
)
def test_wrong_call_ends_with_2_and_says_why(arguments, message):
    done = tonekit_cli(*arguments)
    assert done.exit_code == 2
    assert message in done.stderr
    assert done.stdout == ""


def test_no_arguments_show_the_help():
    done = tonekit_cli()
    assert done.exit_code == 2
    assert "Usage: " in done.output


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(
            b"A caf\xe9 in Paris.", "byte 0xe9 at offset 5; convert it first, for example: iconv", id="latin-1"
        ),
        pytest.param("The talks failed – “again”.".encode("utf-16"), "iconv -f UTF-16", id="utf-16"),
        pytest.param(
            "Talks.".encode("utf-16-le"), "too many bytes are 0 (if it is UTF-16: iconv", id="utf-16, no mark"
        ),
        pytest.param(b"\0" * 100, "too many bytes are 0", id="zeros"),
        pytest.param(b"\x7fELF\x00\x00\x80\xff", "not a text file: byte 0x80 at offset 6", id="binary"),
    ],
)
def test_undecodable_file_is_told_with_the_offset_and_the_remedy(scorer, tmp_path, content, message):
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    done = tonekit_cli("score", path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(f"tonekit: {path}: not ")
    assert message in done.stderr
    assert scorer.calls == []


def test_missing_file_and_directory_are_told_and_the_others_scored(scorer, tmp_path, texts):
    missing = tmp_path / "missing.txt"
    done = tonekit_cli("score", "--format", "jsonl", missing, texts[0], tmp_path, texts[1])
    assert done.exit_code == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [str(path) for path in texts]
    assert f"tonekit: {missing}: No such file or directory\n" in done.stderr
    assert f"tonekit: {tmp_path}: " in done.stderr


def test_no_model_is_loaded_where_no_file_can_be_read(monkeypatch, tmp_path):
    monkeypatch.setattr(cli, "_scorer", lambda device: pytest.fail("a model was loaded"))
    assert tonekit_cli("score", tmp_path / "missing.txt").exit_code == 1


def test_file_that_could_not_be_scored_ends_with_1_but_keeps_its_report(scorer, tmp_path, texts):
    texts[0].write_text("poison", encoding="utf-8")
    done = tonekit_cli("score", "--format", "jsonl", *texts)
    assert done.exit_code == 1
    assert [json.loads(line)["error"] for line in done.stdout.splitlines()] == ["no sentence could be scored", None]
    assert done.stderr == f"tonekit: {texts[0]}: no sentence could be scored\n"


def test_a_file_name_cannot_command_the_terminal(scorer, tmp_path):
    done = tonekit_cli("score", tmp_path / "\x1b]0;owned\x07.txt")
    assert done.exit_code == 1
    assert "\x1b" not in done.stderr
    assert "\\x1b]0;owned\\x07.txt: No such file" in done.stderr


class TestOnATerminal:
    @pytest.fixture(autouse=True)
    def terminal(self, monkeypatch):
        monkeypatch.setattr(cli, "_is_terminal", lambda: True)

    def test_what_takes_a_while_is_shown_and_wiped_away(self, scorer, texts):
        done = tonekit_cli("score", "--format", "jsonl", texts[0])
        assert done.exit_code == 0
        assert done.stderr.startswith("\rtonekit: loading the model ...\r")
        assert "tonekit: scoring ..." in done.stderr
        assert done.stderr.endswith(f"\r{' ' * 40}\r")
        assert "tonekit:" not in done.stdout

    def test_a_complaint_writes_over_the_note(self, scorer, tmp_path, texts):
        done = tonekit_cli("score", "--format", "jsonl", texts[0], tmp_path / "x")
        (line,) = [line for line in done.stderr.split("\r") if "No such file" in line]
        assert len(line) >= len("tonekit: loading the model ...")


def test_missing_model_is_one_line_and_no_traceback(monkeypatch, texts):
    def fail(*options):
        raise tonekit.ModelNotFoundError("There is no model here.")

    monkeypatch.setattr(cli, "_scorer", fail)
    done = tonekit_cli("score", texts[0])
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", "tonekit: There is no model here.\n")


def test_a_process_that_died_is_one_line_and_what_came_before_is_printed(monkeypatch, scorer, texts):
    def half(documents, **options):
        yield scorer._report("They met.", "a", None)
        raise tonekit.WorkerDiedError("a process of `workers` died.")

    monkeypatch.setattr(scorer, "score_many", half)
    done = tonekit_cli("score", "--workers", "2", "--format", "jsonl", *texts)
    assert (done.exit_code, done.stderr) == (1, "tonekit: a process of `workers` died.\n")
    assert len(done.stdout.splitlines()) == 1


def test_jsonl_gives_one_report_a_line_in_the_order_of_the_files(scorer, texts):
    done = tonekit_cli("score", "--format", "jsonl", texts[1], texts[0])
    assert (done.exit_code, done.stderr) == (0, "")
    reports = [Report.from_dict(json.loads(line)) for line in done.stdout.splitlines()]
    assert [(report.id, report.text) for report in reports] == [
        (str(texts[1]), "They parted."),
        (str(texts[0]), "They met."),
    ]


def test_json_of_one_file_is_an_object(scorer, texts):
    done = tonekit_cli("score", "--format", "json", texts[0])
    assert done.exit_code == 0
    assert Report.from_dict(json.loads(done.stdout)).id == str(texts[0])


def test_json_of_several_files_is_an_array(scorer, texts):
    done = tonekit_cli("score", "--format", "json", *texts)
    assert done.exit_code == 0
    assert [Report.from_dict(record).id for record in json.loads(done.stdout)] == [str(path) for path in texts]


def test_json_of_several_files_is_an_array_even_if_one_is_left(scorer, tmp_path, texts):
    done = tonekit_cli("score", "--format", "json", texts[0], tmp_path / "missing.txt")
    assert done.exit_code == 1
    assert [record["id"] for record in json.loads(done.stdout)] == [str(texts[0])]


def test_text_of_several_files_is_apart(scorer, texts):
    done = tonekit_cli("score", *texts)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "\n\n" in done.stdout


def test_dash_reads_standard_input(scorer):
    done = tonekit_cli("score", "-", "--format", "json", stdin="Talks fail. “Nothing,” he said.\r\n".encode())
    assert done.exit_code == 0
    assert json.loads(done.stdout)["text"] == "Talks fail. “Nothing,” he said.\r\n"
    assert json.loads(done.stdout)["id"] == "-"


def test_text_is_kept_to_the_character_but_for_a_byte_order_mark(scorer, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfOne.\r\nTwo.\r\x00\n")
    done = tonekit_cli("score", "--format", "json", path)
    assert json.loads(done.stdout)["text"] == "One.\r\nTwo.\r\x00\n"


def test_options_reach_the_scorer(scorer, texts):
    tonekit_cli("score", "--tones", "frosty, warm", "--author", "Ada Quill", texts[0])
    [(document, wanted)] = scorer.calls
    assert (document.author, document.id) == ("Ada Quill", str(texts[0]))
    assert wanted == ["frosty", "warm"]


def test_options_reach_the_model(monkeypatch, scorer, texts):
    asked = []
    monkeypatch.setattr(cli, "_scorer", lambda *options: asked.append(options) or scorer)
    options = ["--model", "mine", "--device", "cuda", "--precision", "bf16", "--backend", "torch"]
    assert tonekit_cli("score", *options, texts[0]).exit_code == 0
    assert asked == [("mine", "cuda", "bf16", "torch")]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["--device", "toaster"], "Invalid value for --device: `device` 'toaster' cannot be", id="device"),
        pytest.param(["--precision", "int8"], "Invalid value for --precision: `precision` must be", id="precision"),
        pytest.param(["--backend", "jax"], "Invalid value for --backend: `backend` must be", id="backend"),
    ],
)
def test_a_bad_option_of_the_model_is_a_wrong_call(tiny_folder, texts, options, message):
    done = tonekit_cli("score", "--model", tiny_folder, *options, texts[0])
    assert done.exit_code == 2
    assert message in " ".join(done.stderr.split())


@pytest.mark.parametrize("workers", [1, 2])
def test_a_tone_that_the_model_cannot_score_is_a_wrong_call(tiny_folder, tmp_path, texts, workers):
    folder = tmp_path / "own"
    copy_folder(tiny_folder, folder)
    weights = {name: tensor for name, tensor in load_file(folder / WEIGHTS).items() if "labels." not in name}
    save_file(weights, folder / WEIGHTS)
    write_checksums(folder)
    done = tonekit_cli("score", "--model", folder, "--tones", "frosty,wistful", "--workers", workers, *texts)
    assert (done.exit_code, done.stdout) == (2, "")
    told = " ".join(done.stderr.split())
    assert "Invalid value for --tones: `tones` holds 'wistful', and the model 'tiny 0" in told
    assert "Traceback" not in told


def test_export_makes_what_the_onnx_backend_runs(tiny_folder, tmp_path, texts):
    copy_folder(tiny_folder, tmp_path / "own")
    calls = [
        ("score", "--backend", "onnx", "--model", tmp_path / "own", texts[0]),
        ("export", "--model", tmp_path / "own", "--out", tmp_path / "own"),
        ("score", "--backend", "onnx", "--model", tmp_path / "own", "--format", "json", texts[0]),
    ]
    before, made, after = (tonekit_cli(*call) for call in calls)
    assert (before.exit_code, before.stdout) == (1, "")
    assert "tonekit export" in before.stderr
    assert (made.exit_code, made.stdout) == (0, f"wrote {tmp_path / 'own' / 'encoder.onnx'}\n")
    assert after.exit_code == 0
    assert Report.from_dict(json.loads(after.stdout)).text == "They met."


def test_an_export_of_what_is_no_model_is_told(tmp_path):
    done = tonekit_cli("export", "--model", tmp_path / "nothing")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "There is no model folder" in done.stderr


def test_speaker_labels_become_turns(scorer):
    done = tonekit_cli("score", "--speaker-labels", "--format", "json", TRANSCRIPT)
    assert (done.exit_code, done.stderr) == (0, "")
    [(turns, _)] = scorer.calls
    assert turns[0][1].startswith("Good evening")
    assert len({speaker for speaker, _ in turns if speaker}) == 3


def test_transcript_without_labels_is_told(scorer, texts):
    done = tonekit_cli("score", "--speaker-labels", texts[0])
    assert done.exit_code == 1
    assert "no speaker label found" in done.stderr


def test_closed_pipe_ends_quietly(tmp_path):
    # Only a real pipe breaks like a pipe. The listing is short, so the reader must be gone before it is written.
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "tonekit", "tones"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=False,
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode == 1


def test_character_that_the_terminal_cannot_show_is_no_crash(tmp_path):
    path = tmp_path / "\u0141\u00f3d\u017a.txt"
    done = subprocess.run(
        [sys.executable, "-m", "tonekit", "score", str(path)],
        capture_output=True,
        cwd=ROOT,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
    )
    assert done.returncode == 1
    assert b"\\u0141\xf3d\\u017a.txt: No such file" in done.stderr


class TestWithTheShippedModel:
    def test_example_article_prints_its_sentences_and_its_actors(self):
        done = tonekit_cli("score", ARTICLE)
        assert (done.exit_code, done.stderr) == (0, "")
        assert "frosty" in done.stdout
        assert "Ragna Eldjarn" in done.stdout
        assert max(map(len, done.stdout.splitlines())) <= 100

    def test_example_article_as_json_reads_back_exactly(self):
        done = tonekit_cli("score", "--format", "json", ARTICLE)
        report = Report.from_dict(json.loads(done.stdout))
        assert report.text == ARTICLE.read_text(encoding="utf-8")
        assert report.sentences
        assert {"Ragna Eldjarn", "Henrik Solvang"} <= {actor.name for actor in report.actors}

    def test_wanted_tones_are_the_only_ones(self):
        done = tonekit_cli("score", "--format", "jsonl", "--tones", "frosty,warm", ARTICLE)
        report = Report.from_dict(json.loads(done.stdout))
        assert {sentence.tones.names for sentence in report.sentences} == {("warm", "frosty")}

    def test_example_transcript_gives_each_turn_to_its_speaker(self):
        done = tonekit_cli("score", "--speaker-labels", "--format", "json", TRANSCRIPT)
        assert (done.exit_code, done.stderr) == (0, "")
        report = Report.from_dict(json.loads(done.stdout))
        assert len({sentence.speaker for sentence in report.sentences if sentence.speaker}) >= 3
        assert "QUILL:" not in report.text

    def test_empty_input_gives_an_empty_report(self):
        done = tonekit_cli("score", "-", "--format", "json", stdin=b"")
        assert done.exit_code == 0
        assert json.loads(done.stdout)["sentences"] == []
