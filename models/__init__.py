"""The models that ship with tonekit, one folder each; installed as the data package `tonekit.models`."""
