"""From a text to a Report: what the rooms do together, with random weights wherever the scores do not matter."""

import copy
import dataclasses
import datetime
import json
import pickle
import threading
import time
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import tonekit
from tonekit import Document, ModelNotFoundError, Report, Scorer, UnknownToneError, pipeline
from tonekit.model.torch_engine import has_bfloat16
from tonekit.pipeline import batches
from tonekit.pipeline import scorer as scorer_module

ARTICLE = (
    "Talks end without a word\n\nThe ministers of Norland and Suthland met on Monday.\n\n"
    'Anna Lindqvist, the foreign minister, said: "We do not trust them.\n\n"They broke every promise."\n\n'
    "Mr Okafor replied that he was sorry. (Laughter.)"
)


@pytest.fixture(scope="module")
def scorer(tiny_folder):
    return Scorer.from_pretrained(tiny_folder)


@pytest.fixture(scope="module")
def shipped():
    return Scorer.from_pretrained()


def test_sentences_point_into_the_text_as_given(scorer):
    report = scorer.score(ARTICLE)
    assert report.text == ARTICLE
    assert report.sentences
    for index, sentence in enumerate(report.sentences):
        assert sentence.index == index
        assert ARTICLE[sentence.start : sentence.end] == sentence.text


def test_whoever_is_named_the_shipped_model_gives_the_same_scores(shipped):
    texts = (
        "Anna Lindqvist said she did not trust Erik Holm. Lindqvist had warned him.",
        "Ngozi Okafor said she did not trust Rajesh Patel. Okafor had warned him.",
    )
    for one, other in zip(*(shipped.score(text).sentences for text in texts), strict=True):
        assert one.tones == other.tones
        assert one.polarity == other.polarity
        assert [target.polarity for target in one.targets] == [target.polarity for target in other.targets]
    np.testing.assert_array_equal(*shipped.predict_proba([text.partition(". ")[0] for text in texts]))


def test_the_name_of_a_file_is_scored_with_a_warning(scorer, tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("They met.")
    with pytest.warns(UserWarning, match="is the name of a file") as caught:
        report = scorer.score(str(path))
    assert report.text == str(path)
    assert Path(caught[0].filename).name == Path(__file__).name
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        scorer.score(str(tmp_path / "no-such-file.txt"))
        scorer.score("\0" + str(path))


@pytest.mark.parametrize("text", ["", "   ", "\n\n\t\n", "\u2028"], ids=repr)
def test_blank_text_gives_an_empty_report(scorer, text):
    report = scorer.score(text)
    assert (report.text, report.sentences, report.actors, report.pairs) == (text, (), (), ())
    assert report.polarity is None
    assert report.error is None


def test_what_is_known_of_a_document_is_kept(scorer):
    report = scorer.score("They met.", id="a", date="2026-01-02", source="Gazette")
    assert (report.id, report.date, report.source) == ("a", "2026-01-02", "Gazette")
    assert report.model == scorer.model


@pytest.mark.parametrize(
    "text", [None, b"They met.", 7, ["They met."], Document("They met.")], ids=lambda t: type(t).__name__
)
def test_a_text_of_a_wrong_type_is_refused_with_a_remedy(scorer, text):
    with pytest.raises(TypeError, match="`text` must be a str"):
        scorer.score(text)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        pytest.param({"tones": ["frostly"]}, UnknownToneError, "frosty", id="misspelt tone"),
        pytest.param({"tones": "frosty"}, TypeError, "list", id="tones as one str"),
        pytest.param({"tones": []}, ValueError, "tones", id="no tones"),
        pytest.param({"author": 3}, TypeError, "author", id="author"),
        pytest.param({"aliases": ["x"]}, TypeError, "aliases", id="aliases as a list"),
        pytest.param({"aliases": {"Anna": "Annie"}}, TypeError, "Anna", id="aliases as a str"),
        pytest.param({"aliases": {"Anna": [7]}}, TypeError, "Anna", id="alias that is no str"),
        pytest.param({"aliases": {"Anna": 7}}, TypeError, "Anna", id="aliases as a number"),
        pytest.param(
            {"aliases": {"Anna": ["the boss"], "Eva": ["the boss"]}}, ValueError, "'Anna' and for 'Eva'", id="one alias"
        ),
    ],
)
def test_a_wrong_option_is_named(scorer, options, error, message):
    with pytest.raises(error, match=message):
        scorer.score("They met.", **options)


