"""The page where a phone comes to trust this set's own authority; without https, so without keys.

It stands on a port of its own.  Beside it stand the plain pages, for phones that do not trust it
yet.  What comes over such a connection can be read and changed on its way: the page says so, and
says what to compare.
"""

from __future__ import annotations

import plistlib
import uuid
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from coldproof.peers.certificates import der_of, fingerprint, shown_name
from coldproof.web.caching import NO_STORE
from coldproof.web.tongues import chosen, tongue

CRT = "application/x-x509-ca-cert"
PROFILE = "application/x-apple-aspen-config"
NAMESPACE = uuid.UUID("6f0d7a52-6d0c-5c1b-9f0e-3d7c1f0f6a10")  # of our own profiles
Say = Callable[[str], str]
MOST_DRAWN = 64  # addresses


class Trust(NamedTuple):
    """An authority, and where the server is that it speaks for."""

    certificate: bytes  # PEM
    origins: Sequence[str]
    productions: Sequence[tuple[str, str]]  # id and title


def profile(certificate: bytes) -> bytes:
    """Return a configuration profile for iPhones that holds one certificate; the same each time."""
    name, der = shown_name(certificate), der_of(certificate)
    inner = str(uuid.uuid5(NAMESPACE, fingerprint(certificate)))
    outer = str(uuid.uuid5(NAMESPACE, f"profile {inner}"))
    told = {
        "PayloadContent": [
            {
                "PayloadCertificateFileName": "coldproof.crt",
                "PayloadContent": der,
                "PayloadDisplayName": name,
                "PayloadIdentifier": f"coldproof.authority.{inner}",
                "PayloadType": "com.apple.security.root",
                "PayloadUUID": inner,
                "PayloadVersion": 1,
            }
        ],
        "PayloadDescription": "Lets this phone open the Coldproof server of this set.",
        "PayloadDisplayName": name,
        "PayloadIdentifier": f"coldproof.profile.{outer}",
        "PayloadRemovalDisallowed": False,
        "PayloadType": "Configuration",
        "PayloadUUID": outer,
        "PayloadVersion": 1,
    }
    return plistlib.dumps(told)


def picture(address: str) -> str:
    """Return a QR code of an address as SVG, or nothing where none can be drawn."""
    try:
        from coldproof.paper.errors import PaperError  # noqa: PLC0415 - it may not be installed
        from coldproof.paper.qr import svg_of  # noqa: PLC0415 - it may not be installed
    except ImportError:
        return ""
    try:
        return svg_of(address)
    except PaperError:
        return ""


IPHONE = (
    "Tap: Profile for iPhone. Allow the download.",
    "Open Settings. At the top: Profile Downloaded. Install it.",
    "Settings, General, About, Certificate Trust Settings: switch it on for this name.",
    "Open the address below. Add it to the home screen.",
)
ANDROID = (
    "Tap: Certificate for Android. Keep the file.",
    "Open Settings, Security, More security settings, Install from storage: CA certificate."
    " The words differ from phone to phone; search Settings for: CA certificate.",
    "Choose the file. Android warns that somebody could read along: this one can speak only for"
    " this set's own names and private addresses.",
    "Open the address below in Chrome. Add it to the home screen.",
)


class Codes:
    """QR codes, each drawn once: it takes milliseconds, and whoever asks says of which address."""

    def __init__(self) -> None:
        """Begin with none."""
        self._drawn: dict[str, str] = {}

    def __call__(self, address: str) -> str:
        """Return a picture, or nothing once so many addresses were asked for."""
        if address not in self._drawn and len(self._drawn) < MOST_DRAWN:
            self._drawn[address] = picture(address)
        return self._drawn.get(address, "")


def page(trust: Trust, address: str, say: Say, lang: str, draw: Say | None = None) -> str:
    """Return the page; `address` is its own, as a phone reaches it."""

    def steps(words: Sequence[str]) -> str:
        return "<ol>" + "".join(f"<li>{escape(say(one))}</li>" for one in words) + "</ol>"

    mark = escape(fingerprint(trust.certificate))
    places = "".join(
        f'<p><a class="tap" href="{escape(one)}/">{escape(one)}</a></p>' for one in trust.origins
    )
    plain = "".join(
        f'<p><a class="tap" href="/plain/{escape(one)}?lang={escape(lang)}">'
        f"{escape(title or one)}</a></p>"
        for one, title in trust.productions
    )
    return f"""<!doctype html>
<html lang="{escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(say("Trust this set's server"))}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>{escape(say("Trust this set's server"))}</h1>
<p class="notice">{escape(say(FIRST))}</p>
<p>{escape(say("It is named"))} <strong>{escape(shown_name(trust.certificate))}</strong></p>
<p>{escape(say("Its fingerprint (SHA-256)"))}<br><code>{mark}</code></p>
<h2>iPhone, iPad</h2>
<p><a class="tap" href="/trust/authority.mobileconfig">{escape(say("Profile for iPhone"))}</a></p>
{steps(IPHONE)}
<h2>Android</h2>
<p><a class="tap" href="/trust/authority.crt">{escape(say("Certificate for Android"))}</a></p>
{steps(ANDROID)}
<h2>{escape(say("Then open"))}</h2>
{places}
<h2>{escape(say("Until then"))}</h2>
<p>{escape(say(UNTIL))}</p>
{plain}
<h2>{escape(say("This page, for another phone"))}</h2>
<p><code>{escape(address)}</code></p>
<div class="code">{(draw or picture)(address)}</div>
</main>
</body>
</html>
"""


FIRST = (
    "Do this once, when somebody of the production stands beside you. Compare the fingerprint below"
    " with the one on the server's own screen: on this page, without https, it could be changed on"
    " its way."
)
UNTIL = (
    "A phone that does not trust it yet can stop the work, say that something happened, report, and"
    " see today's weapons. It holds no key and signs nothing."
)


def routes(trust: Trust) -> list[Route]:
    """Return the routes of the page and of what it hands out."""
    crt, given = der_of(trust.certificate), profile(trust.certificate)
    codes = Codes()

    async def first(request: Request) -> Response:
        return RedirectResponse("/trust", 307, headers=NO_STORE)

    async def shown(request: Request) -> Response:
        query, accepted = request.query_params, request.headers.get("accept-language", "")
        lang = chosen(query.get("lang"), accepted)
        address = f"http://{request.headers['host']}/trust"
        say = tongue().speaker(lang)
        return HTMLResponse(page(trust, address, say, lang, codes), headers=NO_STORE)

    def file(ending: str, data: bytes, kind: str) -> Route:
        name = f'attachment; filename="coldproof.{ending}"'

        async def answer(request: Request) -> Response:
            said = {"content-disposition": name, **NO_STORE}
            return Response(data, media_type=kind, headers=said)

        return Route(f"/trust/authority.{ending}", answer)

    return [
        Route("/", first),
        Route("/trust", shown),
        file("crt", crt, CRT),
        file("mobileconfig", given, PROFILE),
    ]
