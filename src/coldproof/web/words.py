"""Shapes that many endpoints share."""

from __future__ import annotations

from coldproof.web.shapes import Many, Maybe, OneOf, OpenTable, Text, Whole, Words
from coldproof.web.table import Given

NAME = Text("[A-Za-z0-9][A-Za-z0-9.-]{0,31}", 32, "armorer")
HANDLE = Text("[!-~]{1,300}", 300, "armorer@tablet-2")
LABEL = Text("[!-~](?:[ -~]{0,38}[!-~])?", 40, "S-12")
ID = Text("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]", 43)
SIZE = Whole()
INSTANT = Whole(-(2**53) + 1)
PRODUCTION = Given(
    "production", Text("[A-Za-z0-9._-]{1,64}", 64), "a production's id, as /api/v1/productions says"
)
OUTCOME = OpenTable({"id": Maybe(Words(64)), "state": OneOf(("recorded", "waiting", "refused"))})
WANTS = Many(Words(400))