@pytest.mark.parametrize(
    "options",
    [
        {"precision": "int8"},
        {"precision": "fp16"},
        {"backend": "jax"},
        {"threads": 0},
        {"threads": "two"},
        {"device": "warp"},
        {"device": "meta"},
    ],
    ids=str,
)
def test_a_choice_that_this_release_does_not_have_is_refused(tiny_folder, options):
    with pytest.raises(ValueError, match=next(iter(options))):
        Scorer.from_pretrained(tiny_folder, **options)


def test_a_gpu_that_is_not_there_is_told_and_the_cpu_used(tiny_folder, scorer):
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    with pytest.warns(UserWarning, match=r"torch finds no GPU on this machine, so the CPU is used") as caught:
        found = Scorer.from_pretrained(tiny_folder, device="cuda")
    assert [Path(warning.filename).name for warning in caught] == [Path(__file__).name]
    assert found.score("They met.") == scorer.score("They met.")


def test_bf16_is_near_fp32_or_refused_with_the_reason(shipped):
    if not has_bfloat16(torch.device("cpu")):
        with pytest.raises(ValueError, match=r"`precision` 'bf16' needs a processor .* Use precision='fp32'"):
            Scorer.from_pretrained(precision="bf16")
        return
    sentences = ["The talks were frosty.", "We welcome the frank and open exchange of views.", "They met."]
    found = Scorer.from_pretrained(precision="bf16").predict_proba(sentences)
    np.testing.assert_allclose(found, shipped.predict_proba(sentences), atol=0.05)
    assert not np.array_equal(found, shipped.predict_proba(sentences))


def test_only_the_tones_asked_for_are_in_the_report(scorer):
    everything = scorer.score(ARTICLE)
    report = scorer.score(ARTICLE, tones=["frank", "frosty"])
    assert tuple(report.tones) == ("frosty", "frank")
    for some, all_ in zip(report.sentences, everything.sentences, strict=True):
        assert some.tones["frank"] == all_.tones["frank"]
        assert set(some.labels) == set(all_.labels) & {"frosty", "frank"}


def test_a_report_survives_json_exactly(scorer):
    report = scorer.score(ARTICLE, author="Erik Holm")
    assert Report.from_dict(json.loads(report.to_json())) == report


def test_a_stage_direction_has_no_tone_and_counts_in_no_mean(scorer):
    report = scorer.score_turns([("Anna Lindqvist", "We do not trust them. (Laughter.)")])
    assert [sentence.stage for sentence in report.sentences] == [False, True]
    assert report.sentences[1].labels == ()
    assert report.sentences[1].speaker == "Anna Lindqvist"
    assert report.actors[0].voice.n_sentences == 1
    assert report.polarity.n == 1


def test_a_bracket_that_says_something_is_a_sentence_like_others(scorer):
    report = scorer.score("They met. (Neither side has tried to revive the treaty.)")
    assert [sentence.stage for sentence in report.sentences] == [False, False]


def test_the_author_speaks_what_nobody_else_does(scorer):
    report = scorer.score('I am grateful. "We are not," said Anna Lindqvist.', author="Erik Holm")
    assert [sentence.speaker for sentence in report.sentences] == ["Erik Holm", "Anna Lindqvist"]


def test_polarity_towards_a_target_knows_what_a_narrator_only_reports(scorer):
    told = "A jury convicted Anna Lindqvist."
    alone, report = scorer.score(told), scorer.score(f'{told} "It rained," said Tom Berg.')
    (unweighed,), (weighed,) = alone.sentences[0].targets, report.sentences[0].targets
    assert weighed.actor == unweighed.actor
    assert 0 < abs(weighed.polarity) < abs(unweighed.polarity) / 10


