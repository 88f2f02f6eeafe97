"""A report in words: what was checked, and what was not, said for each thing that can be so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.exchange.bundle.errors import (
    ChangedFile,
    LeftBehind,
    NotABundle,
    NotCosigned,
    NotWhole,
    TooFewCosigned,
)
from coldproof.exchange.bundle.lines import many, places
from coldproof.exchange.bundle.report import (
    Device,
    Origin,
    Quorum,
    Report,
    Stamp,
    Verdicts,
    View,
)
from coldproof.exchange.bundle.telling import refused, told
from coldproof.log.policy import Signed

VERDICTS = Verdicts(judged=5, refused=(), warned=(), packs=("set-practice",), unknown_packs=())
REPORT = Report(
    production="dc-1",
    extract=False,
    size=5,
    entries=5,
    root="ab" * 32,
    log_key="coldproof/dc-1+00000000+key",
    origin=Origin.KEY,
    quorum=Quorum.NONE,
    lacking="",
    same_policy=None,
    cosigners=(),
    other_lines=0,
    files=12,
    checkpoints=1,
    stamps=(),
    revoked=(),
    arrived=(),
    blobs=0,
    values_elsewhere=0,
    erased=(),
    other_log=(),
    verdicts=VERDICTS,
    agent="coldproof 0 x",
    same_agent=True,
    views=(),
    has_pyz=False,
    checked_ms=1,
    judged_ms=1,
)


def text(**more: Any) -> str:
    """Return all that is told of a report, in one line."""
    return " | ".join(line.text for line in told(replace(REPORT, **more)))


def test_counts_and_positions_read_as_people_say_them() -> None:
    assert many(1, "entry", "entries") == "1 entry"
    assert many(1200, "entry", "entries") == "1,200 entries"
    assert many(2, "act") == "2 acts"
    assert places((7,)) == "position 7"
    assert places((7, 9)) == "positions 7, 9"
    assert places(tuple(range(42))).endswith("38, 39 and 2 more")


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({}, "VERIFIED. | "),
        ({}, "This is the whole record of the production dc-1, 5 entries long."),
        ({}, "since its log signed it."),
        ({}, "That is the key that you gave."),
        ({"origin": Origin.POLICY}, "the key that the policy which you gave names."),
        ({"origin": Origin.NONE}, "CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN. | "),
        ({"origin": Origin.NONE}, "since whoever holds the key below signed it."),
        ({"origin": Origin.NONE}, "a false bundle, made whole, would look the same."),
        ({"extract": True, "entries": 2, "verdicts": None}, "These are 2 entries out of the 5 of"),
        ({"extract": True, "verdicts": None}, "VERDICTS CANNOT BE RECOMPUTED FROM AN EXTRACT."),
        ({}, "log witnesses that cosigned this head: none that is known here. No policy asks"),
        (
            {"quorum": Quorum.GIVEN, "cosigners": (Signed("steward", 0),)},
            "cosigned this head: steward at 1970-01-01 00:00:00 UTC. The policy that you gave is"
            " met",
        ),
        (
            {"quorum": Quorum.OWN, "cosigners": (Signed("steward", 0),)},
            "That is by the bundle's own policy, which proves little by itself",
        ),
        (
            {"quorum": Quorum.LACKING, "lacking": "0 of 1 for 'outside'"},
            "The bundle's own policy asks for more: 0 of 1 for 'outside'",
        ),
        ({"stamps": (Stamp(5, True),)}, "a time-stamp at 5 entries: of that very head"),
        ({"stamps": (Stamp(5, False),)}, "NOT of the head that it is named after"),
        ({"stamps": (Stamp(5, True),)}, "the signatures of time-stamps: `openssl ts -verify`"),
        (
            {"stamps": (Stamp(5, True),)},
            "of that very head; whose signature it has was not checked",
        ),
        ({"blobs": 2}, "whether any entry names the values kept outside of the log"),
        (
            {"blobs": 9, "unnamed": ("data/blobs/x",) * 9},
            "9 values that no entry here names, so nobody signed for what they say: data/blobs/x,",
        ),
        ({"blobs": 9, "unnamed": ("data/blobs/x",) * 9}, "data/blobs/x and 1 more. Rely on none"),
        ({"words": ("data/zone.txt",)}, "what data/zone.txt tells of the place's hours"),
        (
            {"words": ("data/zone.txt", "data/scenes.txt")},
            "what data/zone.txt and data/scenes.txt tell of the place's hours or of scenes: that"
            " is the word of whoever made this bundle",
        ),
        ({"blobs": 2}, "2 values kept outside of the log: each fits its digest"),
        ({}, "no act refused, in 5 entries"),
        (
            {"verdicts": replace(VERDICTS, refused=(3, 4))},
            "2 acts refused, in 5 entries: positions 3, 4. They were recorded all the same",
        ),
        ({"verdicts": replace(VERDICTS, warned=(1,))}, "1 act with a warning only: position 1"),
        ({}, "rule packs adopted: set-practice"),
        (
            {"verdicts": replace(VERDICTS, packs=())},
            "rule packs adopted: none, so only our own invariants judged",
        ),
        (
            {"verdicts": replace(VERDICTS, packs=("house",), unknown_packs=("house",))},
            "pack house was adopted and is none that this program has: it judged nothing",
        ),
        ({"revoked": (3,)}, "1 act by keys that had been revoked: they may restrict and permit"),
        ({"arrived": (3, 4)}, "2 acts by somebody whose key nobody knows"),
        (
            {"other_log": (Device("phone", (3,)),)},
            "device phone says that it had seen ANOTHER LOG of this production than this one"
            " (position 3)",
        ),
        ({"same_policy": False}, "the policy in the bundle is another one than the one that you"),
        ({"views": (View("data/x", True),)}, "1 page, table or text in the bag: exactly what"),
        (
            {"views": (View("data/x", False),), "same_agent": False},
            "NOT what this program makes of the same entries, so anything may stand in them:"
            " data/x. The bundle says that another version made it (coldproof 0 x), which anybody"
            " can write. Read the entries instead, or get that version from elsewhere",
        ),
        ({"same_agent": False}, "the program that made this bundle, which is another one: coldp"),
        ({"verdicts": None}, "what the acts say: without re-judging, nobody read them strictly"),
        ({"values_elsewhere": 3}, "3 values that entries name by digest only"),
        (
            {"erased": (7, 9)},
            "2 values that nobody is to have any more: who erased them, and why, is at positions"
            " 7, 9",
        ),
        ({"other_lines": 2}, "2 signatures on the head by keys that no policy here names"),
        (
            {"has_pyz": True},
            "the copy of verify.pyz in the bag: make it anew from the source, as verify.txt says",
        ),
        ({}, "whether what people told is true, whether they told all, and who held a device"),
        ({"extract": True, "verdicts": None}, "that no entry that bears on these was left out"),
    ],
)
def test_each_thing_is_said(more: dict[str, Any], says: str) -> None:
    assert says in text(**more)


def test_pages_that_were_not_compared_are_in_the_first_word() -> None:
    other = (View("data/x", False), View("data/y", True))
    first = "VERIFIED, BUT ITS PAGES, TABLES AND TEXTS WERE NOT. | "
    assert text(views=other, same_agent=False).startswith(first)
    assert text(views=other[1:], same_agent=False).startswith("VERIFIED. | ")
    unproven = text(views=other, same_agent=False, origin=Origin.NONE)
    assert unproven.startswith("CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN. | ")
    assert "NOT what this program makes" in unproven


@pytest.mark.parametrize(
    "says",
    [
        "What stands out",
        "NOT of the head",
        "verify.pyz",
        "ANOTHER LOG",
        "revoked",
        "time-stamp",
        "another version",
        "by digest only",
        "no entry here names",
        "data/zone.txt",
    ],
)
def test_what_is_not_so_is_not_said(says: str) -> None:
    assert says not in text()


def test_nothing_is_ever_called_safe() -> None:
    everything = text(
        origin=Origin.NONE, revoked=(1,), arrived=(2,), stamps=(Stamp(1, True),), verdicts=None
    )
    assert "safe" not in everything.lower()
    assert "compl" not in everything.lower()


def test_a_refusal_names_what_was_found_first() -> None:
    lines = [line.text for line in refused(ChangedFile("data/x", "one", "two", 7))]
    assert lines[0] == "REFUSED. Do not rely on anything in this bundle."
    assert lines[2] == "data/x, entry 7: found one; two was expected."


def test_what_an_operating_system_left_and_what_is_lacking_have_headings_of_their_own() -> None:
    """Nothing else is wrong then: that nothing can be relied on would be false."""
    left = LeftBehind("", "one", "two")
    for error, head, then in (
        (left, "FOR WHAT AN OPERATING SYSTEM LEFT IN IT.", "Take them out"),
        (TooFewCosigned("x", "one", "two"), "FOR WANT OF COSIGNATURES.", "Ask for a copy that"),
    ):
        lines = [line.text for line in refused(error)]
        assert lines[0] == f"REFUSED, {head}"
        assert lines[2] == f"{error}."
        assert then in lines[4]
        assert "Do not rely" not in " ".join(lines)


def test_what_no_bundle_is_and_what_fails_have_the_hard_words() -> None:
    lines = [line.text for line in refused(NotABundle("", "one", "two"))]
    assert lines[0] == "REFUSED. This is no bundle that Coldproof wrote: rely on nothing in it."
    lines = [line.text for line in refused(NotCosigned("x", "one", "two"))]
    assert lines[0] == "REFUSED. Do not rely on anything in this bundle."


def test_a_file_that_is_not_whole_is_to_be_got_again() -> None:
    """A true bundle may be cut in its download: that Coldproof did not write it would be false."""
    lines = [line.text for line in refused(NotWhole("", "one", "two"))]
    assert lines[0] == "REFUSED. This file is not whole: get it again."
    assert lines[2] == "the bundle: found one; two was expected."
    assert lines[4] == (
        "So ends a zip whose download or copying broke off. Nothing in it was looked at: rely on"
        " nothing in it. Get the whole file again from where you had it, and verify that."
    )


def test_a_report_is_plain_values_for_machines() -> None:
    plain = replace(
        REPORT,
        cosigners=(Signed("steward", 7),),
        stamps=(Stamp(5, True),),
        other_log=None,
        verdicts=None,
    ).plain()
    assert plain["cosigners"] == [{"name": "steward", "time_s": 7}]
    assert plain["stamps"] == [{"size": 5, "fits": True, "at_us": None}]
    assert plain["other_log"] is None
    assert plain["verdicts"] is None
    assert REPORT.plain()["verdicts"]["packs"] == ("set-practice",)
