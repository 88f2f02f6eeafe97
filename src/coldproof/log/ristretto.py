"""The group ristretto255 (RFC 9496) with the standard library alone: for checking, not for signing.

Its elements are classes of points of the curve of Ed25519, so that exactly one text of 32 bytes
stands for each, and the order of the group is a prime.  There is no secret here, so nothing runs in
constant time.  `log.ed25519` has the arithmetic of the curve.
"""

from __future__ import annotations

from coldproof.log.ed25519 import ORDER, ROOT_OF_MINUS_1, SIGN, D, P, Point, added
from coldproof.log.errors import RingError

ELEMENT_BYTES = 32
SCALAR_BYTES = 32
UNIFORM_BYTES = 64
IDENTITY = bytes(ELEMENT_BYTES)
BASE = bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76")

# Names as RFC 9496 has them, section 4.1; a is -1.
SQRT_AD_MINUS_ONE = 25063068953384623474111414158702152701244531502492656460079210482610430750235
INVSQRT_A_MINUS_D = 54469307008909316920995813868745141605393597292927456921205312896311721017578
ONE_MINUS_D_SQ = (1 - D * D) % P
D_MINUS_ONE_SQ = (D - 1) * (D - 1) % P


def decode(data: bytes) -> Point:
    """Return a point of the class that an element's 32 bytes stand for.

    Raises `RingError` for another length, for the text that another element has, and for what no
    element has (section 4.3.1).
    """
    if len(data) != ELEMENT_BYTES:
        raise RingError("element", f"{len(data)} bytes", f"{ELEMENT_BYTES} of ristretto255")
    s = int.from_bytes(data, "little")
    if s >= P or s & 1:
        raise RingError("element", "a second spelling", "the one spelling of its element")
    square = s * s % P
    u1, u2 = 1 - square, 1 + square
    u2_square = u2 * u2 % P
    v = (-D * u1 * u1 - u2_square) % P
    is_square, inverse = _root_of_ratio(1, v * u2_square % P)
    den_x = inverse * u2 % P
    x = _absolute(2 * s * den_x % P)
    y = u1 * inverse * den_x * v % P
    t = x * y % P
    if not is_square or t & 1 or y == 0:
        raise RingError("element", "a text that no element has", "one of ristretto255")
    return Point(x, y, 1, t)


def encode(point: Point) -> bytes:
    """Return the 32 bytes of a point's class; its T need not be right (section 4.3.2)."""
    z = point.z
    x, y, t = point.x * z % P, point.y * z % P, point.x * point.y % P
    z = z * z % P
    u1 = (z + y) * (z - y) % P
    u2 = x * y % P
    _, inverse = _root_of_ratio(1, u1 * u2 * u2 % P)
    den1, den2 = inverse * u1 % P, inverse * u2 % P
    z_inverse = den1 * den2 * t % P
    if t * z_inverse % P & 1:
        x, y = y * ROOT_OF_MINUS_1 % P, x * ROOT_OF_MINUS_1 % P
        den2 = den1 * INVSQRT_A_MINUS_D % P
    if x * z_inverse % P & 1:
        y = -y
    return _absolute(den2 * (z - y) % P).to_bytes(ELEMENT_BYTES, "little")


def from_uniform(data: bytes) -> Point:
    """Return a point whose logarithm nobody knows, from 64 bytes of a hash (section 4.3.4).

    Raises `RingError` for another length.
    """
    if len(data) != UNIFORM_BYTES:
        raise RingError("hash", f"{len(data)} bytes", f"{UNIFORM_BYTES}, as SHA-512 gives")
    first, second = data[:ELEMENT_BYTES], data[ELEMENT_BYTES:]
    return added(*(_mapped(int.from_bytes(one, "little") % SIGN % P) for one in (first, second)))


def read_scalar(data: bytes) -> int:
    """Return a number below the group's order, or raise `RingError`."""
    number = int.from_bytes(data, "little")
    if len(data) != SCALAR_BYTES or number >= ORDER:
        found = "a number that is not below the group's order"
        raise RingError("scalar", found, f"{SCALAR_BYTES} bytes of a smaller one")
    return number


def _absolute(number: int) -> int:
    return P - number if number & 1 else number


def _root_of_ratio(u: int, v: int) -> tuple[bool, int]:
    """Return whether u/v is a square, and the even root of it, or of it times a root of -1."""
    cube = v * v * v % P
    root = u * cube * pow(u * cube * cube * v, (P - 5) // 8, P) % P
    check = v * root * root % P
    minus = (P - u) % P
    flipped = check == minus
    if flipped or check == minus * ROOT_OF_MINUS_1 % P:
        root = root * ROOT_OF_MINUS_1 % P
    return check == u or flipped, _absolute(root)


def _mapped(t: int) -> Point:
    """Return the point that Elligator gives for a number of the field."""
    r = ROOT_OF_MINUS_1 * t * t % P
    u = (r + 1) * ONE_MINUS_D_SQ % P
    v = (-1 - r * D) * (r + D) % P
    is_square, s = _root_of_ratio(u, v)
    c = P - 1
    if not is_square:
        s, c = -_absolute(s * t % P) % P, r
    n = (c * (r - 1) * D_MINUS_ONE_SQ - v) % P
    w0, w1 = 2 * s * v % P, n * SQRT_AD_MINUS_ONE % P
    w2, w3 = (1 - s * s) % P, (1 + s * s) % P
    return Point(w0 * w3 % P, w2 * w1 % P, w1 * w3 % P, w0 * w2 % P)
