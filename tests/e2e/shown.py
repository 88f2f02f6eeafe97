"""The demonstration, running for a browser, and every screen of it as a list of scenes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.e2e.phones import DRAWN, Phone
from tests.e2e.served import PATIENCE_S, ROOT, Served, free_port

ANSWER = re.compile(r"/#/p/([a-z2-7]{16})/tour/1")
OWN = ("more", "unsent", "waiting")


class Demonstration(Served):
    """`coldproof demo`, without opening a browser of its own."""

    def __init__(self, folder: Path) -> None:
        """Begin it, and wait until it answers."""
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self.log = folder / "demo.log"
        began = time.monotonic()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "coldproof", "demo", "--no-browser", f"--port={self.port}"],
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            )
        while not self._answers():
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.05)
        self.took_s, self.worked_s = time.monotonic() - began, worked_s(self.process.pid)
        found = ANSWER.search(self.log.read_text())
        assert found is not None
        self.production = found[1]

    def _answers(self) -> bool:
        try:
            self.get("/healthz")
        except (urllib.error.URLError, OSError):
            return False
        return True

    def stop(self) -> None:
        """End it as Ctrl-C does."""
        assert self.process is not None
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(PATIENCE_S) == 0

    def pause(self) -> None:
        """Let it say nothing, with every connection left open, until `go_on`."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it speak again."""
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)


def worked_s(process: int) -> float:
    """How long a process has worked so far, as this system counts it."""
    told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


class Scene(NamedTuple):
    """One screen in one state.

    `draft` is what was answered before; `tap` is done on that route, and `after` is the route
    where it leads.  `state`: says whether a gun may go, so its contrast is at least 7:1.
    """

    name: str
    route: str
    draft: Mapping[str, Any] = {}
    tap: Mapping[str, Any] | None = None
    after: str = ""
    state: bool = False
    quick: bool = True


OFFER = {"kind": "WeaponOffered", "by": "armorer", "weapon": "G-3", "to": "lead", "setup": "29B"}
NO = {"do": "record", "acts": [{**OFFER, "dummies": 6}], "then": "board", "ask": True}
STOP = {"do": "record", "acts": [{"kind": "WorkStopped", "by": "armorer", "scope": "production"}]}
PROVE = {"load": "none", "step": 1}

