"""A letter in real browsers: drafted by two, frozen, signed in three ways, opened, answered."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest

from coldproof.acts.codec import digest as digest_of
from tests.e2e.phones import Phone
from tests.e2e.served import Served
from tests.e2e.test_voice import STATION, posted

WORDS = "We asked three times for a second armorer."
BETTER = f"{WORDS} Nobody answered."
NAME = digest_of(BETTER.encode())


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    made = Served(tmp_path_factory.mktemp("letters"), "--sealed-minutes", "0")
    made.start()
    yield made
    made.stop()


def records(phone: Phone, **act: object) -> None:
    """Have the phone sign and send an act outright."""
    what = {"do": "record", "acts": [act], "then": "letters"}
    phone.page.evaluate(f"{STATION}.tap({json.dumps(what)})")


def reading(phone: Phone) -> None:
    phone.show("draft")
    phone.tap("Make my reading key here")
    phone.pinned("A PIN for reading reports", "The same PIN once more")
    phone.tap("I publish this key")
    phone.sees("Open what is sealed to me")


def looks(phone: Phone, route: str, label: str = "Look again") -> None:
    phone.show(route)
    phone.sees(label)
    phone.tap(label)
    phone.pinned("Your PIN for reading reports")


def signs(phone: Phone, shown: str, role: str, label: str) -> None:
    phone.show(f"letter/{NAME}")
    phone.tap("Sign it")
    phone.answered(first="yes", shown=shown)
    phone.sees("Which role or department?")
    phone.press(phone.page.locator(f'input[name=role][value="{role}"]'))
    phone.tap(label)


def drafted(dp: Phone, ad: Phone, served: Served) -> None:
    """Have two draft a letter, sealed to each other, and freeze it."""
    looks(dp, "draft", "Open what is sealed to me")
    dp.tap("Begin a letter")
    dp.typed("The text", WORDS)
    dp.press(dp.page.locator("input[name=to][value=caller]"))
    dp.tap("Seal it to them")
    dp.sees("What you sealed goes on the log")
    posted(dp, served, 3)
    looks(ad, "draft", "Open what is sealed to me")
    ad.tap("Begun by lens", exact=False)
    ad.tap("1: by lens", exact=False)
    ad.sees("To open it is recorded")
    assert WORDS not in ad.words
    ad.tap("Open it, and record that I did")
    ad.sees(WORDS)
    ad.tap("Change it")
    ad.typed("The text", BETTER)
    ad.tap("Seal it as the next version")
    ad.sees("1 of yours are not on the log yet")
    posted(ad, served, 2)
    looks(dp, "draft")
    dp.tap("Begun by lens", exact=False)
    dp.tap("2: by caller", exact=False)
    dp.tap("Open it, and record that I did")
    dp.sees(BETTER)
    dp.tap("Freeze this text")
    dp.typed("Hidden signatures: opened when so many signed", "3")
    dp.answered(tell="yes")
    dp.tap("I freeze this text")
    dp.sees("Disclosed by who wrote or opened them: lens 1")
    dp.sees("2 drafts are named and not disclosed")
    looks(ad, "draft")
    ad.sees("2 versions, for caller, lens")  # what was sealed to them is read anew by then
    ad.show(f"letter/{NAME}")
    ad.tap("I took part in the drafting")
    ad.tap("I disclose mine")
    ad.sees("Disclosed by who wrote or opened them: caller 2, lens 1")
    dp.show(f"letter/{NAME}")
    dp.sees("One of the drafts has the very words that were frozen.")
    dp.sees("Who recorded that they did: caller")
    assert dp.axe() == []


def test_a_letter_is_drafted_frozen_signed_opened_and_answered(
    phone: Callable[..., Phone], served: Served
) -> None:
    dp, ad, steward = phone(), phone(), phone()
    dp.join("lens", "camera")
    ad.join("caller", "direction")
    steward.join("steward", "outside")
    for one, by in ((dp, "lens"), (ad, "caller")):
        hat = {"person": "steward", "role": "steward", "first_day": "2025-03-13"}
        records(one, kind="RoleAppointed", by=by, **hat)
    for one in (dp, ad, steward):
        reading(one)

    drafted(dp, ad, served)
    signs(dp, "name-and-role", "none", "I stand behind this letter")
    dp.sees("1 different people")
    signs(ad, "hidden-until-enough", "none", "I stand behind this letter, sealed")
    signs(steward, "role-only", "dept:outside", "I stand behind this letter, sealed")
    ad.sees("Handed in.")
    steward.sees("Handed in.")
    posted(ad, served, 1)  # with what dp said of the draft: four
    looks(steward, f"letter/{NAME}/held", "Open what is sealed to me")
    steward.sees("3 signed in all; 1 of them hidden, 1 with a role only")
    assert steward.axe() == []
    steward.tap("I open the 1 hidden signatures")
    steward.sees("0 of them hidden, 0 with a role only")
    dp.show(f"letter/{NAME}")
    dp.sees("by their own key, opened by steward")
    dp.sees("2 different people")
    dp.sees("1 on a reader's word, without a name")
    dp.tap("I no longer stand behind it")
    dp.sees("1 withdrawn")

    ad.show(f"letter/{NAME}")
    ad.tap("Write one that differs, beside it")
    ad.typed("The text", "There was a second armorer on two of the days.")
    ad.tap("Freeze it as it is, without drafts")
    ad.tap("I freeze this text")
    ad.sees("Neither is above the other.")
    assert ad.axe() == []
