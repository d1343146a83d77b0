"""No text of a dev or test file ever reaches training."""

from models.recipe.data import fingerprint, held_out_fingerprints, training_examples


def test_a_copy_in_other_quotation_marks_has_the_same_fingerprint():
    assert fingerprint("“Yes,” he said.") == fingerprint('"yes", HE said')
    assert fingerprint("Yes, he said.") != fingerprint("Yes, she said.")


def test_every_text_of_a_held_out_file_is_dropped_from_training(data):
    texts = {example.text for example in training_examples(data)}
    assert texts == {
        "Mr Orlov left the hall.",
        "Anna Berg praised Mr Orlov.",
        "Sentence 0 is here.",
        "Sentence 3 is here.",
        "Orlov lied, Berg said.",
        "Oslo thanked Lima.",
    }


def test_train_files_are_not_held_out(data):
    assert fingerprint("Sentence 3 is here.") not in held_out_fingerprints(data)


def test_labels_of_two_sets_for_one_text_are_joined(data):
    (joined,) = [example for example in training_examples(data) if example.text == "Sentence 0 is here."]
    assert joined.valence == -1.0
    assert max(joined.intensities) == 2.0
    assert [target.label for target in joined.targets] == [1]


def test_an_actor_named_without_an_attitude_is_neutral_and_the_speaker_no_target(data):
    by_text = {example.text: example for example in training_examples(data)}
    (neutral,) = by_text["Mr Orlov left the hall."].targets
    assert (neutral.spans, neutral.label) == (((0, 8),), 1)
    (praised,) = by_text["Anna Berg praised Mr Orlov."].targets
    assert (praised.spans, praised.label) == (((18, 26),), 2)


def test_a_written_sentence_brings_its_targets(data):
    (written,) = [example for example in training_examples(data) if example.text == "Oslo thanked Lima."]
    assert {(target.spans, target.label) for target in written.targets} == {(((0, 4),), 1), (((13, 17),), 2)}
