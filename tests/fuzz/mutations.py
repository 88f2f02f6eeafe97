"""Bytes that are nearly right: a good seed, spoiled a few times."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Pick = Callable[[int], int]  # a number from 0, below the one given

TOKENS = (
    b"\n",
    b"\n\n",
    b"\0",
    b"\xff\xfe",
    b"+42",
    b"042",
    b"9" * 20,
    b"-1",
    b"\xe2\x80\x94 ",
    b"\xe2\x80\xae",
    b"=",
    b"[" * 3000,
    b'{"a":' * 20,
    b'"by":"x",',
    b"\r\n",
    b" ",
    b"coldproof/v1 x ClockRead\n",
)


def mutated(seeds: Sequence[bytes], pick: Pick) -> bytes:
    """Return one of the seeds after one to four changes."""
    data = bytearray(seeds[pick(len(seeds))])
    for _ in range(1 + pick(4)):
        _change(data, seeds, pick)
    return bytes(data)


def _change(data: bytearray, seeds: Sequence[bytes], pick: Pick) -> None:
    at = pick(len(data) + 1)
    match pick(7):
        case 0 if at < len(data):
            data[at] ^= 1 << pick(8)
        case 1:
            del data[at : at + 1 + pick(40)]
        case 2:
            data[at:at] = TOKENS[pick(len(TOKENS))]
        case 3:
            data[at : at + 4] = TOKENS[pick(len(TOKENS))]
        case 4:
            other = seeds[pick(len(seeds))]
            start = pick(len(other) + 1)
            data[at:] = other[start:]
        case 5:
            lines = bytes(data).split(b"\n")
            one, two = pick(len(lines)), pick(len(lines))
            lines[one], lines[two] = lines[two], lines[one]
            data[:] = b"\n".join(lines)
        case _:
            data[at:at] = data[at : at + 1 + pick(60)]
