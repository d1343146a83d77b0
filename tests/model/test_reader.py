import platform
import subprocess
import sys
import threading

import numpy as np
import pytest
import torch

from tonekit import Tone, UnknownToneError, tones
from tonekit.model.engine import wants_gpu
from tonekit.model.reader import SentenceReader


@pytest.fixture(scope="module")
def reader(tiny_folder):
    return SentenceReader.open(tiny_folder)


def read(reader, sentences, mentions=None):
    return list(reader.read(sentences, mentions or [{} for _ in sentences], tones.resolve(None)))


def test_a_score_does_not_depend_on_batch_mates_or_order(reader, sentences):
    together = reader.probabilities(sentences)
    alone = np.concatenate([reader.probabilities([sentence]) for sentence in sentences])
    backwards = reader.probabilities(sentences[::-1])[::-1]
    np.testing.assert_allclose(together, alone, atol=1e-6, rtol=0)
    np.testing.assert_allclose(together, backwards, atol=1e-6, rtol=0)


def test_the_shipped_model_scores_a_sentence_the_same_whatever_its_batch_mates():
    shipped = SentenceReader.open(None)
    sentences = [
        " ".join(f"{word} {i}" for word in ("The", "talks", "on", "Monday", "were", "tense")[: i % 6 + 1])
        for i in range(60)
    ]
    together = shipped.probabilities([*sentences, "A much longer sentence " * 30])[:-1]
    alone = np.concatenate([shipped.probabilities([sentence]) for sentence in sentences])
    np.testing.assert_allclose(together, alone, atol=1e-6, rtol=0)


def test_reading_ahead_for_a_gpu_changes_nothing(reader, tiny_folder, monkeypatch, sentences, mentions):
    monkeypatch.setattr("tonekit.model.forward.CHUNK_SENTENCES", 8)
    ahead = SentenceReader.open(tiny_folder)
    ahead.engine.reads_ahead = True
    assert read(ahead, sentences, mentions) == read(reader, sentences, mentions)
    assert len(ahead.target_logits(sentences, mentions)) == len(sentences)
    assert read(ahead, []) == []


def test_who_is_named_moves_no_score(reader):
    texts = ["Mr Ito was frank about Berg.", "Mr Tillerson was frank about Ada Lavrov."]
    names = [[(3, 6), (23, 27)], [(3, 12), (29, 39)]]
    mentions = [dict(enumerate(zip(spans, strict=True))) for spans in names]
    one, other = reader.read(texts, mentions, tones.resolve(None), names=names)
    assert (one.probabilities, one.polarity) == (other.probabilities, other.polarity)
    assert (one.targets, one.directions) == (other.targets, other.directions)
    assert len(one.targets) == 2
    np.testing.assert_array_equal(*reader.probabilities(texts, names))
    np.testing.assert_array_equal(*(list(found.values()) for found in reader.target_logits(texts, mentions, names)))
    np.testing.assert_array_equal(*(found[0, 1] for found in reader.direction_logits(texts, mentions, names)))
    shown, _ = reader.read(texts, mentions, tones.resolve(None))
    assert shown.probabilities != one.probabilities


def test_evidence_is_in_the_words_of_the_text(reader):
    text = "Frank, said Oddný Þórsdóttir, frosty: good."
    (scores,) = reader.read([text], [{}], tones.resolve(None), names=[[(12, 28)]])
    words = {text[s:e] for spans in scores.evidence.values() for s, e in spans}
    assert words
    assert all(word in text and word[0] != " " for word in words)
    assert not any(0 < text.find(word) - 12 < 16 for word in words)  # none begins within the name


def test_the_same_call_twice_gives_the_same_bits(reader, sentences):
    assert np.array_equal(reader.probabilities(sentences), reader.probabilities(sentences))


def test_read_and_probabilities_agree(reader, sentences):
    scores = read(reader, sentences)
    np.testing.assert_array_equal([s.probabilities for s in scores], reader.probabilities(sentences))


def test_no_sentences_give_no_scores(reader):
    assert reader.probabilities([]).shape == (0, 24)
    assert read(reader, []) == []


