"""Run `python -m tonekit` as `tonekit`."""

from tonekit.cli import main

main()
