"""Backline: a cited consult for back strain that did not get better."""

__version__ = "0.1.0"
