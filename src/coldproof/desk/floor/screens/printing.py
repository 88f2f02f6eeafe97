"""The way from a page to the paper that shows the same."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


def as_paper(desk: Desk, name: str, asked: str = "", label: str = "") -> Part:
    """Return the key that opens a paper; `asked` is its query, of names that need no quoting."""
    url = f"/p/{desk.production}/papers/{name}.pdf" + (f"?{asked}" if asked else "")
    return button(label or desk.say("As a paper"), call("print", url=url), Tone.QUIET)


def in_query(told: str) -> str:
    """Return any text as a value of a paper's query (RFC 3986)."""
    return "".join(
        one if one in PLAIN else "".join(f"%{byte:02X}" for byte in one.encode()) for one in told
    )