STRANGER = (
    Scene("board-without-a-key", "board"),
    Scene("tour-1", "tour/1"),
    Scene("tour-who", "tour/who"),
    Scene("join", "join/me"),
    Scene("stop-without-a-key", "stop", state=True),
    Scene("report-without-a-key", "report", quick=False),
    Scene("sealed", "sealed", state=True),
    Scene("sealed-write", "sealed", {"step": "write"}),
    Scene("sealed-allow", "sealed", {"step": "allow"}, quick=False),
    Scene("box", "box", quick=False),
)
MEMBER = (
    Scene("board", "board", state=True),
    Scene("weapon-cold", "weapon/G-1", state=True),
    Scene("weapon-in-a-hand", "weapon/G-2", state=True),
    Scene("weapon-hot", "weapon/G-4", state=True),
    Scene("weapon-quarantined", "weapon/G-3", state=True),
    Scene("weapon-check-needed", "weapon/L-1", state=True),
    Scene("weapon-non-gun", "weapon/R-1", state=True),
    Scene("weapon-locked", "weapon/S-1", state=True, quick=False),
    Scene("check-shown", "check/G-1", state=True, quick=False),
    Scene("check-step", "check/G-1/prove", PROVE, state=True),
    Scene("check-all-steps", "check/G-1/steps", quick=False),
    Scene("handover", "handover/G-1", state=True),
    Scene("collect", "collect/G-2", state=True),
    Scene("reshow", "reshow/G-1", state=True),
    Scene("return", "return/G-1", state=True),
    Scene("tray", "tray", quick=False),
    Scene("away", "away", quick=False),
    Scene("show-me", "show-me/G-4", state=True),
    Scene("not-ready", "not-ready/G-1", quick=False),
    Scene("mishap", "mishap/G-4", quick=False),
    Scene("store", "store/gun-safe", quick=False),
    Scene("setups", "setups", quick=False),
    Scene("setup", "setup/29B"),
    Scene("setup-new", "setup/new", {"scene": "29"}, quick=False),
    Scene("happened", "happened", state=True),
    Scene("happened-hurt", "happened/hurt", state=True),
    Scene("happened-click", "happened/click", state=True, quick=False),
    Scene("happened-other", "happened/other", quick=False),
    Scene("incident", "incident/last"),
    Scene("today", "today"),
    Scene("today-never", "today/never", quick=False),
    Scene("tomorrow", "today/tomorrow", quick=False),
    Scene("meeting", "meeting", quick=False),
    Scene("close", "close"),
    Scene("kit", "kit"),
    Scene("kit-new", "kit/new", quick=False),
    Scene("lot", "lot/D-4", quick=False),
    Scene("import", "import", quick=False),
    Scene("people", "people", quick=False),
    Scene("person", "person/lead"),
    Scene("somebody-joins", "join"),
    Scene("card", "card/lead", quick=False),
    Scene("record", "record"),
    Scene("moment", "moment", quick=False),
    Scene("gaps", "gaps", quick=False),
    Scene("entry", "entry/4900"),
    Scene("witnesses", "witnesses", quick=False),
    Scene("export", "export", quick=False),
    Scene("backup", "backup", quick=False),
    Scene("wall", "wall", state=True),
    Scene("report", "report", quick=False),
    Scene("reports", "reports", quick=False),
    Scene("letters", "letters", quick=False),
    Scene("draft", "draft", quick=False),
    Scene("lessons", "lessons", quick=False),
    Scene("promise", "shield", quick=False),
    Scene("refuse-work", "refuse", quick=False),
    Scene("leaving", "leaving/lead", quick=False),
    Scene("reasons", "reasons", quick=False),
    Scene("plan", "plan", quick=False),
    Scene("practice", "practice", quick=False),
    Scene("first-run", "first-run", quick=False),
    Scene("tour-2", "tour/2", state=True),
    Scene("more", "more"),
    Scene("unsent", "unsent", quick=False),
    Scene("no-such-page", "no-such-page", quick=False),
    Scene("the-no", "weapon/G-3", {}, NO, "no", state=True),
)
STOPPED = (
    Scene("stop", "stop", state=True),
    Scene("stopped", "stop", {}, {**STOP, "then": "stop/last"}, "stop/last", state=True),
    Scene("board-stopped", "board", state=True),
)
"""Last of all, or in practice, since these write to the log."""
PLAIN_ROUTES = (
    "",
    "/wall",
    "/stop",
    "/happened",
    "/happened/hurt",
    "/today",
    "/report",
    "/numbers",
    "/weapon/G-3",
    "/no-such-page",
)
"""The pages without script, and one that is none."""


def play(phone: Phone, scene: Scene) -> None:
    """Bring a screen into its state, and wait until it is drawn."""
    go = f"station.go({json.dumps(scene.route)}, {json.dumps(dict(scene.draft))})"
    phone.page.evaluate(f"document.querySelector('cp-app').{go}")
    drawn(phone, scene.route)
    if scene.tap is not None:
        tap = f"void document.querySelector('cp-app').tap({json.dumps(scene.tap)})"
        phone.page.evaluate(tap)
        drawn(phone, scene.after)


def drawn(phone: Phone, route: str) -> None:
    """Wait until the screen of a route is drawn, with whatever it asked for."""
    phone.until(lambda: bool(phone.page.evaluate(DRAWN, route)), route)


def sign_in(phone: Phone, person: str = "armorer") -> None:
    """Be one of the demonstration's people, and have read the whole record."""
    phone.open(f"p/{phone.served.production}/tour/who")
    call = {"do": "call", "name": "demo", "values": {"person": person, "then": "board"}}
    phone.page.evaluate(f"void document.querySelector('cp-app').tap({json.dumps(call)})")
    phone.sees("QUARANTINED", 60)
    close = phone.page.locator(".notice button")
    if close.count() > 0:
        close.first.click()
