"""The way from a page to the paper that shows the same."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call


def as_paper(desk: Desk, name: str, asked: str = "", label: str = "") -> Part:
    """Return the key that opens a paper; `asked` is its query, of names that need no quoting."""
    url = f"/p/{desk.production}/papers/{name}.pdf" + (f"?{asked}" if asked else "")
    return button(label or desk.say("As a paper"), call("print", url=url), Tone.QUIET)