def test_an_alias_from_the_caller_joins_two_names(scorer):
    text = "Rex Tillerson flew home. The former oil boss said the talks were over."
    report = scorer.score(text, aliases={"Rex Tillerson": ["The former oil boss"]})
    assert report.sentences[1].speaker == "Rex Tillerson"


def test_aliases_may_come_from_an_iterator(scorer):
    text = "Rex Tillerson flew home. The former oil boss said the talks were over."
    report = scorer.score(text, aliases={"Rex Tillerson": iter(["The former oil boss"])})
    assert report.sentences[1].speaker == "Rex Tillerson"


class TestScoreMany:
    def test_reports_come_in_order_and_equal_those_of_score(self, scorer):
        texts = [ARTICLE, "", "They met.", ARTICLE[:200]]
        for report, text in zip(scorer.score_many(texts), texts, strict=True):
            alone = scorer.score(text)
            assert [s.text for s in report.sentences] == [s.text for s in alone.sentences]
            for one, other in zip(report.sentences, alone.sentences, strict=True):
                np.testing.assert_allclose(tuple(one.tones.values()), tuple(other.tones.values()), atol=1e-6)
                assert [t.actor for t in one.targets] == [t.actor for t in other.targets]

    def test_it_reads_ahead_only_as_far_as_a_batch(self, scorer):
        taken = []

        def endless():
            while True:
                taken.append(len(taken))
                yield "They met. " * 600

        reports = scorer.score_many(endless())
        assert len(next(reports).sentences) == 600
        assert len(taken) < 5

    def test_documents_carry_their_fields(self, scorer):
        (report,) = scorer.score_many([Document("I am glad.", id="x", author="Erik Holm")])
        assert (report.id, report.sentences[0].speaker) == ("x", "Erik Holm")

    @pytest.mark.parametrize(
        "texts", ["They met.", b"They met.", 7, Document("They met.")], ids=lambda t: type(t).__name__
    )
    def test_one_text_instead_of_many_is_refused_at_once(self, scorer, texts):
        with pytest.raises(TypeError, match="`texts` must be"):
            scorer.score_many(texts)

    def test_a_wrong_item_is_named_by_its_place(self, scorer):
        with pytest.raises(TypeError, match=r"`texts\[1\]`"):
            list(scorer.score_many(["They met.", None]))
        with pytest.raises(TypeError, match=r"`texts\[0\]` must be a str or Document, got bytes; decode it first"):
            list(scorer.score_many([b"They met."]))

    def test_a_date_that_is_no_text_is_refused_with_what_to_write(self):
        with pytest.raises(TypeError, match="`date` must be a str or None, got date; write its isoformat"):
            Document("They met.", date=datetime.date(2026, 1, 2))
        with pytest.raises(TypeError, match=r"`id` must be a str or None, got int\.$"):
            Document("They met.", id=7)

    def test_what_came_before_a_wrong_item_is_not_lost(self, scorer):
        reports = scorer.score_many(["They met.", "They left.", None])
        assert [next(reports).text, next(reports).text] == ["They met.", "They left."]
        with pytest.raises(TypeError, match=r"`texts\[2\]`"):
            next(reports)

    def test_what_came_before_the_source_failed_is_not_lost(self, scorer):
        def broken():
            yield "They met."
            raise OSError("the disk is gone")

        reports = scorer.score_many(broken())
        assert next(reports).text == "They met."
        with pytest.raises(OSError, match="the disk is gone"):
            next(reports)

    def test_it_can_be_left_early(self, scorer):
        reports = scorer.score_many(["They met."] * 3, progress=False)
        next(reports)
        reports.close()
        assert list(reports) == []

    def test_a_wrong_item_can_be_recorded_so_that_nothing_else_is_lost(self, scorer):
        reports = list(scorer.score_many(["They met.", None, "They left."], on_error="record"))
        assert [report.error is None for report in reports] == [True, False, True]
        assert "texts[1]" in reports[1].error
        assert [len(report.sentences) for report in reports] == [1, 0, 1]

    @pytest.mark.parametrize("where", ["reading", "judging"])
    def test_a_text_that_fails_anywhere_can_be_recorded_under_its_id(self, where, scorer, monkeypatch):
        whole = {"reading": batches.read_document, "judging": Scorer._judge}[where]

        def failing(*arguments):
            texts = [arguments[0].text] if where == "reading" else [page.document.text for page in arguments[1]]
            if any("storm" in text for text in texts):
                raise RuntimeError("out of luck")
            return whole(*arguments)

        target, name = {"reading": (batches, "read_document"), "judging": (Scorer, "_judge")}[where]
        monkeypatch.setattr(target, name, failing)
        texts = ["They met.", Document("A storm came.", id="b", date="2026-01-02", source="Sun"), "They left."]
        one, storm, other = scorer.score_many(texts, on_error="record")
        assert (one.error, other.error) == (None, None)
        assert (len(one.sentences), len(storm.sentences), len(other.sentences)) == (1, 0, 1)
        assert (storm.id, storm.date, storm.source, storm.text) == ("b", "2026-01-02", "Sun", "A storm came.")
        assert storm.error == "RuntimeError: out of luck"
        with pytest.raises(RuntimeError, match="out of luck"):
            list(scorer.score_many(texts))

    @pytest.mark.skipif(torch.cuda.is_available(), reason="needs a machine without a GPU")
    def test_for_a_gpu_texts_are_read_ahead(self, scorer, tiny_folder, monkeypatch):
        texts = [f"Speaker {i} said it was fine. The talks were frosty." for i in range(5)]
        alone = list(scorer.score_many(texts))
        monkeypatch.setattr(scorer_module, "BATCH_SENTENCES", 1)
        monkeypatch.setattr(scorer_module, "_GPU_BATCHES", 2)
        with pytest.warns(UserWarning, match="no GPU"):
            on_gpu = Scorer.from_pretrained(tiny_folder, device="cuda")
        ahead = list(on_gpu.score_many(iter(texts)))
        assert [report.text for report in ahead] == texts
        for one, other in zip(alone, ahead, strict=True):
            for own, theirs in zip(one.sentences, other.sentences, strict=True):
                np.testing.assert_allclose(tuple(own.tones.values()), tuple(theirs.tones.values()), atol=1e-5, rtol=0)

    def test_what_fails_while_reading_ahead_is_raised_after_what_came_before(self):
        def broken():
            yield from (1, 2)
            raise OSError("the disk is gone")

        items = batches.one_ahead(broken())
        assert [next(items), next(items)] == [1, 2]
        with pytest.raises(OSError, match="the disk is gone"):
            next(items)

    def test_wrong_options_are_refused_before_the_first_report(self, scorer):
        with pytest.raises(ValueError, match="on_error"):
            scorer.score_many([], on_error="ignore")
        with pytest.raises(UnknownToneError):
            scorer.score_many([], tones=["frostly"])

    def test_several_processes_give_what_one_gives(self, scorer, monkeypatch, capsys):
        monkeypatch.setattr(batches, "_BATCH_CHARS", 600)
        german = Document("Der Minister sagte, dass er nicht mit der Regierung sprechen will.", id="de")
        texts = [ARTICLE, "", None, Document("I am glad.", id="x", author="Erik Holm"), german, *[ARTICLE[:200]] * 5]
        options = {"on_error": "record", "tones": ["frosty", "wistful"], "aliases": {"Anna Lindqvist": ["the boss"]}}
        with pytest.warns(UserWarning, match="not English"):
            alone = list(scorer.score_many(texts, **options))
        with pytest.warns(UserWarning, match="the text 'de' are not English") as caught:
            shared = list(scorer.score_many(iter(texts), workers=2, progress=True, **options))
        assert [Path(warning.filename).name for warning in caught] == [Path(__file__).name]
        assert "10document" in capsys.readouterr().err
        assert len(shared) == len(alone)
        for one, other in zip(alone, shared, strict=True):
            assert (one.text, one.id, one.error, one.model) == (other.text, other.id, other.error, other.model)
            assert [s.speaker for s in one.sentences] == [s.speaker for s in other.sentences]
            for own, theirs in zip(one.sentences, other.sentences, strict=True):
                np.testing.assert_allclose(tuple(own.tones.values()), tuple(theirs.tones.values()), atol=1e-6, rtol=0)

    def test_with_several_processes_a_wrong_item_is_named_after_what_came_before(self, scorer):
        reports = scorer.score_many(["They met.", None], workers=2)
        assert next(reports).text == "They met."
        with pytest.raises(TypeError, match=r"`texts\[1\]`"):
            next(reports)

    @pytest.mark.parametrize("workers", [0, -1, "two", 1.5, True, None])
    def test_a_number_of_workers_that_is_none_is_refused(self, scorer, workers):
        with pytest.raises(ValueError, match="`workers` must be a whole number"):
            scorer.score_many([], workers=workers)

    def test_processes_share_the_threads(self):
        assert pipeline.Settings(threads=6).shared_by(4).threads == 1
        assert pipeline.Settings(threads=6).shared_by(2).threads == 3
        assert pipeline.Settings().shared_by(1).threads >= 1

    def test_the_bar_is_shown_when_asked_for_and_silent_otherwise(self, scorer, capsys):
        list(scorer.score_many(["They met."] * 3))
        assert capsys.readouterr().err == ""
        list(scorer.score_many(["They met."] * 3, progress=True))
        assert "3/3" in capsys.readouterr().err


