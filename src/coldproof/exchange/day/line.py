"""One proposed act, typed on a line."""

from __future__ import annotations

import tomllib

from coldproof.acts.fields import shown
from coldproof.app.errors import DayError
from coldproof.app.story import Story, Told
from coldproof.exchange.day.mistyped import PLACE, mistyped, stopped_at
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
    start, end = ("act = ", "") if text.startswith("{") else ("act = {", "}")
    whole = start + text + end
    try:
        found = tomllib.loads(whole)["act"]
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise _no_act(whole, str(error), len(start), len(end)) from None
    if type(found) is not dict:
        raise DayError("the act", 1, 0, "", shown(found), "one act")
    return found


def _no_act(whole: str, said: str, first: int, added: int) -> DayError:
    """Return what is wrong with a line that is no TOML.

    What was typed begins at the place `first`; so many characters at the end were added to it.
    """
    odd = mistyped(whole, said, first)
    if odd is not None:
        return DayError("the act", 1, 0, "", odd.found, odd.want)
    words = PLACE.sub("", said).encode("ascii", "backslashreplace").decode()[:MOST_SAID]
    rest = whole[stopped_at(whole, said) : len(whole) - added]
    found = f"no TOML: {words}, at {shown(rest) if rest else 'its end'}"
    want = 'fields like: at = "14:03", by = "armorer", kind = "WeaponOffered"'
    return DayError("the act", 1, 0, "", found, want)
