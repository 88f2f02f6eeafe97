"""Errors of the command line.

UsageError
    a command was given something that it cannot work with.
"""

from __future__ import annotations


class UsageError(ValueError):
    """What was given, what was found, and what would do, in one sentence."""
