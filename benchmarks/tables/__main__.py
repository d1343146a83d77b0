"""Write the page: see `benchmarks.tables`."""

from pathlib import Path

from benchmarks.measuring import RESULTS
from benchmarks.tables import make_page

if __name__ == "__main__":
    (Path(__file__).parents[1] / "README.md").write_text(make_page(RESULTS), encoding="utf-8")
