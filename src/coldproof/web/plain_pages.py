"""The pages of a phone without a key: today's weapons, Stop, Something happened, Report; no script.

What such a phone can not do is said on every page, so that nobody takes it for more.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import parse_qs, quote

from starlette.responses import HTMLResponse, RedirectResponse, Response

from coldproof.app.arriving import HAPPENED, HAZARD, STOP
from coldproof.desk.floor.context import Desk, Me, Net
from coldproof.desk.floor.parts import Screen, go
from coldproof.desk.floor.said import NO, YES
from coldproof.desk.floor.screens import show
from coldproof.desk.floor.screens.report import WHOLE
from coldproof.desk.reading import open_note
from coldproof.paper.source import zone_minutes
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.floor import OPENED, REPORTED, STOPPED, enter
from coldproof.web.plain import MOST_FIELDS, OF_FORM, OPEN, PLAIN, Page
from coldproof.web.plain_css import STYLE
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import OneOf, Table
from coldproof.web.table import Answer, Endpoint, Given, Pace, Takes
from coldproof.web.tongues import chosen, tongue
from coldproof.web.words import PRODUCTION
from coldproof.words.units import MINUTE_US

HTML = "text/html; charset=utf-8"
FORM = "application/x-www-form-urlencoded"
MOST_FORM = 32_768  # bytes
LISTS = ("weapons", "lots")
NUMBERS = ("hurt",)
ANSWERS = {YES: True, NO: False}
FORMS: dict[str, tuple[str, Table]] = {
    "stop": (STOP, STOPPED),
    "happened": (HAPPENED, OPENED),
    "hazard": (HAZARD, REPORTED),
}
OF_PAGE = {"stop": STOP, "happened": HAPPENED, "report": HAZARD}
"""What a page's own form enters; the form for a hazard leads to `report`."""
NUMBER = re.compile("[0-9]{1,16}")
FRESH_US = 10 * MINUTE_US
LOOKS, LOOK_S = 15, 0.1
UNTRUSTED = (
    "This phone holds no key of this production. It can stop the work, say that something happened,"
    " and report. It can not check, hand over, witness or say yes, and no answer here is a yes."
)
BEHIND = "Entries not shown here yet: {n}. Load this page again in a moment."
STANDS_STILL = "As of {hour}. This page does not change by itself: load it again."
ENDED = "Nothing is recorded now: the record has ended. Shout CUT, and tell a handler."
ENTERED = "Entered as entry {n}. Shout CUT. This screen has stopped nobody yet."
TOLD = "Entered as entry {n}."


def desk_of(call: Call, say: Callable[[str], str]) -> Desk:
    """Return what a screen is made from, for somebody without a key."""
    live = call.live
    now_us = live.clock()
    return Desk(
        state=live.state,
        now_us=now_us,
        me=Me(),
        draft={},
        say=say,
        net=Net(online=True, heard_us=now_us, backup_us=live.backups.newest_us),
        zone_minutes=zone_minutes(call.served.fixed.zone, now_us),
        production=live.production,
        title=live.house.settings.title,
        practice=call.shop.practice,
    )


def page_of(call: Call, production: str) -> Page:
    """Return the pages of a production, in a language that is spoken here."""
    asked = call.request.query_params.get("lang")
    lang = chosen(asked, call.request.headers.get("accept-language", ""))
    return Page(f"{PLAIN}/{production}" if production else "", tongue().speaker(lang), lang)


async def listed(call: Call) -> Response:
    """Return the productions of this server, each with its Stop, or lead to the only one."""
    pages = {name: page_of(call, name) for name in call.shop.served}
    if len(pages) == 1:
        (only,) = pages.values()
        return RedirectResponse(f"{only.base}?lang={only.lang}", 303, headers=NO_STORE)
    page, told = page_of(call, ""), ""
    for name, one in pages.items():
        title = call.shop.served[name].live.house.settings.title or name
        stop = one.tap(f"{page.say('Stop')}: {title}", go("stop"), "stop")
        board = one.tap(title, go("board"), "row")
        told += f"<li>{stop}\n{board}<br><small>{escape(name)}</small></li>\n"
    shown = Screen(page.say("Productions of this server"), ()).plain("")
    return HTMLResponse(page.html(shown, f"<ul>{told}</ul>"), headers=NO_STORE)


async def screen(call: Call) -> Response:
    """Return a screen as a page."""
    route = call.request.path_params.get("route", "") or "board"
    if route.partition("/")[0] not in OPEN:
        raise not_found("such page for a phone without a key")
    page = page_of(call, call.live.production)
    number, behind = await entered(call, route), await lacking(call)
    desk = desk_of(call, page.say)
    shown = show(desk, route).plain(route)
    return HTMLResponse(
        page.html(shown, notices(call, page, desk, route, number, behind)), headers=NO_STORE
    )


