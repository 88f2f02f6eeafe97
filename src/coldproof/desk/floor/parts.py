"""The parts that a screen is made of; docs/screens.md says how each is drawn.

Every part is a dict with `part`, its kind.  Words come translated.  `do` says what a tap does; see
`go`, `put`, `record` and `call`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

Part = dict[str, Any]
Do = dict[str, Any]


class Shape(StrEnum):
    """A state's shape: never a color alone (4-client.md)."""

    HOT = "triangle"
    COLD = "square"
    CHECK = "circle"
    QUARANTINED = "crossed"
    NON_GUN = "dashed"
    STOP = "octagon"
    NONE = "none"


class Tone(StrEnum):
    """How a part or a whole screen is drawn; the words say the same."""

    PLAIN = "plain"
    HOT = "hot"
    COLD = "cold"
    CHECK = "check"
    QUARANTINED = "quarantined"
    NON_GUN = "non-gun"
    STOP = "stop"
    MAIN = "main"
    QUIET = "quiet"


class Look(NamedTuple):
    """A state at a glance: shape, word and tone together."""

    shape: Shape
    word: str
    tone: Tone


class Screen(NamedTuple):
    """One screen; `back` is the route that it was come from, if any."""

    title: str
    parts: tuple[Part, ...]
    tone: Tone = Tone.PLAIN
    back: str | None = None
    live: bool = True  # goes blank, NOT CURRENT, when the server is not heard

    def plain(self, route: str) -> dict[str, Any]:
        """Return the screen as plain values for JSON."""
        return {
            "route": route,
            "title": self.title,
            "tone": self.tone.value,
            "back": self.back,
            "live": self.live,
            "parts": list(self.parts),
        }


def go(route: str) -> Do:
    """Open another screen; its draft begins empty unless it is of the same flow."""
    return {"do": "go", "route": route}


def put(values: Mapping[str, Any], route: str | None = None) -> Do:
    """Write values into the draft, then show this screen, or another, with the same draft."""
    found: Do = {"do": "put", "values": dict(values)}
    if route is not None:
        found["route"] = route
    return found


def record(
    acts: Sequence[Mapping[str, Any]],
    then: str,
    *,
    ask: bool = False,
    keep: bool = False,
    timed: bool = False,
    spends: Mapping[str, str] | None = None,
    holds: Mapping[str, str] | None = None,
) -> Do:
    """Sign and record acts, in order, then open a screen, its draft empty unless `keep`.

    Each act has `kind`, `by` and the kind's own fields, and may have `answers`, `known` and
    `vouched_by`.  With `ask` the last one is judged first: refused, nothing is recorded, and the
    screen `no` shows why.  With `timed` the door fills in what the clock says at the tap.
    `spends` and `holds` are what the draft said of some fields when the screen was drawn.  If it
    says something else at the tap, nothing is recorded and the screen is shown anew; else what is
    spent is empty after it.
    """
    return {
        **({"spends": dict(spends)} if spends is not None else {}),
        **({"holds": dict(holds)} if holds is not None else {}),
        **({"timed": True} if timed else {}),
        "do": "record",
        "acts": [dict(act) for act in acts],
        "then": then,
        "ask": ask,
        "keep": keep,
    }


def call(name: str, **values: Any) -> Do:
    """Have the window do what only it can: unlock a key, scan, join, import, export, print."""
    return {"do": "call", "name": name, "values": values}


def state_card(look: Look, lines: Iterable[str] = (), route: str | None = None) -> Part:
    """Return a big card with shape and word, readable at arm's length."""
    return {"part": "state", **look_part(look), "lines": list(lines), "route": route}


def look_part(look: Look) -> dict[str, str]:
    """Return a look as plain values."""
    return {"shape": look.shape.value, "word": look.word, "tone": look.tone.value}


def text(words: str, size: str = "normal", tone: Tone = Tone.PLAIN) -> Part:
    """Return a paragraph; size `small`, `normal`, `large` or `huge` (readable at 3 m)."""
    return {"part": "text", "text": words, "size": size, "tone": tone.value}


def heading(words: str) -> Part:
    """Return a heading within a screen."""
    return {"part": "heading", "text": words}


def aloud(who: str, words: str, answer: str = "") -> Part:
    """Return a sentence to be read aloud, by whom, and what is answered aloud."""
    return {"part": "say", "who": who, "text": words, "answer": answer}


