"""Accounts, a refusal and a departure in real browsers: sealed, kept beside the log, read again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.e2e.phones import Phone
from tests.e2e.served import Served
from tests.e2e.test_letters import looks, records
from tests.e2e.test_voice import posted

SEEN = "The hammer fell when it hit the rail. I saw no finger on the trigger."
HEARD = "One bang, from where the cart stood."
WHY = "The muzzle points at the crane."
LEAVES = "Nobody answered what I asked on Monday."


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    made = Served(tmp_path_factory.mktemp("accounts"), "--sealed-minutes", "0")
    made.start()
    yield made
    made.stop()


def gives(phone: Phone, words: str, *facts: str) -> None:
    """Give one's own account of the case, from its page."""
    phone.show("incident/last")
    phone.sees("0 given so far" if facts else "1 given so far")
    phone.tap("My own account, sealed")
    phone.sees("You may wait, and speak to a lawyer or your union first.")
    assert phone.axe() == []
    phone.typed("What you saw and heard yourself", words)
    phone.answered(saw="yes" if facts else "no", heard="yes")
    phone.picked(*facts)
    phone.tap("This is my account. Hand it in")
    phone.sees("1 given so far" if facts else "2 given so far")


def test_accounts_are_read_side_by_side_and_a_refusal_and_a_departure_are_answered(
    phone: Callable[..., Phone], served: Served
) -> None:
    dp, ad, steward = phone(), phone(), phone()
    dp.join("dp", "camera")
    ad.join("ad", "direction")
    steward.join("steward", "outside", "steward")
    served.vouch("steward", "steward", "2025-03-13")
    steward.show("reports")
    steward.tap("Make my reading key here")
    steward.pinned("A PIN for reading reports", "The same PIN once more")
    steward.tap("I publish this key")
    steward.sees("Open what is sealed to me")

    fired = {"incident": "unintended-discharge", "severity": "nobody-hurt"}
    records(ad, kind="IncidentOpened", by="ad", **fired)
    gives(dp, SEEN, "The trigger was not pressed", "The hammer was let go")
    posted(dp, served, 3)
    gives(ad, HEARD)
    posted(ad, served, 3)
    name = dp.page.evaluate("location.hash").split("/")[-1]
    assert SEEN not in ad.words
    looks(steward, f"account/{name}/read", "Open what is sealed to me")
    steward.sees(SEEN)
    steward.sees(HEARD)
    steward.sees("The trigger was not pressed; The hammer was let go")
    assert steward.axe() == []

    dp.show("refuse")
    dp.tap("Say what it is about, or why")
    dp.typed("Why? Open to all; may stay empty", WHY)
    dp.tap("I do not do this, and say why")
    dp.sees("Refused, and not answered yet")
    ad.show("refuse")
    ad.tap("dp, ", exact=False)
    ad.tap("Read the words given")
    ad.sees(WHY)
    ad.answered(acted="yes")
    ad.tap("I answer it")
    ad.sees("ad says: something was done. That does not end it.")
    steward.show("refuse")
    steward.tap("dp, ", exact=False)
    steward.sees("ad says: something was done. That does not end it.")
    steward.answered(acted="yes")
    steward.tap("I answer it")
    steward.sees("Answered by steward: something was done")

    dp.show("leaving/dp")
    dp.tap("Leave, and say openly why")
    dp.typed("Why you leave", LEAVES)
    dp.tap("I leave, and say why")
    dp.sees("Say why, sealed")
    ad.show("leaving/dp")
    ad.tap("Read the words given")
    ad.sees(LEAVES)
    assert dp.axe() == []
