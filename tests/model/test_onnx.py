"""The same scores from onnxruntime as from torch, and clear words where its file is missing, stale or damaged."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import DistilBertConfig, DistilBertModel

from tonekit import ModelFormatError, ModelNotFoundError, Scorer, Tone, tones
from tonekit.model import onnx_export
from tonekit.model.engine import Engine
from tonekit.model.folder import copy_folder, open_folder, write_checksums
from tonekit.model.onnx_engine import layout
from tonekit.model.onnx_export import FILE, NOTE, export, find_export
from tonekit.model.reader import SentenceReader

ROOT = Path(__file__).resolve().parents[2]
WANTED = tones.resolve([*tones.names(), Tone("wistful")])


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setattr(onnx_export, "_user_cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture
def exported(tiny_folder, cache):
    export(open_folder(tiny_folder))
    return tiny_folder


@pytest.fixture
def own(tiny_folder, tmp_path, cache):
    """A folder of one's own with the ONNX file beside the weights."""
    copy_folder(tiny_folder, tmp_path / "own")
    export(open_folder(tmp_path / "own"), tmp_path / "own")
    return tmp_path / "own"


def scores_of_both(folder, sentences, mentions):
    """The scores of torch and of onnxruntime for each sentence, their numbers found alike to 1e-5."""
    torch_scores, onnx_scores = (
        list(SentenceReader.open(folder, backend=backend).read(sentences, mentions, WANTED))
        for backend in ("torch", "onnx")
    )
    assert any(score.targets for score in torch_scores)
    assert any(score.directions for score in torch_scores)
    for one, other in zip(torch_scores, onnx_scores, strict=True):
        np.testing.assert_allclose(one.probabilities, other.probabilities, atol=1e-5, rtol=0)
        assert one.polarity == pytest.approx(other.polarity, abs=1e-5)
        assert one.targets == pytest.approx(other.targets, abs=1e-5)
        assert one.directions == pytest.approx(other.directions, abs=1e-5)
    return list(zip(torch_scores, onnx_scores, strict=True))


def test_every_score_is_that_of_torch_to_1e_5(exported, sentences, mentions):
    for one, other in scores_of_both(exported, sentences, mentions):
        assert (one.labels, one.n_windows) == (other.labels, other.n_windows)
        # The same words sixty times carry a tone alike, and which come first hangs on the last bit.
        assert one.evidence == other.evidence or one.n_windows > 1


def test_the_shipped_model_scores_news_as_with_torch(cache):
    export(open_folder(None))
    lines = (ROOT / "models/recipe/written/contrast.jsonl").read_text(encoding="utf-8").splitlines()[:60]
    rows = [json.loads(line) for line in lines]
    texts = [row["text"] for row in rows]
    mentions = [
        {key: [(text.index(name), text.index(name) + len(name))] for key, name in enumerate(row["targets"])}
        for row, text in zip(rows, texts, strict=True)
    ]
    scores_of_both(None, texts, mentions)


def test_a_score_does_not_depend_on_batch_mates_or_order(exported, sentences):
    reader = SentenceReader.open(exported, backend="onnx")
    together = reader.probabilities(sentences)
    alone = np.concatenate([reader.probabilities([sentence]) for sentence in sentences])
    np.testing.assert_allclose(together, alone, atol=1e-6, rtol=0)
    np.testing.assert_allclose(together, reader.probabilities(sentences[::-1])[::-1], atol=1e-6, rtol=0)