def row(
    title: str,
    lines: Iterable[str] = (),
    look: Look | None = None,
    do: Do | None = None,
    *,
    marked: bool = False,
    done: bool = False,
) -> dict[str, Any]:
    """Return one row of a `rows` part; with `do` it can be tapped.

    `marked`: something is missing or waits here.  `done`: it was touched or is the one chosen.
    """
    shown = {} if look is None else look_part(look)
    told = {"title": title, "lines": list(lines), "do": do, "marked": marked, "done": done}
    return {**told, **shown}


def rows(items: Iterable[Mapping[str, Any]], empty: str = "") -> Part:
    """Return a list of rows; `empty` is said where there is none."""
    return {"part": "rows", "rows": [dict(item) for item in items], "empty": empty}


def button(
    label: str, do: Do, tone: Tone = Tone.MAIN, hint: str = "", *, at_hand: bool = False
) -> Part:
    """Return a button, 56 px and more; its label says what was or is being done, in the words.

    One that is `at_hand` stands at the end of its screen, and stays in sight however far the rest
    is scrolled.
    """
    made: Part = {"part": "button", "label": label, "do": do, "tone": tone.value, "hint": hint}
    return {**made, "at_hand": True} if at_hand else made


def one_main(parts: Iterable[Part]) -> list[Part]:
    """Return parts of which the first main key stays one: what is to be done next is one thing."""
    found, main = list[Part](), False
    for part in parts:
        is_main = part["part"] == "button" and part["tone"] == Tone.MAIN.value
        found.append({**part, "tone": Tone.QUIET.value} if is_main and main else part)
        main = main or is_main
    return found


def quiet(parts: Iterable[Part]) -> list[Part]:
    """Return parts whose keys are no main ones: what they do is not what is to be done next."""
    return [{**one, "tone": Tone.QUIET.value} if one["part"] == "button" else one for one in parts]


def choice(
    name: str,
    label: str,
    options: Iterable[tuple[str, str]],
    value: object = None,
    *,
    many: bool = False,
    scale: bool = False,
) -> Part:
    """Return a choice written into the draft under a name; no default is ever an answer.

    `options` are (value, label).  With `many`, the draft's value is the list of those chosen.
    A `scale` is a few numbers beside each other; the one that was chosen is put into its words.
    """
    return {
        **({"scale": True} if scale else {}),
        "part": "choice",
        "name": name,
        "label": label,
        "options": [{"value": v, "label": shown} for v, shown in options],
        "value": value,
        "many": many,
    }


def field(name: str, label: str, kind: str = "text", value: object = None, hint: str = "") -> Part:
    """Return an input written into the draft: `text`, `long`, `number`, `day`, `pin` or `code`."""
    return {
        "part": "field",
        "name": name,
        "label": label,
        "kind": kind,
        "value": value,
        "hint": hint,
    }


def folded(
    draft: Mapping[str, Any], name: str, label: str, parts: Iterable[Part], *, at: str | None = None
) -> list[Part]:
    """Return parts behind one key; a tap, which writes `name` into the draft, unfolds them.

    `at` is the route whose draft it is, where the screen is shown by another.
    """
    if draft.get(name):
        return list(parts)
    return [button(label, put({name: True}, at), Tone.QUIET)]


def code(data: str, label: str) -> Part:
    """Return a QR code of some text, level M, and what to do with it."""
    return {"part": "code", "data": data, "label": label}


def picture(data: str, label: str) -> Part:
    """Return a picture, a JPEG in base64, and what it shows or whose it is."""
    return {"part": "picture", "data": data, "label": label}


def waiting(until_us: int, label: str, over: str) -> Part:
    """Return a countdown; at its end it says `over`, never anything green."""
    return {"part": "wait", "until_us": until_us, "label": label, "over": over}


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> Part:
    """Return a table with a head; narrow screens show each line as a card."""
    return {"part": "table", "head": list(head), "lines": [list(line) for line in lines]}


def fetch(first: int, last: int, words: str) -> Part:
    """Ask the window to lend entries, from `first` to before `last`, and to show this again.

    The window reads them where it keeps them; until then `words` stand here.
    """
    return {"part": "fetch", "first": first, "last": last, "label": words}
