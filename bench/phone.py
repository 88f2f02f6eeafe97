"""What a person waits for on a slow phone, held against the budgets of the design.

All of Chromium runs in a control group with half of one core, a quarter of a machine of two; the
server does not.  Run it with `make bench`, as root on Linux; anywhere else it is skipped, aloud.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.page import machine, quick, write_section
from bench.rows import Row, rows_table, skipped

CONTROL = Path("/sys/fs/cgroup/cpu")
GROUP = "coldproof-slow-phone"
PERIOD_US, QUOTA_US = 100_000, 50_000
PAGE_WIDTH = 100
TIMES = 5
IDLE_S = 4.0
STATION = "document.querySelector('cp-app').station"

# From the tap until Python has answered, what the tap does being judged: nothing is drawn yet.
VERDICT = """
(async () => {
  const { station } = document.querySelector("cp-app");
  const acts = [{kind: "WeaponOffered", by: "armorer", weapon: "G-3", to: "lead", setup: "29B"}];
  const asked = JSON.stringify({acts, now_us: Date.now() * 1000});
  const began = performance.now();
  await station.brain.ask({what: "ask", slot: "record", asked});
  return performance.now() - began;
})()
"""
# From the decoded code until the weapon's state is drawn.
STATE = """
async (route) => {
  const app = document.querySelector("cp-app");
  const began = performance.now();
  location.hash = `#/${route}`;
  while (app.station.route !== route || app.station.screen?.route !== route) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await app.updateComplete;
  return performance.now() - began;
}
"""
SEEN = "document.querySelector('main').innerText.includes('STOP: ')"


@contextmanager
def slow_chromium(folder: Path, chromium: Path) -> Iterator[Path]:
    """Yield a program that starts Chromium in a control group with half of one core."""
    group = CONTROL / GROUP
    group.mkdir(exist_ok=True)
    (group / "cpu.cfs_period_us").write_text(str(PERIOD_US))
    (group / "cpu.cfs_quota_us").write_text(str(QUOTA_US))
    starter = folder / "slow-chromium"
    starter.write_text(f'#!/bin/sh\necho $$ > {group}/tasks\nexec {chromium} "$@"\n')
    starter.chmod(0o700)
    try:
        yield starter
    finally:
        for _ in range(100):
            if not (group / "tasks").read_text().strip():
                break
            time.sleep(0.1)
        group.rmdir()


def why_not() -> str:
    """Say why a slow phone can not be made here; nothing where it can."""
    if not CONTROL.is_dir():
        return "it needs control groups of version 1, on Linux"
    if os.geteuid() != 0:
        return "it needs root, to make a control group"
    try:
        import playwright  # noqa: F401, PLC0415 - only looked for
    except ImportError:
        return "no playwright in this Python: requirements/e2e.txt would do"
    return "" if shutil.which("chromium") else "no chromium here: tests/e2e/install.sh would do"


def timed(what: Callable[[], float], times: int) -> tuple[float, float]:
    """Return the median and the longest of some measurements."""
    found = [what() for _ in range(times)]
    return statistics.median(found), max(found)


def row(what: str, found: tuple[float, float], most_ms: float) -> Row:
    """Return the line of one budget."""
    middle, longest = found
    reached = "yes" if middle <= most_ms else "no"
    return Row(
        what, f"{middle:,.0f} ms", f"longest {longest:,.0f} ms", "–", f"≤ {most_ms:,} ms", reached
    )


def phone_rows(folder: Path, times: int) -> list[Row]:
    """Measure the budgets on the demonstration, which has some 4,900 entries."""
    what = "a phone with half of one core"
    if (why := why_not()) != "":
        return [skipped(what, why)]
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - it may not be here

    from tests.e2e.phones import ARGUMENTS, CHROMIUM, KEPT, SMALL, Phone  # noqa: PLC0415 - the same
    from tests.e2e.shown import Demonstration, sign_in  # noqa: PLC0415 - the same

    shown = Demonstration(folder)
    with slow_chromium(folder, CHROMIUM) as slow, sync_playwright() as driver:

        def launched() -> Phone:
            context = driver.chromium.launch_persistent_context(
                folder / "profile", executable_path=slow, args=ARGUMENTS, viewport=SMALL
            )
            return Phone(context, shown)

        phone = launched()
        sign_in(phone)
        phone.until(lambda: phone.page.evaluate(KEPT), "the app on the device", 120)
        phone.show("board")
        verdict = timed(lambda: float(phone.page.evaluate(VERDICT)), 4 * times)

        def state() -> float:
            phone.show("board")
            return float(phone.page.evaluate(STATE, "weapon/G-1"))

        states = timed(state, times)
        phone.show("board")
        other = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        caller = Phone(other.new_context(viewport=SMALL), shown)
        caller.open("stop")
        began = time.monotonic()
        caller.tap("STOP EVERYTHING")
        phone.until(lambda: bool(phone.page.evaluate(SEEN)), "the stop on the other screen")
        live = (time.monotonic() - began) * 1000
        other.close()
        phone.context.close()
        shown.stop()

        def relaunched() -> float:
            again = launched()
            time.sleep(IDLE_S)  # the browser's own start is not what is measured
            began = time.monotonic()
            again.open("board")
            took = (time.monotonic() - began) * 1000
            again.context.close()
            return took

        offline = timed(relaunched, times)
    return [
        row("a new browser that runs, no server: from the address to the board", offline, 3_000),
        row("a weapon's state, from the decoded code to the screen", states, 500),
        row("a verdict, from the tap to Python's answer", verdict, 50),
        row("a stop on another phone, from its tap to this screen", (live, live), 500),
    ]


def main() -> None:
    """Print the table; after a full run, write it into docs/benchmarks.md."""
    short = quick()
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as name:
        rows = phone_rows(Path(name), 2 if short else TIMES)
    how = (
        f"On {machine()}. All of Chromium has half of one core, as a slow phone would; the server"
        " has the rest. The log of the demonstration, some 4,900 entries; medians."
    )
    text = f"{textwrap.fill(how, PAGE_WIDTH)}\n\n{rows_table(rows)}"
    print(text)
    if short or rows[0].ours == "not measured":
        print("bench: docs/benchmarks.md stays as it is", file=sys.stderr)
    else:
        write_section("phone", text)


if __name__ == "__main__":
    main()