class TestScoreTurns:
    def test_text_is_the_turns_joined_and_no_sentence_crosses_one(self, scorer):
        turns = [("Anna Lindqvist", "We met"), (None, "They left."), ("Erik Holm", "no\n"), ("Anna Lindqvist", "")]
        report = scorer.score_turns(turns, id="t")
        assert report.text == "We met\n\nThey left.\n\nno\n\n\n"
        assert [(s.text, s.turn, s.speaker) for s in report.sentences] == [
            ("We met", 0, "Anna Lindqvist"),
            ("They left.", 1, None),
            ("no", 2, "Erik Holm"),
        ]

    def test_a_label_is_an_alias_of_its_speaker(self, scorer):
        report = scorer.score_turns([("PRESIDENT HOLM", "Welcome."), ("LINDQVIST", "Thank you.")])
        assert all(sentence.voice == "actor" for sentence in report.sentences)
        spoken = {sentence.speaker for sentence in report.sentences}
        labels = {alias for actor in report.actors if actor.name in spoken for alias in actor.aliases}
        assert {"PRESIDENT HOLM", "LINDQVIST"} <= labels

    @pytest.mark.parametrize(
        ("turns", "message"),
        [
            pytest.param("Anna: We met.", "pairs, got one str; use score", id="one str"),
            pytest.param(b"Anna: We met.", "pairs, got bytes", id="bytes"),
            pytest.param(7, "iterable of", id="a number"),
            pytest.param(["Anna"], r"turns\[0\]", id="item that is no pair"),
            pytest.param([("Anna", "We met.", 3)], "got tuple of 3", id="one item too many"),
            pytest.param([("Anna", "We met."), (3, "No.")], r"turns\[1\]", id="speaker that is no str"),
            pytest.param([("Anna", None)], r"turns\[0\]", id="text that is no str"),
        ],
    )
    def test_a_wrong_turn_is_named_by_its_place(self, scorer, turns, message):
        with pytest.raises(TypeError, match=message):
            scorer.score_turns(turns)


