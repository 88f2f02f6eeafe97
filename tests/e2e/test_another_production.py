"""A server that does not have the production which a browser keeps: the page says so.

It offers those that the server has, and to forget the one that is kept; a stop is not promised to
be sent there, and goes out once a server has it again.  One 404 says nothing yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route

from tests.e2e.phones import SMALL, Phone, phones_of
from tests.e2e.served import Served, command
from tests.e2e.test_hands import inside

GONE = "Dry Creek is not on this server"
NOT_SENT = (
    "Not sent, as far as this phone knows. This server does not have this production. Say it aloud"
    " now. It stays on this phone, for a server that has it."
)
BY_ITSELF = "by itself"
INSTEAD = "return s.presence.instead === null ? null : s.presence.instead.length"
HELD = """
new Promise((resolve) => {
  const open = indexedDB.open("coldproof");
  open.onsuccess = async () => {
    const { result } = open;
    const found = [];
    for (const name of result.objectStoreNames) {
      const store = result.transaction(name).objectStore(name);
      const keys = await new Promise((then) => {
        const all = store.getAllKeys();
        all.onsuccess = () => then(all.result);
      });
      const values = await new Promise((then) => {
        const all = store.getAll();
        all.onsuccess = () => then(all.result);
      });
      keys.forEach((key, at) => found.push(`${name} ${key} ${values[at]?.production ?? ""}`));
    }
    result.close();
    resolve(found);
  };
})
"""


class Swapped:
    """One address, at which now one production is served and now another."""

    def __init__(self, folder: Path) -> None:
        """Serve the first."""
        self.served = Served(folder)
        self.served.start()
        self.first = self.served.production
        self.aside = folder / "aside"
        self.other = folder / "other"
        served = self.served
        options = ("--title", "Wet Creek", "--origin", served.origin, "--founder", "producer")
        command("init", self.other, *options)

    @property
    def there(self) -> bool:
        """Whether the first is served now."""
        return self.other.exists()

    def swap(self) -> None:
        """Serve the second at the address of the first."""
        self.served.stop()
        self.served.folder.rename(self.aside)
        self.other.rename(self.served.folder)
        self.served.start()

    def back(self) -> None:
        """Serve the first one again."""
        self.served.stop()
        self.served.folder.rename(self.other)
        self.aside.rename(self.served.folder)
        self.served.start()


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Swapped]:
    """Two productions with one address."""
    made = Swapped(tmp_path_factory.mktemp("both"))
    yield made
    made.served.stop()


@pytest.fixture
def swapped(both: Swapped) -> Iterator[Swapped]:
    """The same, of which the first is served, before and after."""
    yield both
    if not both.there:
        both.back()


@pytest.fixture(scope="module")
def passer(browser: Browser, both: Swapped) -> Iterator[Phone]:
    """A phone without a key, on the board of the first."""
    made = Phone(browser.new_context(viewport=SMALL), both.served)
    made.open()
    yield made
    made.context.close()
    assert not made.errors


@pytest.fixture
def stranger(passer: Phone, swapped: Swapped) -> Iterator[Phone]:
    """The same phone, before which nothing stands in the end."""
    yield passer
    passer.page.unroute_all()
    passer.go("board")


@pytest.fixture
def phones(browser: Browser, swapped: Swapped) -> Iterator[Callable[..., Phone]]:
    """Make phones of the address at which either is served."""
    with phones_of(browser, swapped.served) as make:
        yield make


def test_the_page_says_so_and_offers_the_one_that_is_there(
    swapped: Swapped, phones: Callable[..., Phone]
) -> None:
    member = phones()
    member.join("k3", "camera")
    swapped.swap()
    member.until(lambda: member.title == GONE, "said of the page that is open")
    member.page.goto(f"{swapped.served.origin}/")
    member.until(lambda: member.title == GONE, "said of the address alone")
    assert "not on this server" in member.words
    for untrue in ("CHECK NEEDED", "no server", "live", "NOT CURRENT"):
        assert untrue not in member.words
    assert not member.axe(contrast7=True)

    member.tap("Show what this phone last knew")
    member.sees("CHECK NEEDED")
    assert {"NOT CURRENT", "not on this server"} <= set(member.words.split("\n"))
    member.tap("not on this server")
    member.until(lambda: member.title == GONE, "the page again")

    member.tap("Join Wet Creek", exact=False)
    member.sees("Your handle")
    assert swapped.served.production != swapped.first
    member.page.goto(f"{swapped.served.origin}/")
    member.until(lambda: member.title == "Wet Creek", "the one that was joined comes first")


def test_a_stop_is_not_promised_to_be_sent_and_goes_where_it_can(
    swapped: Swapped, phones: Callable[..., Phone]
) -> None:
    member = phones()
    member.join("k4", "camera")
    swapped.swap()
    member.until(lambda: member.title == GONE, "gone")
    member.stops()
    member.sees(f"work stopped. {NOT_SENT}")
    assert member.title == "STOPPED: everything"
    assert BY_ITSELF not in member.words
    for route in ("unsent", "board"):
        member.show("more")
        member.go(route)
        member.until(lambda: NOT_SENT in member.words, route)
        assert BY_ITSELF not in member.words
    member.page.reload()
    member.until(lambda: member.title == GONE and NOT_SENT in member.words, "after a reload")

    member.tap("Join Wet Creek", exact=False)
    member.sees("1 of another production")
    member.tap("1 of another production")
    member.sees("Of another production: 1 not on its log")
    assert "Everything of this device is on the log." not in member.words
    member.tap("Of another production: 1 not on its log", exact=False)
    member.until(lambda: NOT_SENT in member.words, "what is not sent")

    swapped.back()
    member.sees("all on the log")
    member.go("stop/last")
    member.sees("It is on the record. Hour of the stop: ")
    member.until(lambda: "not on this server" not in member.words, "here again")


def test_a_stop_without_a_key_is_not_promised_to_be_sent_either(
    swapped: Swapped, stranger: Phone
) -> None:
    swapped.swap()
    stranger.until(lambda: stranger.title == GONE, "gone")
    stranger.stops()
    stranger.sees(NOT_SENT)
    assert BY_ITSELF not in stranger.words
    swapped.back()
    stranger.sees("It is on the record.")
    assert NOT_SENT not in stranger.words


def test_what_is_forgotten_is_named_first(swapped: Swapped, phones: Callable[..., Phone]) -> None:
    member = phones()
    member.join("k5", "camera")
    [own] = member.keys()
    swapped.swap()
    member.until(lambda: member.title == GONE, "gone")
    member.stops()
    member.sees(NOT_SENT)
    member.tap("Board")
    member.until(lambda: member.title == GONE, "the page again")
    lost = member.page.locator("details.forget li")
    assert not any(one.is_visible() for one in lost.all())
    member.press(member.page.locator("details.forget summary"))
    named = lost.all_inner_texts()
    size = inside(member, "return s.copy.size")
    assert named == [
        "work stopped: not on the log",
        f"the key of {own['handle']}, which is nowhere else",
        f"its copy of the record: {size} entries",
    ]
    assert not member.axe(contrast7=True)
    assert any(swapped.first in one for one in member.page.evaluate(HELD))
    member.page.get_by_role("button", name="Forget Dry Creek here").click()  # it loads anew by it
    member.until(lambda: member.title == "Wet Creek", "the one that the server has")
    assert [one for one in member.page.evaluate(HELD) if swapped.first in one] == []
    assert "all on the log" in member.words


def answered(status: int, body: str) -> Callable[[Route], None]:
    return lambda route: route.fulfill(status=status, body=body, content_type="application/json")


def gone(route: Route) -> None:
    route.fulfill(status=404, body='{"title": "There is no such page"}')


@pytest.mark.parametrize(
    "list_of",
    [
        None,  # its own: this production is in it
        answered(404, "{}"),
        answered(503, "[]"),
        answered(200, "<!doctype html><p>Sign in to this network</p>"),
        answered(200, '[{"title": "of something else"}]'),
    ],
)
def test_a_404_alone_is_no_sign(stranger: Phone, list_of: Callable[[Route], None] | None) -> None:
    asked: list[str] = []
    stranger.page.on("requestfinished", lambda one: asked.append(one.url))
    stranger.page.route("**/p/**", gone)
    if list_of is not None:
        stranger.page.route("**/api/v1/productions", list_of)
    stranger.page.reload()
    looked_at(stranger, asked, "/api/v1/productions")
    assert inside(stranger, INSTEAD) is None
    assert stranger.title == "Dry Creek"
    assert "not on this server" not in stranger.words


@pytest.mark.parametrize("about", [None, answered(503, "{}")])
def test_a_list_alone_is_no_sign(stranger: Phone, about: Callable[[Route], None] | None) -> None:
    """As where a proxy has several servers behind it, and one of them gives the list."""
    asked: list[str] = []
    stranger.page.on("requestfinished", lambda one: asked.append(one.url))
    stranger.page.route("**/events", gone)
    stranger.page.route("**/api/v1/productions", answered(200, "[]"))
    if about is not None:
        stranger.page.route("**/about", about)
    stranger.page.reload()
    looked_at(stranger, asked, "/api/v1/productions")
    looked_at(stranger, asked, "/about", 2)  # the first is for the page itself
    assert inside(stranger, INSTEAD) is None
    assert "not on this server" not in stranger.words


def looked_at(phone: Phone, asked: list[str], end: str, times: int = 1) -> None:
    """Wait until something was asked so often, and the answer came to the page."""
    phone.until(
        lambda: bool(phone.words) and len([u for u in asked if u.endswith(end)]) >= times, end
    )
    phone.until(lambda: phone.up, "Python up")
