"""One proposed act, typed on a line."""

from __future__ import annotations

import tomllib

from coldproof.acts.fields import shown
from coldproof.app.errors import DayError
from coldproof.app.story import Story, Told
from coldproof.exchange.day.source import bare_text, check_depth
from coldproof.exchange.day.story import next_act

MAX_LINE = 20_000
MOST_SAID = 120  # characters of what the parser says


def read_line(story: Story, line: str) -> Told:
    """Return the act typed on a line, as the next one of a day; raise `DayError` if it is none."""
    return next_act(story, act_fields(line))


def act_fields(line: str) -> dict[str, object]:
    """Return the fields typed on one line, as an inline TOML table or without its braces."""
    text = line.strip()
    if len(text) > MAX_LINE:
        found = f"a line of {len(text)} characters"
        raise DayError("the act", 1, 0, "", found, f"one of at most {MAX_LINE}")
    check_depth(bare_text(text), "the act")
    if not text.startswith("{"):
        text = "{" + text + "}"
    try:
        found = tomllib.loads("act = " + text)["act"]
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        said = str(error).encode("ascii", "backslashreplace").decode()
        want = 'fields like: at = "14:03", by = "armorer", kind = "WeaponOffered"'
        raise DayError("the act", 1, 0, "", f"no TOML: {said[:MOST_SAID]}", want) from None
    if type(found) is not dict:
        raise DayError("the act", 1, 0, "", shown(found), "one act")
    return found
