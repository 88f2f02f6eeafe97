"""What was refused, as a page: whoever has no script must read what is so, and what to do now.

Whatever became of a form, the same act can be sent once more from the page that says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape
from http import HTTPStatus
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from coldproof.web.plain import MOST_FIELDS, OF_FORM, PLAIN, Page
from coldproof.web.problems import Problem, headers_of
from coldproof.web.tongues import chosen, tongue

NOT_KNOWN = "It is not known whether it was recorded."
NOT_RECORDED = "It was not recorded."
ALOUD = "Say it aloud now, then send it again."
AGAIN = "Send it again"
STANDS_THERE = "The page for it"
NO_PRODUCTION = "This server has no such production."
ELSEWHERE = "This server has another name. Open the page at {where}"
WHY = {
    403: "It came from another page. Open the page here, and send it from there.",
    404: "There is no such page for a phone without a key.",
    405: "There is no such page for a phone without a key.",
    408: "It did not arrive whole.",
    429: "Too much comes from one place. Wait {n} seconds.",
    500: "Something broke here, and was noted.",
}
UNREADABLE = "It can not be read here."
NOT_READ = "The record can not be read now. Load this page again in a moment."
BROKEN = 500
UNAVAILABLE = 503
MISDIRECTED = 421
COMES_AGAIN = (408, 429)  # of what was refused for sure: the same may be taken a moment later


def is_plain(path: str) -> bool:
    """Say whether a path is one of the pages without script."""
    return path == PLAIN or path.startswith(f"{PLAIN}/")


def problem_page(
    problem: Problem,
    request: Request,
    body: bytes,
    served: Collection[str],
    origins: Sequence[str] = (),
) -> Response:
    """Return a problem as a page in the language of who asked; `body` is as far as it was read."""
    lang = chosen(request.query_params.get("lang"), request.headers.get("accept-language", ""))
    say = tongue().speaker(lang)
    name, _, form = request.scope["path"].removeprefix(PLAIN).strip("/").partition("/")
    known = name in served and problem.status != MISDIRECTED
    page = Page(f"{PLAIN}/{name}" if known else "", say, lang)
    sent = form if request.method == "POST" and form in OF_FORM else ""
    title = {"stop": "Stop", "happened": "Something happened", "hazard": "Report"}
    told = [*became(problem, page, sent), *why(problem, page, origins, sent=bool(sent))]
    notes = "".join(f'<p class="{size}" role="alert">{escape(words)}</p>\n' for size, words in told)
    if sent and known:
        notes += once_more(problem, page, sent, body)
    elif not known and problem.status != MISDIRECTED:
        label = escape(say("Productions of this server"))
        notes += f'<p><a class="tap main" href="{PLAIN}?lang={lang}">{label}</a></p>\n'
    tone = "stop" if sent == "stop" else "plain"
    shown = {"title": say(title.get(sent, "Coldproof")), "tone": tone, "parts": ()}
    return HTMLResponse(page.html(shown, notes), problem.status, headers_of(problem))


def sure(problem: Problem) -> bool:
    """Say whether what was sent is not on the record for sure."""
    return problem.status < BROKEN or problem.more.get("recorded") == "no"


def became(problem: Problem, page: Page, sent: str) -> list[tuple[str, str]]:
    """Return what became of what a form sent."""
    if not sent:
        return []
    found = [("large", page.say(NOT_RECORDED if sure(problem) else NOT_KNOWN))]
    found.append(("large", page.say(ALOUD)))
    if sent == "stop":
        shout = page.say("Shout CUT. This screen has stopped nobody yet.")
        found.insert(0, ("huge", shout))
    return found


def why(
    problem: Problem, page: Page, origins: Sequence[str], *, sent: bool
) -> list[tuple[str, str]]:
    """Return why it is so, as far as it helps who reads it; what was found is known in English."""
    say = page.say
    if problem.status == MISDIRECTED:
        return [("large", say(ELSEWHERE).format(where=", ".join(origins)))]
    if problem.status == UNAVAILABLE:
        return [] if sent else [("large", say(NOT_READ))]
    told = WHY.get(problem.status, UNREADABLE)
    if problem.status == HTTPStatus.NOT_FOUND and not page.base:
        told = NO_PRODUCTION
    found = [("normal", say(told).format(n=problem.retry_s or 10))]
    if problem.status not in WHY and problem.found and page.lang == "en":
        found.append(("small", problem.plain()["detail"]))
    return found


def once_more(problem: Problem, page: Page, sent: str, body: bytes) -> str:
    """Return a form that sends the same again, where that can help, and the way to its own page."""
    values = told_again(body) if not sure(problem) or retries(problem) else {}
    again = ""
    if values:
        again = page.form(page.say(AGAIN), sent, values, "stop" if sent == "stop" else "main")
    elif sent == "stop":  # whatever was wrong with it, the next tap stops everything
        again = page.form(page.say("STOP EVERYTHING"), sent, {"scope": "production"}, "stop")
    there = {"do": "go", "route": OF_FORM[sent]}
    return f"{again}<p>{page.tap(page.say(STANDS_THERE), there, 'quiet')}</p>\n"


def retries(problem: Problem) -> bool:
    """Say whether the very same may be taken a moment later."""
    return problem.status in COMES_AGAIN or problem.status >= BROKEN


def told_again(body: bytes) -> dict[str, list[str]]:
    """Return the fields of a form as they came, or none where they can not be read."""
    try:
        return parse_qs(body.decode("utf-8"), max_num_fields=MOST_FIELDS)
    except ValueError:
        return {}