class TestSummarize:
    def test_an_actor_of_two_documents_is_one(self, scorer):
        reports = list(scorer.score_many(["Anna Lindqvist said it was late."] * 2))
        summary = tonekit.summarize(reports)
        (actor,) = [actor for actor in summary.actors if actor.name == "Anna Lindqvist"]
        assert actor.voice.n_sentences == 2
        assert actor.voice.evidence == ((0, 0), (1, 0))

    def test_the_warning_of_several_models_points_at_the_line_that_called(self, scorer):
        report = scorer.score("They met.")
        with pytest.warns(UserWarning, match="come from 2 models") as caught:
            tonekit.summarize([report, dataclasses.replace(report, model="another 1 0")])
        assert [Path(warning.filename).name for warning in caught] == [Path(__file__).name]

    def test_one_report_instead_of_many_is_refused(self, scorer):
        with pytest.raises(TypeError, match="write"):
            tonekit.summarize(scorer.score("They met."))

    def test_what_holds_no_reports_is_refused(self):
        with pytest.raises(TypeError, match="`reports` must be an iterable"):
            tonekit.summarize(None)

    def test_an_item_that_is_no_report_is_named(self):
        with pytest.raises(TypeError, match=r"reports\[0\]"):
            tonekit.summarize(["They met."])


