import json
import shutil

import pytest

from tonekit import ModelFormatError, ModelNotFoundError
from tonekit.model.folder import open_folder, write_checksums
from tonekit.model.reader import SentenceReader


@pytest.fixture
def folder(tiny_folder, tmp_path):
    return shutil.copytree(tiny_folder, tmp_path / "model")


def test_the_id_names_model_version_and_checksum(folder):
    name, version, digest = open_folder(folder).id.split()
    assert (name, version, len(digest)) == ("tiny", "0", 12)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        open_folder(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json", "checksums.json"])
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(ModelNotFoundError, match=name):
        open_folder(folder)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_changed_file_is_refused_before_it_is_read(folder, name):
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(ModelFormatError, match=name):
        open_folder(folder)


def test_checksums_that_are_no_json_are_refused(folder):
    (folder / "checksums.json").write_text("not json")
    with pytest.raises(ModelFormatError, match="JSON"):
        open_folder(folder)


def change_config(folder, **changes):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **changes}))
    write_checksums(folder)


def test_a_folder_of_another_format_says_which(folder):
    change_config(folder, format_version=99)
    with pytest.raises(ModelFormatError, match="99"):
        open_folder(folder)


def test_weights_that_do_not_fit_the_configuration_are_refused(folder):
    encoder = json.loads((folder / "config.json").read_text())["encoder"]
    change_config(folder, encoder={**encoder, "num_hidden_layers": 3})
    with pytest.raises(ModelFormatError, match="encoder"):
        SentenceReader.open(folder)


def test_a_missing_calibration_is_refused(folder):
    change_config(folder, calibration={})
    with pytest.raises(ModelFormatError, match="calibration"):
        SentenceReader.open(folder)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("name", None, id="no name"),
        pytest.param("max_tokens", "many", id="length that is no number"),
        pytest.param("tones", ["frosty"], id="other tones"),
        pytest.param("encoder", {"model_type": "abacus"}, id="unknown architecture"),
        pytest.param("calibration", {"tones": {"warm": {"slope": "steep"}}}, id="calibration that is no number"),
    ],
)
def test_a_damaged_configuration_is_refused_at_once(folder, field, value):
    change_config(folder, **{field: value})
    with pytest.raises(ModelFormatError):
        SentenceReader.open(folder)


def test_a_tokenizer_that_cannot_be_read_is_refused(folder):
    (folder / "tokenizer.json").write_text("{}")
    write_checksums(folder)
    with pytest.raises(ModelFormatError, match=r"tokenizer\.json"):
        SentenceReader.open(folder)


def test_a_folder_argument_of_a_wrong_type_is_refused():
    with pytest.raises(TypeError, match="folder"):
        open_folder(7)
