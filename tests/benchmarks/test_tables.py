"""The tables of the benchmarks stay those of the result files."""

from benchmarks import tables
from benchmarks.measuring import RESULTS


def test_the_page_is_the_one_made_from_the_results():
    page = (RESULTS.parent / "README.md").read_text(encoding="utf-8")
    assert page == tables.make_page(RESULTS), "run python -m benchmarks.tables"


def test_results_that_are_not_there_leave_only_the_head(tmp_path):
    assert "## " not in tables.make_page(tmp_path)