class TestScorer:
    def test_predict_proba_gives_one_row_a_sentence_and_one_column_a_tone(self, scorer):
        found = scorer.predict_proba(["They met.", "No."])
        assert found.shape == (2, 24)
        assert found.dtype == np.float32
        assert scorer.predict_proba([]).shape == (0, 24)
        report = scorer.score("They met.")
        np.testing.assert_allclose(tuple(report.sentences[0].tones.values()), found[0], atol=1e-6)

    @pytest.mark.parametrize(
        "sentences", ["They met.", b"They met.", None, [None]], ids=["one str", "bytes", "none", "no str"]
    )
    def test_predict_proba_refuses_what_is_no_list_of_sentences(self, scorer, sentences):
        with pytest.raises(TypeError, match=r"`sentences(\[0\])?` must be a"):
            scorer.predict_proba(sentences)

    def test_a_saved_scorer_gives_the_same_scores(self, scorer, tmp_path):
        scorer.save_pretrained(tmp_path / "copy")
        again = Scorer.from_pretrained(tmp_path / "copy")
        assert again.model == scorer.model
        assert again.score(ARTICLE) == scorer.score(ARTICLE)

    def test_a_copy_that_would_not_be_complete_is_refused(self, tiny_folder, tmp_path):
        (tmp_path / "model").mkdir()
        for file in tiny_folder.iterdir():
            (tmp_path / "model" / file.name).write_bytes(file.read_bytes())
        scorer = Scorer.from_pretrained(tmp_path / "model")
        (tmp_path / "model" / "tokenizer.json").unlink()
        with pytest.raises(ModelNotFoundError, match=r"tokenizer\.json"):
            scorer.save_pretrained(tmp_path / "copy")

    def test_a_folder_that_holds_something_is_not_written_over(self, scorer, tmp_path):
        (tmp_path / "mine.txt").write_text("precious")
        with pytest.raises(FileExistsError, match="empty"):
            scorer.save_pretrained(tmp_path)

    def test_a_copied_or_pickled_scorer_loads_its_model_again_when_it_first_scores(self, scorer):
        for again in (copy.deepcopy(scorer), pickle.loads(pickle.dumps(scorer))):
            assert repr(again) == "<Scorer: model not loaded yet>"
            assert again.score(ARTICLE) == scorer.score(ARTICLE)
            assert repr(again) == repr(scorer) == f"<Scorer: {scorer.model}>"

    def test_a_folder_instead_of_settings_is_sent_to_from_pretrained(self, tiny_folder):
        with pytest.raises(TypeError, match=r"`settings` must be Settings, got .*; use Scorer\.from_pretrained"):
            Scorer(tiny_folder)

    def test_a_folder_that_is_no_path_is_named(self, scorer):
        with pytest.raises(TypeError, match="`folder` must be a path, got int"):
            scorer.save_pretrained(7)


