"""Checking Ed25519 signatures with the standard library alone (RFC 8032, section 5.1.7).

For machines without libsodium: a bare Python with `verify.pyz`, a browser.  It only checks; there
is no secret here, so nothing runs in constant time.  What it accepts is exactly what released
libsodium (1.0.18 to 1.0.22) accepts, which is less than others do: S below the group's order, a
canonical public key and R, neither of small order, and the equation without a cofactor,
R = [S]B - [k]A, compared as bytes.  So what is accepted here, every verifier that we know accepts.

Points are in extended coordinates (x = X:Z, y = Y:Z, x y = T:Z), added by the formulas for a = -1
of Hisil, Wong, Carter and Dawson (2008), which hold for every pair of points.
"""

from __future__ import annotations

import hashlib
from functools import cache, lru_cache
from typing import NamedTuple

from coldproof.log.errors import NoteError

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493  # of the base point; L in RFC 8032
D = 37095705934669439343138083508754565189542113879843219016388785533085940283555
ROOT_OF_MINUS_1 = 19681161376707505956807079304988542015446066515923890162744021073123829784752
BASE_X = 15112221349535400772501151409588531511454012693041857206046113283949847762202
BASE_Y = 46316835694926478169428394003475163141307993866256225615783033603165251855960
# Points of small order are the eight whose y is one of these: of order 1, 2, 4, 8 and 8.
ORDER_8_Y = 2707385501144840649318225287225658788936804267575313519463743609750303402022
SMALL_ORDER_Y = (1, P - 1, 0, ORDER_8_Y, P - ORDER_8_Y)

PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
SIGN = 1 << 255  # the bit of an encoded point that tells which of two x it has
Y_BITS = SIGN - 1

# A multiple of a point is a sum over its digits: one for each block of 32 bits and each place in
# a block.  All blocks go through the same 32 doublings, for a table holds P, 2^32 P, 2^64 P, ...
BLOCK_BITS = 32
BLOCKS = 8
IN_BLOCK = BLOCK_BITS - 1
BLOCK_SHIFT = 5
WIDTH = 5  # bits of a digit of k: 128 points for each public key
BASE_WIDTH = 8  # bits of a digit of S: 1,024 points, made at the first check
MOST_REMEMBERED = 256  # public keys with their tables, about 25 KB each

Niels = tuple[int, int, int]  # y + x, y - x, 2 d x y: a point as it is added
Table = tuple[tuple[Niels, ...], ...]  # for each block the odd multiples 1, 3, ..., -3, -1


class Point(NamedTuple):
    """A point of the curve in extended coordinates."""

    x: int
    y: int
    z: int
    t: int


