"""Phones against a server, or somebody in between, that does not tell the truth."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Route

from tests.e2e.phones import Phone
from tests.e2e.served import Served

OTHER = "A" * 43
READ = "document.querySelector('cp-app').station"


def test_a_phone_keeps_to_its_own_origin_and_log_key_whatever_the_server_says(
    phone: Callable[..., Phone],
) -> None:
    one = phone()

    def elsewhere(route: Route) -> None:
        route.fulfill(json=route.fetch().json() | {"origin": "https://another.example"})

    one.page.route("**/about", elsewhere)
    one.join("k1", "props")  # a session for another origin would be refused here, and good there
    one.page.unroute("**/about")
    known = one.page.evaluate(f"{READ}.about.log_key")

    def lying(route: Route) -> None:
        told = route.fetch().json()
        route.fulfill(json=told | {"log_key": OTHER})

    one.page.route("**/about", lying)
    for _ in range(2):  # nothing of it is kept for the next time either
        one.page.reload()
        one.sees("The server shows another record under this name.")
        assert one.page.evaluate(f"{READ}.about.log_key") == known
    one.page.unroute("**/about")


def test_a_stop_that_somebody_in_between_refuses_is_kept_and_sent(
    phone: Callable[..., Phone], served: Served
) -> None:
    one = phone()
    one.open("stop")
    size = served.get(f"/p/{served.production}/about")["size"]
    one.page.route("**/floor/stop", lambda route: route.fulfill(status=404, body="no such page"))
    one.tap("STOP EVERYTHING")
    one.sees("1 not on the log")
    one.page.wait_for_timeout(1_500)  # it was tried again, and is still kept
    assert one.page.evaluate(f"{READ}.outbox.cries.length") == 1
    one.page.unroute("**/floor/stop")
    one.until(lambda: one.page.evaluate(f"{READ}.outbox.cries.length") == 0, "it was sent")
    assert served.get(f"/p/{served.production}/about")["size"] > size
