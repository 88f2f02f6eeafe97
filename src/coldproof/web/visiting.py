"""Sessions over HTTP: a challenge, an answer signed by a device's key, a cookie, and its end."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import Refused
from coldproof.app.sessions import SESSION_US
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import COOKIE, Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Many, Table, Text, Words
from coldproof.web.table import JSON, MAX_JSON, Answer, Endpoint, Pace, Takes
from coldproof.web.words import HANDLE, PRODUCTION
from coldproof.words.units import SECOND_US


async def challenge(call: Call) -> Response:
    """Return a number to be signed."""
    return JSONResponse({"nonce": call.served.sessions.challenge()}, headers=NO_STORE)


async def session(call: Call) -> Response:
    """Open a session; revoked keys open none."""
    told = call.json
    try:
        token = call.served.sessions.open(told["name"], told["nonce"], told["signature"])
    except Refused as error:
        raise Problem(403, "No session was opened", error.found, error.want) from None
    response = JSONResponse({"name": told["name"], "token": token}, headers=NO_STORE)
    _set_cookie(call, response, token, SESSION_US // SECOND_US)
    return response


def _set_cookie(call: Call, response: Response, token: str, age_s: int) -> None:
    response.set_cookie(
        COOKIE,
        token,
        max_age=age_s,
        path=f"/p/{call.live.production}",
        secure=call.served.origin.startswith("https://"),
        httponly=True,
        samesite="strict",
    )


async def who(call: Call) -> Response:
    """Return whose session this is; none for who has none."""
    names = [] if call.visitor is None else [call.visitor.name]
    return JSONResponse({"names": names}, headers=NO_STORE)


async def leave(call: Call) -> Response:
    """End the session in this browser."""
    response = Response(status_code=204, headers=NO_STORE)
    _set_cookie(call, response, "", 0)
    return response


OPENING = Table(
    {
        "name": HANDLE,
        "nonce": Text("[A-Za-z0-9_.-]{1,200}", 200),
        "signature": Text("[A-Za-z0-9+/_-]{86}(?:==)?", 88),
    }
)

ROWS = (
    Endpoint(
        "POST",
        "/p/{production}/challenge",
        "challenge",
        "A nonce for a session, good for two minutes, and once at each server process",
        challenge,
        (Answer(200, "the nonce", shape=Table({"nonce": Words(200)})),),
        pace=Pace.WRITE,
        given=(PRODUCTION,),
    ),
    Endpoint(
        "POST",
        "/p/{production}/session",
        "open_session",
        "A session for a key: its signature of coldproof/session/v1, origin, production, name and"
        " nonce, a line each",
        session,
        (
            Answer(
                200,
                "the session, also as a cookie",
                shape=Table({"name": HANDLE, "token": Words(1_000)}),
            ),
        ),
        pace=Pace.WRITE,
        takes=Takes(JSON, MAX_JSON, OPENING),
        given=(PRODUCTION,),
        problems=(403,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/session",
        "session",
        "Whose session this is, if there is one",
        who,
        (Answer(200, "no name, or one", shape=Table({"names": Many(HANDLE, 1)})),),
        given=(PRODUCTION,),
    ),
    Endpoint(
        "DELETE",
        "/p/{production}/session",
        "close_session",
        "An end of the session in this browser",
        leave,
        (Answer(204, "there is none any more"),),
        pace=Pace.WRITE,
        given=(PRODUCTION,),
    ),
)
