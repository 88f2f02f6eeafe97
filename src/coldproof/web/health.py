"""How the server is: for whoever watches over it; nothing of anybody."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import accumulate

from starlette.responses import JSONResponse, Response

from coldproof import __version__
from coldproof.app.serving import Live
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.counting import BUCKETS_S
from coldproof.web.shapes import OneOf, Table, Whole
from coldproof.web.shop import Shop
from coldproof.web.table import Answer, Endpoint, Pace

LOOK_S = 1.0  # for the store to say which log witnesses contradict
TEXT = "text/plain; version=0.0.4; charset=utf-8"
Gauge = tuple[str, str, Callable[[Live], object]]


async def healthz(call: Call) -> Response:
    """Return whether every production is written and followed."""
    asking = [one.live.asking for one in call.shop.served.values()]
    good = all(asking)
    told = {
        "state": "ok" if good else "reading-only",
        "productions": len(asking),
        "asking": sum(asking),
        "odd_rows": sum(len(one.live.odd) for one in call.shop.served.values()),
    }
    return JSONResponse(told, 200 if good else 503, headers=NO_STORE)


def metric(name: str, sort: str, words: str, rows: Iterable[tuple[str, object]]) -> Iterator[str]:
    """Yield the lines of one metric; a row is its labels, in braces or nothing, and its value."""
    yield f"# HELP coldproof_{name} {words}"
    yield f"# TYPE coldproof_{name} {sort}"
    for labels, value in rows:
        yield f"coldproof_{name}{labels} {value}"


async def alarms(shop: Shop) -> dict[str, int]:
    """Return how many log witnesses contradict each log, as far as it is known in a second.

    A thread asks the store, one for all who ask here: they have no allowance, and a store that does
    not answer must keep nobody else waiting.
    """
    if shop.looking is None:
        lives = [one.live for one in shop.served.values()]
        work = shop.read(lambda: {live.production: live.alarms() for live in lives})
        shop.looking = asyncio.ensure_future(work)
    looking = shop.looking
    await asyncio.wait({looking}, timeout=LOOK_S)
    if looking.done():
        shop.looking = None if shop.looking is looking else shop.looking
        shop.alarms = looking.result()
    return shop.alarms


def waiting_failing(live: Live) -> int:
    """Return 1 while what waits beside the log can not be read, kept or erased."""
    return int(live.writer.room.failing)


def backup_us(live: Live) -> int:
    """Return when the last backup was made; an hour that is still to come is none."""
    made_us = live.backups.newest_us or 0
    return made_us if made_us <= live.clock() else 0


def gauges(contradicting: Mapping[str, int]) -> tuple[Gauge, ...]:
    """Return what is measured of each production: its name, its words, its value now."""
    return (
        ("entries", "Entries in the log.", lambda live: live.head.size),
        ("folded", "Entries that the state has.", lambda live: live.state_size),
        ("witnessed", "Entries that enough log witnesses cosigned.", Live.witnessed),
        ("asking", "1 while a yes may be believed here.", lambda live: int(live.asking)),
        ("waiting_notes", "Notes that wait.", lambda live: len(live.writer.room.kept)),
        (
            "waiting_let_go",
            "Notes of keys that nobody knows that were let go of, to make place or for their age.",
            lambda live: live.writer.room.hours.gone.notes,
        ),
        (
            "witness_alarms",
            "Log witnesses that contradict.",
            lambda live: contradicting.get(live.production, 0),
        ),
        ("stamped", "Entries of the last time-stamp.", lambda live: live.stamping.last.size),
        (
            "stamp_us",
            "When that was, by its authority's clock; 0 for never.",
            lambda live: live.stamping.last.at_us,
        ),
        (
            "stamp_failing",
            "1 while the time-stamper that is configured gives no token.",
            lambda live: int(live.stamping.failed is not None),
        ),
        (
            "snapshot_failing",
            "1 while no snapshot can be kept, so that a start takes longer.",
            lambda live: int(live.house.follower.unsaved is not None),
        ),
        ("waiting_failing", "1 while notes that wait can not be kept or read.", waiting_failing),
        (
            "words_failing",
            "1 while the words of a hazard can not be kept, so that it is not recorded.",
            lambda live: int(live.unkept is not None),
        ),
        ("odd_rows", "Rows beside the log that were passed over.", lambda live: len(live.odd)),
        (
            "backup_us",
            "When the last backup was made; 0 for never, or by a clock that was ahead.",
            backup_us,
        ),
    )


def lines_of(shop: Shop, contradicting: Mapping[str, int]) -> Iterator[str]:
    """Yield every line."""
    counted, lives = shop.counters, {n: s.live for n, s in shop.served.items()}
    yield from metric("build_info", "gauge", "This program.", [(f'{{version="{__version__}"}}', 1)])
    up = int(time.monotonic() - shop.hall.began)
    yield from metric("up_seconds", "gauge", "Since the start.", [("", up)])
    yield from metric(
        "requests_total",
        "counter",
        "Answers, by endpoint and status.",
        [(f'{{endpoint="{n}",status="{s}"}}', c) for (n, s), c in sorted(counted.requests.items())],
    )
    bounds = [*BUCKETS_S, float("inf")]
    sums = list(accumulate(counted.seconds[bound] for bound in bounds))
    seconds: list[tuple[str, object]] = [
        (f'_bucket{{le="{"+Inf" if bound == bounds[-1] else bound}"}}', count)
        for bound, count in zip(bounds, sums, strict=True)
    ]
    seconds += [("_sum", f"{counted.sum_s:.6f}"), ("_count", sums[-1])]
    yield from metric("request_seconds", "histogram", "Time until an answer began.", seconds)
    yield from metric(
        "notes_total",
        "counter",
        "Notes that came, by what became of them.",
        [(f'{{state="{state}"}}', count) for state, count in sorted(counted.notes.items())],
    )
    yield from metric(
        "floor_total",
        "counter",
        "Acts entered without a key, by kind.",
        [(f'{{kind="{kind}"}}', count) for kind, count in sorted(counted.floor.items())],
    )
    yield from metric("listening", "gauge", "Open event streams.", [("", counted.listening)])
    for name, words, value in gauges(contradicting):
        rows = [(f'{{production="{n}"}}', value(live)) for n, live in lives.items()]
        yield from metric(name, "gauge", words, rows)


async def metrics(call: Call) -> Response:
    """Return what Prometheus reads."""
    text = "\n".join(lines_of(call.shop, await alarms(call.shop))) + "\n"
    return Response(text, media_type=TEXT, headers=NO_STORE)


STATE = Table(
    {
        "state": OneOf(("ok", "reading-only")),
        "productions": Whole(),
        "asking": Whole(),
        "odd_rows": Whole(),
    }
)

ROWS = (
    Endpoint(
        "GET",
        "/healthz",
        "healthz",
        "Whether all is written and followed",
        healthz,
        (
            Answer(200, "all of them", shape=STATE),
            Answer(
                503,
                "some are only read: a writer has ended, or its database does not answer",
                shape=STATE,
            ),
        ),
        pace=Pace.FREE,
    ),
    Endpoint(
        "GET",
        "/metrics",
        "metrics",
        "Counts, for Prometheus; nothing of anybody",
        metrics,
        (Answer(200, "the text format 0.0.4", "text/plain"),),
        pace=Pace.FREE,
    ),
)