def test_a_long_sentence_is_scored_in_windows_tones_by_their_maximum_and_polarity_by_their_mean(reader):
    sentence = "the talks were not good , said Lavrov . " * 12 + "frosty frank trust is low"
    (scores,) = read(reader, [sentence])
    windows = reader.tokenizer.windows([sentence])
    assert scores.n_windows == len(windows) > 2
    pieces = [sentence[window.offsets[0][0] : window.offsets[-1][1]] for window in windows]
    assert list(scores.probabilities) == pytest.approx(reader.probabilities(pieces).max(axis=0).tolist(), abs=1e-6)
    weights = [len(window.offsets) for window in windows]
    assert scores.polarity == pytest.approx(np.average(reader.logits(pieces)[1], weights=weights), abs=1e-6)
    assert len({round(float(row.max()), 6) for row in reader.probabilities(pieces)}) > 1


def test_a_target_is_scored_by_its_own_mention(reader):
    sentence = "Mr Lavrov said Mr Tillerson is not good."
    lavrov, tillerson = (0, 9), (15, 27)
    (both,) = read(reader, [sentence], [{7: [lavrov], 9: [tillerson]}])
    (one,) = read(reader, [sentence], [{9: [tillerson]}])
    assert set(both.targets) == {7, 9}
    assert both.targets[9] == pytest.approx(one.targets[9], abs=1e-6)
    assert both.targets[7] != both.targets[9]
    assert all(-1 <= value <= 1 for value in both.targets.values())


def test_a_mention_in_a_later_window_is_found(reader):
    sentence = "the talks " * 60 + "Lavrov"
    (scores,) = read(reader, [sentence], [{0: [(600, 606)]}])
    assert 0 in scores.targets


def test_a_mention_without_a_token_has_no_target(reader):
    (scores,) = read(reader, ["frank \u200e talk"], [{0: [(6, 7)]}])
    assert scores.targets == {}


def test_evidence_is_kept_for_labels_and_the_top_three(reader):
    (scores,) = read(reader, ["The talks were frosty."])
    top = sorted(range(24), key=lambda k: -scores.probabilities[k])[:3]
    assert set(scores.evidence) == set(scores.labels) | {tones.names()[k] for k in top}
    assert all(0 <= s < e <= 22 for spans in scores.evidence.values() for s, e in spans)


def test_only_the_tones_asked_for_are_given(reader):
    (scores,) = reader.read(["The talks were frosty."], [{}], [tones.get("frank"), tones.get("frosty")])
    everything = reader.probabilities(["The talks were frosty."])[0]
    expected = [everything[tones.names().index(name)] for name in ("frank", "frosty")]
    assert list(scores.probabilities) == pytest.approx(expected)
    assert set(scores.labels) <= {"frank", "frosty"}


def test_a_tone_of_your_own_is_scored_beside_the_inventory_and_changes_nothing_of_it(reader):
    wanted = [*tones.resolve(None), Tone("wry", "dry and knowing", threshold=0.0), Tone("curt", threshold=1.0)]
    (scores,) = reader.read(["The talks were frosty."], [{}], wanted)
    (plain,) = read(reader, ["The talks were frosty."])
    assert scores.probabilities[:24] == pytest.approx(plain.probabilities, abs=1e-6)
    assert len(scores.probabilities) == 26
    assert scores.probabilities[24] != scores.probabilities[25]
    assert scores.labels[-1] == "wry"
    assert "wry" in scores.evidence


def test_a_tone_of_your_own_scores_the_same_in_whatever_company(reader):
    def score(*wanted):
        return next(reader.read(["We said no."], [{}], wanted)).probabilities[-1]

    assert score(Tone("wry")) == pytest.approx(score(tones.get("warm"), Tone("curt"), Tone("wry")), abs=1e-6)
    assert score(Tone("wry")) != score(Tone("wry", "dry and knowing"))


def test_a_model_without_a_label_side_names_the_tones_that_it_cannot_score(tiny_folder):
    reader = SentenceReader.open(tiny_folder)
    reader.engine.judges.labels = None
    with pytest.raises(UnknownToneError, match=r"'wry', and the model 'tiny 0 .*' scores the inventory only: leave"):
        list(reader.read(["No."], [{}], [Tone("wry")]))