def check(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this is a signature of the message by the key: the answer that libsodium gives.

    No for a key that is not 32 bytes, a signature that is not 64, and whatever `refuse_weak`
    refuses, but for keys of mixed order: libsodium knows signatures that fit them, so they do.
    """
    if len(public) != PUBLIC_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    table = _minus_table_of(public)
    s = int.from_bytes(signature[32:], "little")
    r = int.from_bytes(signature[:32], "little")
    if table is None or s >= ORDER or r & Y_BITS in SMALL_ORDER_Y:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    k = int.from_bytes(digest, "little") % ORDER
    point = sum_of(s, k, table)
    inverse = pow(point.z, -1, P)
    odd = point.x * inverse % P & 1
    return point.y * inverse % P + odd * SIGN == r


def refuse_weak(public: bytes) -> None:
    """Raise `NoteError` unless this is the public key of somebody who holds a secret.

    Refused are: another length than 32 bytes, a y of 2^255-19 or more, a y that no point of the
    curve has, the eight points of small order, and points of mixed order, which no secret gives.
    """
    if len(public) != PUBLIC_BYTES:
        raise NoteError("public key", f"{len(public)} bytes", f"{PUBLIC_BYTES} of Ed25519")
    y = int.from_bytes(public, "little") & Y_BITS
    if y >= P:
        raise NoteError("public key", "y of 2^255-19 or more", "the one spelling of its point")
    if y in SMALL_ORDER_Y:
        raise NoteError("public key", "a point of small order", "a key made from a secret")
    table = _minus_table_of(public)
    if table is None:
        raise NoteError("public key", "no point of the curve", "a key made from a secret")
    if not _is_neutral(sum_of(0, ORDER, table)):
        raise NoteError("public key", "a point of mixed order", "a key made from a secret")


def _is_neutral(point: Point) -> bool:
    return point.x == 0 and point.y == point.z


def _minus_point(public: bytes) -> Point | None:
    """Return the negative of an encoded point; none unless canonical, and not of small order.

    RFC 8032, section 5.1.3; x is never 0 here, since y is then 1 or -1.
    """
    encoded = int.from_bytes(public, "little")
    y = encoded & Y_BITS
    if y >= P or y in SMALL_ORDER_Y:
        return None
    u = (y * y - 1) % P
    v = (D * y * y + 1) % P
    x = u * v**3 * pow(u * v**7, (P - 5) // 8, P) % P
    square = v * x * x % P
    if square == P - u:
        x = x * ROOT_OF_MINUS_1 % P
    elif square != u:
        return None
    if x & 1 == encoded >> 255:
        x = P - x
    return Point(x, y, 1, x * y % P)


@lru_cache(maxsize=MOST_REMEMBERED)
def _minus_table_of(public: bytes) -> Table | None:
    """Return the table of the negative of a public key, or none where nothing may be accepted."""
    point = _minus_point(public)
    return None if point is None else table_of(point, WIDTH)


@cache
def _base_table() -> Table:
    return table_of(Point(BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P), BASE_WIDTH)


def doubled(point: Point, times: int) -> Point:
    """Return a point doubled so many times, at least once."""
    p = P
    x, y, z, _ = point
    e = h = 0
    for _ in range(times):
        a = x * x % p
        b = y * y % p
        e = 2 * x * y % p
        g = b - a
        h = -a - b
        f = g - 2 * z * z % p
        x = e * f % p
        y = g * h % p
        z = f * g % p
    return Point(x, y, z, e * h % p)


def added(one: Point, other: Point) -> Point:
    """Return the sum of two points."""
    a = (one.y - one.x) * (other.y - other.x) % P
    b = (one.y + one.x) * (other.y + other.x) % P
    c = 2 * D * one.t * other.t % P
    d = 2 * one.z * other.z % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return Point(e * f % P, g * h % P, f * g % P, e * h % P)


def table_of(point: Point, width: int) -> Table:
    """Return for each block its odd multiples 1 to 2^(width-1)-1 of a point, then those negated.

    The digit `d` of a block is then found at `d >> 1`, counted from the end where it is negative.
    """
    count = 1 << width - 2
    points: list[Point] = []
    for block in range(BLOCKS):
        first = doubled(points[-count], BLOCK_BITS) if block else point
        twice = doubled(first, 1)
        points.append(first)
        for _ in range(count - 1):
            points.append(added(points[-1], twice))
    plus = _niels(points)
    blocks = [plus[at : at + count] for at in range(0, len(plus), count)]
    return tuple((*each, *_negated(each)) for each in blocks)


def _negated(block: list[Niels]) -> list[Niels]:
    """Return the negatives of points, the last one first."""
    return [(minus, plus, P - t) for plus, minus, t in reversed(block)]


def _niels(points: list[Point]) -> list[Niels]:
    """Return points with Z = 1, ready to be added; one inversion serves them all (Montgomery)."""
    product = 1
    before = []
    for point in points:
        before.append(product)
        product = product * point.z % P
    inverse = pow(product, -1, P)
    found: list[Niels] = []
    for point, product in zip(reversed(points), reversed(before), strict=True):
        z = inverse * product % P
        inverse = inverse * point.z % P
        x = point.x * z % P
        y = point.y * z % P
        found.append(((y + x) % P, (y - x) % P, 2 * D * x * y % P))
    found.reverse()
    return found


def _place(scalar: int, width: int, table: Table, rows: list[list[Niels]]) -> None:
    """Put what must be added for a scalar below 2^253 into its rows, one row for each doubling.

    The digits are odd, less than 2^(width-1) either way, with `width` - 1 zeros after each (wNAF).
    """
    base = 1 << width
    at = 0
    while scalar:
        zeros = (scalar & -scalar).bit_length() - 1
        at += zeros
        scalar >>= zeros
        digit = scalar & base - 1
        scalar >>= width
        if digit > base >> 1:
            digit -= base
            scalar += 1
        rows[at & IN_BLOCK].append(table[at >> BLOCK_SHIFT][digit >> 1])
        at += width


def sum_of(s: int, k: int, table: Table, other: Table | None = None) -> Point:
    """Return [s]B + [k]Q for the point Q of a table, without its T; the heart of `check`.

    With another table, of width `WIDTH` as the first, its point stands in B's place.

    `doubled` and `added` stand here written out: a check spends nearly all its time in them.
    """
    rows: list[list[Niels]] = [[] for _ in range(BLOCK_BITS)]
    if other is None:
        _place(s, BASE_WIDTH, _base_table(), rows)
    else:
        _place(s, WIDTH, other, rows)
    _place(k, WIDTH, table, rows)
    p = P
    x, y, z = 0, 1, 1
    for row in reversed(rows):
        a = x * x % p
        b = y * y % p
        e = 2 * x * y % p
        g = b - a
        h = -a - b
        f = g - 2 * z * z % p
        x = e * f % p
        y = g * h % p
        z = f * g % p
        for plus, minus, t in row:
            a = (y - x) * minus % p
            b = (y + x) * plus % p
            c = (e * h % p) * t % p
            d = z + z
            e = b - a
            f = d - c
            g = d + c
            h = b + a
            x = e * f % p
            y = g * h % p
            z = f * g % p
    return Point(x, y, z, 0)
