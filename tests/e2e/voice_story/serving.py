"""A server in a process of its own, whose clock a test can move: `serving FOLDER PORT CLOCK`.

The clock is the machine's and as many microseconds more as the file CLOCK says, in eight bytes.
"""

from __future__ import annotations

import mmap
import sys
from pathlib import Path

from coldproof.app import serving
from coldproof.app.ports import Clock
from coldproof.app.wiring import now_us
from coldproof.web.running import Asked, open_server
from coldproof.words.units import SECOND_US

BYTES = 8
OFTEN_S = 0.25  # a batch of boxes each second, where a set has one in half an hour


def moved(path: Path) -> Clock:
    """Return the clock that a file moves."""
    with path.open("rb") as file:
        kept = mmap.mmap(file.fileno(), BYTES, access=mmap.ACCESS_READ)
    return lambda: now_us() + int.from_bytes(kept[:BYTES], "big")


def main() -> None:
    """Serve until a signal comes."""
    folder, port, clock = sys.argv[1:]
    serving.BOXES_S = OFTEN_S
    asked = Asked(Path(folder), port=int(port), clock=moved(Path(clock)), sealed_us=SECOND_US)
    with open_server(asked) as server:
        server.run()


if __name__ == "__main__":
    main()
