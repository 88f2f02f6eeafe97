"""One production served, one browser, and phones as wanted; skipped aloud where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.served import ROOT, Served, command

CLIENT = ROOT / "src" / "coldproof" / "web" / "client" / "index.html"

try:
    from playwright.sync_api import Browser, Playwright, sync_playwright

    from tests.e2e.phones import ARGUMENTS, CHROMIUM, Phone, phones_of
    from tests.e2e.shown import Demonstration

    MISSING = "" if CHROMIUM.exists() else "no chromium here: tests/e2e/install.sh would do"
except ImportError:
    MISSING = "no playwright in this Python: requirements/e2e.txt would do"
if not MISSING and not CLIENT.exists():
    MISSING = "the client is not built: `make client` would do"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a browser, and say what is missing."""
    for item in items:
        if MISSING and Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=f"no browser test: {MISSING}"))


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A production that is being served."""
    made = Served(tmp_path_factory.mktemp("served"))
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server of two productions."""
    made = Served(tmp_path_factory.mktemp("several"))
    made.folder = made.folder.parent
    second = ("--founder", "producer", "--title", "Wet Creek", "--origin", made.origin)
    command("init", made.folder / "second", *second)
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """The demonstration, running; whoever writes to its log leaves it as the next test wants it."""
    made = Demonstration(tmp_path_factory.mktemp("demo"))
    yield made
    made.stop()
    assert "stopped" in made.log.read_text()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The driver of browsers."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One browser; each phone is a context of its own."""
    made = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield made
    made.close()


@pytest.fixture
def phone(browser: Browser, served: Served) -> Iterator[Callable[..., Phone]]:
    """Make phones of the production that is served."""
    with phones_of(browser, served) as make:
        yield make
