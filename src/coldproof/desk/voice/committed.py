"""The text of a committed value: one line of JSON with its salt, kept beside the log (D10)."""

from __future__ import annotations

import json

from coldproof.desk.voice.letters import readable

ALL = {"salt", "text"}


def committed_text(value: bytes, *, exact: bool = False) -> str | None:
    """Return the text of a committed value to look at, its hidden marks named; none of other bytes.

    With `exact` a value has salt and text and no more: for bytes that may be something else.
    """
    try:
        told = json.loads(value.decode("utf-8"))
        if not isinstance(told, dict) or (exact and told.keys() != ALL):
            return None
        text = told.get("text")
        return readable(text.encode("utf-8")) if isinstance(text, str) else None
    except (ValueError, RecursionError):  # half of a pair of surrogates is a ValueError
        return None