def test_two_mentions_have_directions_by_their_own_places(reader):
    sentence = "Mr Lavrov said Mr Tillerson is not good."
    lavrov, tillerson = (0, 9), (15, 27)
    (logits,) = reader.direction_logits([sentence], [{7: [lavrov], 9: [tillerson]}])
    (turned,) = reader.direction_logits([sentence], [{7: [tillerson], 9: [lavrov]}])
    assert (list(logits), list(turned)) == ([(7, 9)], [(9, 7)])
    np.testing.assert_allclose(logits[7, 9], turned[9, 7], atol=1e-6)
    (scores,) = read(reader, [sentence], [{7: [lavrov], 9: [tillerson]}])
    assert set(scores.directions) <= {(7, 9), (9, 7)}
    assert scores.directions
    assert all(-1 <= polarity <= 1 for polarity in scores.directions.values())


def test_one_mention_and_a_long_list_have_no_directions(reader):
    names = "Lavrov Tillerson Russia US Mr minister he".split()
    sentence = " ".join(names)
    spans = {i: [(sentence.index(name), sentence.index(name) + len(name))] for i, name in enumerate(names)}
    assert reader.direction_logits([sentence, sentence], [{0: spans[0]}, spans]) == [{}, {}]


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="every C library keeps memory its own way")
def test_memory_that_is_freed_is_there_for_the_next_block(tiny_folder):
    code = (
        "import resource, sys, torch\n"
        "from tonekit.model.reader import SentenceReader\n"
        "SentenceReader.open(sys.argv[1], backend='torch')\n"
        "def new_pages():\n"
        "    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt\n"
        "    pieces = [torch.ones(5 << 20, dtype=torch.uint8) for _ in range(4)]\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before\n"
        "print([new_pages() for _ in range(4)][-1])\n"
    )
    done = subprocess.run([sys.executable, "-c", code, tiny_folder], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 500  # of 5,120 in what was asked for


def test_threads_are_set_back_after_each_call(tiny_folder):
    before = torch.get_num_threads()
    SentenceReader.open(tiny_folder, threads=before + 1).probabilities(["frank"])
    assert torch.get_num_threads() == before


def test_threads_that_read_at_once_do_not_leave_each_others_number_of_threads(tiny_folder):
    before = torch.get_num_threads()
    readers = [SentenceReader.open(tiny_folder, threads=before + 1 + i) for i in range(2)]
    first_inside, second_done = threading.Event(), threading.Event()

    def stay_inside():
        with readers[0].engine.running():
            first_inside.set()
            second_done.wait(10)

    worker = threading.Thread(target=stay_inside)
    worker.start()
    first_inside.wait(10)
    with readers[1].engine.running():
        second_done.set()
        worker.join()
    assert torch.get_num_threads() == before


def test_a_token_budget_changes_no_score(reader, tiny_folder, sentences):
    few = SentenceReader.open(tiny_folder, batch_tokens=5).probabilities(sentences)
    np.testing.assert_allclose(few, reader.probabilities(sentences), atol=1e-5, rtol=0)


@pytest.mark.parametrize(
    ("device", "is_gpu"), [(None, False), ("cpu", False), ("cuda", True), ("cuda:1", True), ("cudax", False)]
)
def test_a_gpu_is_known_by_its_name(device, is_gpu):
    assert wants_gpu(device) is is_gpu


@pytest.mark.skipif(torch.cuda.is_available(), reason="needs a machine without a GPU")
@pytest.mark.parametrize("device", ["cuda", "cuda:1"])
def test_what_is_meant_for_a_gpu_runs_on_the_cpu_where_there_is_none(device, reader, tiny_folder, sentences):
    with pytest.warns(UserWarning, match=f"`device` is '{device}'.*the CPU is used"):
        fallen_back = SentenceReader.open(tiny_folder, device=device, precision="fp16")
    np.testing.assert_allclose(fallen_back.probabilities(sentences), reader.probabilities(sentences), atol=1e-6)


def test_a_reader_may_be_shared_by_threads(reader, sentences):
    expected = reader.probabilities(sentences)
    found = []
    workers = [threading.Thread(target=lambda: found.append(reader.probabilities(sentences))) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(found) == 3
    for probabilities in found:
        np.testing.assert_allclose(probabilities, expected, atol=1e-6)


@pytest.mark.parametrize("device", ["warp drive", "cpu:warp"])
def test_a_device_that_cannot_be_used_is_named(tiny_folder, device):
    with pytest.raises(ValueError, match=device):
        SentenceReader.open(tiny_folder, device=device)
