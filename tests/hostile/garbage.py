"""What a hostile client sends: whole HTTP requests of many kinds, none of which may enter."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from random import Random

from coldproof.acts.codec import write
from coldproof.acts.day import DayOpened
from coldproof.app.acting import signed
from coldproof.app.settings import ORIGIN
from coldproof.keys.signing import Signer, new_signer
from coldproof.log.note import Line, read_note, write_note
from coldproof.words.ids import Day
from tests.served import DAY, Cast, coded
from tests.small_log import Crew

BYTES, JSON = "application/octet-stream", "application/json"
OF_EACH = 150  # requests made of each kind; they are sent again and again

Make = Callable[["Garbage"], bytes]


class Garbage:
    """Makes requests to one production at one address."""

    def __init__(self, cast: Cast, host: str, seed: int) -> None:
        """Begin; one seed makes one run of requests."""
        self.cast, self.host, self.random = cast, host, Random(seed)  # noqa: S311 - no secret
        self.crew = Crew(cast.production)
        self.good = signed(self.crew.act("producer", DayOpened(day=Day(DAY))), self.stranger())
        self.other = Crew("another-film").note("producer", DayOpened(day=Day(DAY)))

    def stranger(self) -> Signer:
        """Return a key that nobody enrolled, under a name that somebody has."""
        return new_signer(f"{self.cast.production}/producer@producer", self.random.randbytes(32))

    def request(self, method: str, path: str, body: bytes = b"", **more: str) -> bytes:
        """Return the bytes of a request."""
        told = {"Host": self.host, "Origin": ORIGIN, "Content-Type": BYTES}
        told |= {"Content-Length": str(len(body))}
        told |= {name.replace("_", "-"): value for name, value in more.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {told[name]}" for name in told)]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + body

    def path(self, path: str) -> str:
        """Return a path of the production."""
        return f"/p/{self.cast.production}/{path}"

    def notes(self, *notes: bytes) -> bytes:
        """Return a post of notes."""
        return self.request("POST", self.path("notes"), coded(*notes))

    def json(self, path: str, value: object) -> bytes:
        """Return a post of JSON."""
        told = json.dumps(value).encode("ascii")
        return self.request("POST", self.path(path), told, Content_Type=JSON)

    def word(self, most: int = 40) -> str:
        """Return some text."""
        some = "ab<>\"'%\\{}[]|é\u2028\ud83d /.-_0"
        return "".join(self.random.choices(some, k=self.random.randint(1, most)))

    def all(self) -> Iterator[tuple[str, bytes]]:
        """Yield every kind's requests, by the kind's name."""
        for kind in KINDS:
            for _ in range(OF_EACH):
                yield kind.__name__, kind(self)


def noise(one: Garbage) -> bytes:
    """Bytes that are no notes at all."""
    size = one.random.randint(0, 3_000)
    return one.request("POST", one.path("notes"), one.random.randbytes(size))


def framed_noise(one: Garbage) -> bytes:
    """Noise, each piece after its length."""
    return one.notes(*(one.random.randbytes(one.random.randint(1, 900)) for _ in range(9)))


def spoiled(one: Garbage) -> bytes:
    """A note with one bit turned."""
    note = bytearray(one.good)
    note[one.random.randrange(len(note))] ^= 1 << one.random.randrange(8)
    return one.notes(bytes(note))


def forged(one: Garbage) -> bytes:
    """An act in somebody's name, signed by another key that claims to be theirs."""
    act = one.crew.act("producer", DayOpened(day=Day(DAY)), device="producer")
    real = one.cast.signer("producer").line(write(act))
    return one.notes(
        write_note(write(act), (Line(real.name, real.key_id, one.random.randbytes(64)),))
    )


def waits(one: Garbage) -> bytes:
    """A note of somebody who is not enrolled: kept for a while, and never in the log."""
    who = f"s{one.random.randrange(10**6)}"
    return one.notes(one.crew.note(who, DayOpened(day=Day(DAY))))


def foreign(one: Garbage) -> bytes:
    """A note of another production, many times."""
    return one.notes(*[one.other] * one.random.randint(1, 256))


def stripped(one: Garbage) -> bytes:
    """A note without its signatures, or with them twice."""
    text = read_note(one.good).text
    return one.notes(text, text + b"\n", one.good + one.good.partition(b"\n\n")[2])


def odd_json(one: Garbage) -> bytes:
    """JSON of another shape, where a stop or a report is taken."""
    deep: object = one.word()
    for _ in range(one.random.randint(1, 60)):
        deep = [deep] if one.random.random() < 0.5 else {one.word(8): deep}
    path = one.random.choice(("floor/stop", "floor/happened", "floor/hazard", "joins", "session"))
    return one.json(path, {"scope": deep, "by": deep, one.word(8): deep})


def no_json(one: Garbage) -> bytes:
    """Bytes that say that they are JSON."""
    body = one.random.choice((b"[" * 20_000, b'{"a":' * 5_000, b"\xff\xfe", b"1e999", b"NaN"))
    path = one.random.choice(("floor/stop", "session", "joins"))
    return one.request("POST", one.path(path), body, Content_Type=JSON)


def false_session(one: Garbage) -> bytes:
    """A session that nobody's key signed."""
    told = {"name": "producer@producer", "nonce": one.word(43), "signature": "A" * 86 + "=="}
    return one.json("session", told)


def odd_token(one: Garbage) -> bytes:
    """A session's token that nobody was given."""
    token = one.random.randbytes(32).hex()
    return one.request("GET", one.path("entries?from=0"), Authorization=f"Bearer {token}")


def odd_path(one: Garbage) -> bytes:
    """A path that leads nowhere, or outside."""
    some = (
        "tile/9/x001",
        "tile/0/../../x",
        "proof/-1",
        "entries?from=1e9",
        "%2e%2e/%00",
        "x" * 900,
    )
    path = one.random.choice(some) + str(one.random.randrange(10**6))
    return one.request("GET", one.path(path))


def odd_place(one: Garbage) -> bytes:
    """Another host, or a page of another site."""
    name = one.random.choice(("Host", "Origin"))
    body = coded(one.good)
    return one.request("POST", one.path("notes"), body, **{name: "http://evil.example"})


def too_long(one: Garbage) -> bytes:
    """A body that says that it is very long."""
    return one.request("POST", one.path("notes"), b"x", Content_Length="999999999999")


def no_http(one: Garbage) -> bytes:
    """No HTTP at all."""
    return one.random.randbytes(one.random.randint(1, 400)) + b"\r\n\r\n"


KINDS: tuple[Make, ...] = (
    noise,
    framed_noise,
    spoiled,
    forged,
    waits,
    foreign,
    stripped,
    odd_json,
    no_json,
    false_session,
    odd_token,
    odd_path,
    odd_place,
    too_long,
    no_http,
)
