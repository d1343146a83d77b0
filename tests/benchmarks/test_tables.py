"""The tables of the benchmarks stay those of the result files."""

import json

from benchmarks import tables
from benchmarks.measuring import RESULTS


def test_the_page_is_the_one_made_from_the_results():
    page = (RESULTS.parent / "README.md").read_text(encoding="utf-8")
    assert page == tables.make_page(RESULTS), "run python -m benchmarks.tables"


def test_results_that_are_not_there_leave_only_the_head(tmp_path):
    assert "## " not in tables.make_page(tmp_path)


def test_probes_of_an_earlier_model_stay_on_the_page_and_say_whose_they_are(tmp_path):
    newer = json.loads((RESULTS / "accuracy.json").read_text(encoding="utf-8")) | {"auxiliary": None}
    probed = json.loads((RESULTS / "accuracy-probes.json").read_text(encoding="utf-8")) | {"model": "an older one"}
    (tmp_path / "accuracy.json").write_text(json.dumps(newer), encoding="utf-8")
    assert "| unscon test, macro F1 |" not in tables.make_page(tmp_path)
    (tmp_path / "accuracy-probes.json").write_text(json.dumps(probed), encoding="utf-8")
    page = tables.make_page(tmp_path)
    assert "| unscon test, macro F1 |" in page
    assert "Probes of the vectors of an older one, commit" in page