async def waited(holds: Callable[[], bool]) -> None:
    """Wait until something holds, a moment at most."""
    for _ in range(LOOKS):
        if holds():
            return
        await asyncio.sleep(LOOK_S)


async def lacking(call: Call) -> int:
    """Wait for what is recorded already, a stop just made among it; return how much is missing."""
    live = call.live
    size = live.head.size
    await waited(lambda: live.state_size >= size)
    return max(0, size - live.state_size)


async def entered(call: Call, route: str) -> int | None:
    """Return the entry that was just made by a form of this page; none for any other number.

    Whoever makes a link can put any number into it, and a page can be loaded again next week: it
    must be an entry of that kind, of the last minutes, so one of those at hand.  One that another
    server of this production made is waited for, until it came here.
    """
    told, tail = call.request.query_params.get("entered", ""), call.live.tail
    kind = OF_PAGE.get(route)
    if kind is None or NUMBER.fullmatch(told) is None:
        return None
    number = int(told)
    await waited(lambda: number < tail.end())
    found = tail.read(number, number + 1)
    if found is None:
        return None
    act = open_note(found[0]).act
    fresh = abs(call.live.clock() - act.at_us) <= FRESH_US
    return number if type(act.body).__name__ == kind and fresh else None


def notices(call: Call, page: Page, desk: Desk, route: str, number: int | None, behind: int) -> str:
    """Return what stands above a screen: what was entered, what this phone is, and the hour."""
    say, said = page.say, []
    if number is not None:
        words = ENTERED if route == "stop" else TOLD
        said.append(("huge" if route == "stop" else "large", say(words).format(n=number)))
    if not call.live.asking:
        said.append(("huge", say(ENDED)))
    if behind:
        said.append(("large", say(BEHIND).format(n=behind)))
    said.append(("notice", say(UNTRUSTED)))
    said.append(("small", say(STANDS_STILL).format(hour=desk.hour(desk.now_us))))
    return "".join(f'<p class="{kind}" role="status">{escape(one)}</p>\n' for kind, one in said)


async def post(call: Call) -> Response:
    """Enter what a form says, then show the page that it was on."""
    name = call.request.path_params["form"]
    kind, shape = FORMS[name]
    arrived = await enter(call, kind, shape.read(told_form(call.body, name), ""))
    page = page_of(call, call.live.production)
    where = f"{page.base}/{quote(OF_FORM[name])}?lang={page.lang}&entered={arrived.position}"
    return RedirectResponse(where, 303, headers=NO_STORE)


def told_form(body: bytes, name: str) -> dict[str, Any]:
    """Return a form's fields as the API takes them; raises `Problem`."""
    try:
        given = parse_qs(body.decode("utf-8"), max_num_fields=MOST_FIELDS)
    except ValueError:
        raise Problem(400, "The form can not be read", "another form", "the page's own") from None
    told: dict[str, Any] = {}
    for field, values in given.items():
        if field in LISTS and name == "happened":
            told[field] = values
        elif field in NUMBERS:
            told[field] = int(values[0]) if values[0].isascii() and values[0].isdigit() else -1
        elif field == "weapons":
            told[field] = ANSWERS.get(values[0])
        elif field == "unit" and values == [WHOLE]:
            continue
        else:
            told[field] = values[0]
    if name == "hazard" and told.get("weapons") is None:
        found = "no answer to whether it is about weapons"
        raise Problem(422, "The hazard was not entered", found, "yes or no")
    return told


async def style(call: Call) -> Response:
    """Return the style of the plain pages."""
    return Response(STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})


PAGE = (Answer(200, "a page", HTML),)


def _row(method: str, path: str, name: str, handle: Any, **more: Any) -> Endpoint:
    words = "A page without script"
    return Endpoint(method, path, name, words, handle, PAGE, by_host=True, **more)


ROWS = (
    _row("GET", PLAIN, "plain_list", listed),
    _row("GET", "/plain/{production}", "plain", screen, given=(PRODUCTION,)),
    _row("GET", "/plain/{production}/{route:path}", "plain_route", screen, given=(PRODUCTION,)),
    _row(
        "POST",
        "/plain/{production}/{form}",
        "plain_form",
        post,
        given=(PRODUCTION, Given("form", OneOf(tuple(FORMS)), "a form of ours")),
        pace=Pace.FLOOR,
        takes=Takes(FORM, MOST_FORM),
    ),
    _row("GET", "/plain.css", "plain_css", style),
)