def test_no_torch_is_imported_from_start_to_report(tiny_folder, tmp_path):
    code = (
        "import sys, tonekit\n"
        "from tonekit.pipeline import export_onnx\n"
        f"folder = {str(tiny_folder)!r}\n"
        f"export_onnx(folder)\n"
        "scorer = tonekit.Scorer.from_pretrained(folder, backend='onnx')\n"
        "report = scorer.score('Mr Lavrov said the talks with Russia were frosty.', tones=['frosty', 'wistful'])\n"
        "assert report.sentences[0].speaker, report\n"
        "print(sorted({'torch', 'transformers'} & set(sys.modules)))\n"
    )
    environment = {"XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_padding_is_laid_out_and_taken_away_again():
    found = layout([(2, 1), (1, 3)])
    assert found["positions"].tolist() == [0, 0, 0, 1, 2]
    assert found["rows"].tolist() == [[0, 0, 0], [1, 0, 0], [2, 3, 4]]
    assert found["places"].tolist() == [0, 3, 6, 7, 8]
    assert (found["mask"][:, 0, 0] == 0).tolist() == [[True, False, False], [True, False, False], [True, True, True]]


def test_a_file_that_was_not_made_yet_is_asked_for(tiny_folder, cache):
    with pytest.raises(ModelNotFoundError, match=f"tonekit export --model {tiny_folder}`"):
        Scorer.from_pretrained(tiny_folder, backend="onnx")


def test_a_file_beside_the_model_is_found(own, cache):
    assert not cache.exists()
    assert Scorer.from_pretrained(own, backend="onnx").predict_proba(["They met."]).shape == (1, 24)


def test_a_file_made_from_other_weights_is_refused(own):
    from safetensors.numpy import load_file, save_file

    weights = load_file(own / "model.safetensors")
    save_file({name: tensor + 1 for name, tensor in weights.items()}, own / "model.safetensors")
    write_checksums(own)
    with pytest.raises(ModelFormatError, match=rf"other weights.*tonekit export --model {own} --out {own}"):
        Scorer.from_pretrained(own, backend="onnx")
    export(open_folder(own))  # a new one in the cache is found although the old one is still there
    Scorer.from_pretrained(own, backend="onnx")


def test_a_damaged_file_is_refused(own):
    content = bytearray((own / FILE).read_bytes())
    content[len(content) // 2] ^= 1
    (own / FILE).write_bytes(content)
    with pytest.raises(ModelFormatError, match=r"damaged.*tonekit export"):
        Scorer.from_pretrained(own, backend="onnx")


def test_a_file_that_has_gone_is_told(own):
    (own / FILE).unlink()
    with pytest.raises(ModelFormatError, match=r"has gone.*tonekit export"):
        Scorer.from_pretrained(own, backend="onnx")


@pytest.mark.parametrize("note", ["", "[]", '{"sha256": "0"}'], ids=["empty", "no object", "half of it"])
def test_a_damaged_note_is_refused(own, note):
    (own / NOTE).write_text(note)
    with pytest.raises(ModelFormatError, match=r"damaged.*tonekit export"):
        Scorer.from_pretrained(own, backend="onnx")


def test_an_export_replaces_what_was_there_and_leaves_nothing_else(own):
    (own / FILE).write_bytes(b"old")
    before = {path.name for path in own.iterdir()}
    export(open_folder(own), own)
    assert {path.name for path in own.iterdir()} == before
    assert find_export(open_folder(own)) == own / FILE


def test_two_folders_with_the_same_weights_share_the_file_in_the_cache(exported, tmp_path):
    copy_folder(exported, tmp_path / "copy")
    assert find_export(open_folder(tmp_path / "copy")) == find_export(open_folder(exported))


@pytest.mark.parametrize(
    ("options", "message"),
    [({"device": "cuda"}, "`device` must be 'cpu'"), ({"precision": "bf16"}, "`precision` must be 'fp32'")],
    ids=["device", "precision"],
)
def test_what_it_cannot_do_is_refused(exported, options, message):
    with pytest.raises(ValueError, match=message):
        Scorer.from_pretrained(exported, backend="onnx", **options)


@pytest.mark.parametrize(("package", "call"), [("onnxruntime", Scorer.from_pretrained), ("onnx", None)])
def test_a_missing_package_is_named_with_the_extra_that_brings_it(exported, monkeypatch, package, call):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ValueError, match=rf"{package}.*pip install -c constraints\.txt -e '\.\[onnx\]'"):
        call(exported, backend="onnx") if call else export(open_folder(exported))


def test_an_encoder_of_another_architecture_is_refused(tmp_path, make_folder, cache):
    config = DistilBertConfig(vocab_size=100, dim=32, n_layers=2, n_heads=4, hidden_dim=64, max_position_embeddings=64)
    folder = make_folder(tmp_path, config, DistilBertModel, torch)
    with pytest.raises(ModelFormatError, match="backend='torch'"):
        export(open_folder(folder))


def test_without_torch_auto_is_onnx(exported, monkeypatch):
    kinds: list[type[Engine]] = [SentenceReader.open(exported).engine.__class__]
    monkeypatch.setattr("tonekit.model.reader.find_spec", lambda name: None)
    kinds.append(SentenceReader.open(exported).engine.__class__)
    assert [kind.__name__ for kind in kinds] == ["TorchEngine", "OnnxEngine"]


def test_the_cache_is_the_platforms(tiny_folder, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert export(open_folder(tiny_folder)).is_relative_to(tmp_path / "tonekit")
    shutil.rmtree(tmp_path / "tonekit")