def test_threads_that_score_at_once_load_the_model_once(tiny_folder, monkeypatch):
    loads = []
    together = threading.Barrier(3)
    load = pipeline.Settings.load

    def slowly(settings):
        loads.append(settings)
        time.sleep(0.05)
        return load(settings)

    def run():
        together.wait()
        tonekit.score("They met.")

    monkeypatch.setattr(pipeline.Settings, "load", slowly)
    monkeypatch.setattr(pipeline, "_SHIPPED", Scorer(pipeline.Settings(tiny_folder)))
    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loads) == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda: tonekit.score(None),
        lambda: tonekit.score("They met.", tones=["frostly"]),
        lambda: tonekit.score("They met.", aliases=["x"]),
        lambda: tonekit.score_many("They met."),
        lambda: tonekit.score_many(["They met."], on_error="ignore"),
        lambda: tonekit.score_many(["They met."], tones=[]),
        lambda: list(tonekit.score_many([None])),
        lambda: tonekit.score_turns("Anna: We met."),
        lambda: tonekit.score_turns([("Anna", "We met.")], tones="frosty"),
    ],
)
def test_a_wrong_argument_is_told_before_the_model_is_loaded(monkeypatch, call):
    def load(settings):
        raise AssertionError("the model is loaded")

    monkeypatch.setattr(pipeline.Settings, "load", load)
    monkeypatch.setattr(pipeline, "_SHIPPED", Scorer(pipeline.Settings()))
    with pytest.raises((TypeError, ValueError, UnknownToneError)):
        call()


class TestLanguage:
    def test_a_text_that_is_not_english_is_scored_with_a_warning(self, scorer):
        with pytest.warns(UserWarning, match="100% of the sentences of the text 'de' are not English"):
            report = scorer.score("Der Minister sagte, dass er nicht mit der Regierung sprechen will.", id="de")
        assert len(report.sentences) == 1

    @pytest.mark.parametrize(
        "run",
        [
            lambda scorer, text: scorer.score(text),
            lambda scorer, text: list(scorer.score_many([text])),
            lambda scorer, text: list(scorer.score_many([text], progress=True)),
            lambda scorer, text: scorer.score_turns([("Anna", text)]),
        ],
        ids=["score", "score_many", "with a bar", "score_turns"],
    )
    def test_the_warning_points_at_the_line_that_called(self, scorer, run):
        with pytest.warns(UserWarning, match="not English") as caught:
            run(scorer, "Der Minister sagte, dass er nicht mit der Regierung sprechen will.")
        assert [(Path(warning.filename).name, warning.lineno) for warning in caught] == [
            (Path(__file__).name, run.__code__.co_firstlineno)
        ]

    def test_many_such_texts_warn_once(self, scorer):
        texts = ["El presidente dijo que no hay acuerdo con los rusos."] * 3
        with pytest.warns(UserWarning, match="not English") as caught:
            list(scorer.score_many(texts))
        assert len(caught) == 1

    def test_english_names_and_headlines_do_not_warn(self, scorer):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            scorer.score("Al-Sisi, Macron and Merz in Cairo\n\nNo deal was reached, the Élysée said on Monday.")


ANY_TEXT = st.text(alphabet=st.characters(), max_size=300) | st.text(
    alphabet="\"'“”‘’«»().:;,!?-—\n\t ABab19é\0\r\u200f😀", max_size=300
)


@pytest.mark.filterwarnings("ignore:tonekit reads English only")
@settings(max_examples=60, deadline=None)
@given(text=ANY_TEXT, author=st.none() | st.text(max_size=20))
def test_no_text_however_odd_crashes_or_loses_anything(tiny_folder, text, author):
    report = _scorer_of(tiny_folder).score(text, author=author)
    covered = set()
    for sentence in report.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        covered |= set(range(sentence.start, sentence.end))
    assert all(char.isspace() or i in covered for i, char in enumerate(text))
    assert Report.from_dict(report.to_dict()) == report


_SCORERS = {}


def _scorer_of(folder: Path) -> Scorer:
    # Hypothesis runs one test many times and will not share a fixture that it might change.
    return _SCORERS.setdefault(folder, Scorer.from_pretrained(folder))
