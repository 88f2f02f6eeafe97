"""Acts of a day file that are wrong: each message whole, with the act's own line and number."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import MAX_TEXT
from coldproof.cli import main
from tests.examples.small_day import (
    CLASSES,
    DAY,
    NEXT,
    PERSON,
    SHAPE,
    STOP,
    Said,
    fourth,
    refused,
    with_gun,
)


def test_the_small_day_itself_is_well_told(said: Said) -> None:
    Path("day.toml").write_text(fourth('kind = "LotCounted"\nlot = "D-1"\ncount = 20'))
    assert main(["replay", "day.toml"]) == 0
    assert said.capsys.readouterr().err == ""


# ------------------------------------------------------------------------------- one act is wrong

LENGTH = 'a length like "20 ft", "6.1 m" or "610 cm"'
TIME = 'a time like "07:45" or "2021-10-21 07:45:30"'
LOT_FIELDS = (
    "lot, round_class, count, marker, caliber, charge, supplier, supplier_document, origin,"
    " sealed, store"
)
LOT = 'kind = "LotReceived"\nlot = "B-1"\n'
VERIFIED = 'kind = "RoundsVerified"\nlot = "D-1"\n'
ONE_ROUND = '{ count = 20, round_class = "R1", told_by = "rattle", primer = "inert" }'
COUNTED = 'kind = "LotCounted"\nlot = "D-1"\n'

ACTS = [
    # unknown acts
    ('kind = "LotRecieved"', "kind: found 'LotRecieved'; LotReceived would do"),
    (
        'kind = "WeaponLoked"',
        "kind: found 'WeaponLoked'; WeaponLockedUp or WeaponLoaded or WeaponCocked would do",
    ),
    ('kind = "Zzz"', "kind: found 'Zzz'; a kind listed in docs/acts.md would do"),
    ('kind = "Move"', "kind: found 'Move'; UnitMoved would do"),
    ('kind = "Body"', "kind: found 'Body'; a kind listed in docs/acts.md would do"),
    ("kind = 7", "kind: found 7; a kind listed in docs/acts.md would do"),
    ("", "kind: found nothing; a kind listed in docs/acts.md would do"),
    # missing, unknown and double fields
    (
        LOT + "count = 3",
        "round_class: found nothing; LotReceived needs it (one of R0, R1, R2, R3, R4, R5, R6, R7,"
        " R9): giving it would do",
    ),
    (
        LOT,
        "round_class, count: found nothing; LotReceived needs round_class (one of R0, R1, R2, R3,"
        " R4, R5, R6, R7, R9), count (a whole number from 0 to 1000000): giving them would do",
    ),
    (
        'kind = "RoundsVerified"',
        "lot, rounds: found nothing; RoundsVerified needs lot (a lot), rounds (a list, each a table"
        " with count, round_class, told_by, primer): giving them would do",
    ),
    (
        VERIFIED + "rounds = [{ count = 20 }]",
        "rounds[0]: found no round_class, told_by, primer; giving it would do",
    ),
    (
        LOT + 'round_class = "R1"\ncount = 3\ncolour = "red"',
        f"'colour': found a field that LotReceived has not; one of {LOT_FIELDS} would do",
    ),
    (
        'kind = "HazardSeen"\nwords = "x"',
        "'words': found a field that HazardSeen has not; leaving it out would do",
    ),
    (
        VERIFIED + "rounds = [{ count = 20, shape = 1 }]",
        "rounds[0]: found 'shape'; one of count, round_class, told_by, primer would do",
    ),
    (
        'kind = "ZoneEntered"\nunit = "main"\nperson = "armorer"\npeople = ["armorer"]',
        "people: found the same field twice; one of them would do",
    ),
    # wrong values and wrong units
    (LOT + 'round_class = "dummy"\ncount = 3', f"round_class: found 'dummy'; {CLASSES} would do"),
    (
        COUNTED + "count = -1",
        "count: found -1; a whole number from 0 to 1000000 would do",
    ),
    (
        COUNTED + "count = 1000001",
        "count: found 1000001; a whole number from 0 to 1000000 would do",
    ),
    (COUNTED + "count = 2.0", "count: found 2.0; a whole number from 0 to 1000000 would do"),
    (COUNTED + "count = nan", "count: found nan; a whole number from 0 to 1000000 would do"),
    (COUNTED + "count = -inf", "count: found -inf; a whole number from 0 to 1000000 would do"),
    (COUNTED + "count = true", "count: found true; a whole number from 0 to 1000000 would do"),
    (COUNTED + 'count = "20"', "count: found '20'; a whole number from 0 to 1000000 would do"),
    (
        COUNTED + f"count = {2**53}",
        "count: found a number of more than 15 digits; a smaller one would do",
    ),
    (
        COUNTED + "count = 0x" + "f" * 5000,
        "count: found a number of more than 15 digits; a smaller one would do",
    ),
    (
        VERIFIED + f"rounds = [{ONE_ROUND}, {{ count = 0b{'1' * 400} }}]",
        "rounds[1].count: found a number of more than 15 digits; a smaller one would do",
    ),
    (
        'kind = "WeaponTestFired"\nweapon = "G-1"\nlot = "D-1"\ndanger = "20 yards"',
        f"danger: found '20 yards'; {LENGTH} would do",
    ),
    (
        'kind = "WeaponTestFired"\nweapon = "G-1"\nlot = "D-1"\ndanger = 20',
        f"danger: found 20; {LENGTH} would do",
    ),
    (
        'kind = "WeaponTestFired"\nweapon = "G-1"\nlot = "D-1"\ndanger_mm = "20 ft"',
        "danger_mm: found '20 ft'; a whole number from 0 to 10000000 would do",
    ),
    (
        'kind = "WeaponTestFired"\nweapon = "G-1"\nlot = "D-1"\ndanger = "99999 m"',
        "danger: found 99999000; a whole number from 0 to 10000000 would do",
    ),
    (VERIFIED + 'rounds = "all"', "rounds: found 'all'; a list would do"),
    (VERIFIED + "rounds = [1]", "rounds[0]: found 1; a table would do"),
    (
        VERIFIED + f"rounds = [{', '.join([ONE_ROUND] * 257)}]",
        "rounds: found 257 items; at most 256 would do",
    ),
    (
        'kind = "DayOpened"\nday = "2026-02-29"',
        "day: found '2026-02-29'; a day that the calendar has would do",
    ),
    (
        'kind = "UnitOpened"\nunit = "unit one"\nday = "2026-03-02"',
        f"unit: found 'unit one'; {SHAPE} would do",
    ),
    # dates and times as TOML has them
    (
        'kind = "DayOpened"\nday = 2026-03-02',
        "day: found 2026-03-02 without quotes; the same in quotes would do",
    ),
    (
        VERIFIED + "rounds = [{ count = 07:30:00 }]",
        "rounds[0].count: found 07:30:00 without quotes; the same in quotes would do",
    ),
    (
        STOP + "said = 2026-03-02T07:30:00Z",
        "said: found 2026-03-02T07:30:00+00:00 without quotes; the same in quotes would do",
    ),
    # names that nobody brought in
    (
        LOT + 'round_class = "R1"\ncount = 3\nid = "joined"',
        "id: found 'joined', which act 2 has; an id of its own would do",
    ),
    (
        LOT.replace("B-1", "D-1") + 'round_class = "R1"\ncount = 3',
        "lot: found 'D-1' a second time; a name of its own would do",
    ),
    (
        'kind = "PersonEnrolled"\nperson = "armorer"\ndepartment = "weapons"',
        "person: found 'armorer' a second time; a name of its own would do",
    ),
    (
        'kind = "RoundsDrawn"\nlot = "D-2"\ncount = 1',
        "lot: found 'D-2'; a lot from an earlier LotReceived would do",
    ),
    (
        'kind = "RoundsDrawn"\nlot = "D-1"\ncount = 1\nunit = "secnd"',
        "unit: found 'secnd'; a unit from an earlier UnitOpened would do",
    ),
    (
        'kind = "CameraRolled"\nsetup = "12A"',
        "setup: found '12A'; a setup from an earlier SetupBegun would do",
    ),
    (
        'kind = "AssessmentApproved"\nscene = "12"\nplan = 1',
        "scene: found '12'; a scene from an earlier ScenePlanned would do",
    ),
    (
        'kind = "WeaponDropped"\nweapon = "G-1"',
        "weapon: found 'G-1'; a weapon from an earlier WeaponRegistered would do",
    ),
    (
        'kind = "DutyTaken"\nperson = "nobody"\nduty = "driver"',
        f"person: found 'nobody'; {PERSON} would do",
    ),
    (STOP + 'vouched_by = "nobody"', f"vouched_by: found 'nobody'; {PERSON} would do"),
    (STOP + "vouched_by = nan", f"vouched_by: found nan; {SHAPE} would do"),
    (STOP + 'device = "my phone"', f"device: found 'my phone'; {SHAPE} would do"),
    # answers, what was seen, accounts
    (STOP + 'answers = "later"', "answers: found 'later'; the id of an earlier act would do"),
    (STOP + 'answers = ["joined", 2]', "answers: found 2; the id of an earlier act would do"),
    (STOP + 'seen = "later"', "seen: found 'later'; the id of an earlier act would do"),
    (STOP + "seen = []", "seen: found a list of 0; the id of an earlier act would do"),
    (STOP + 'in = "one"', "in: found 'one'; { point = \"account\" } would do"),
    (STOP + 'in = { box = "one" }', "in: found 'box'; a [[contested]] point would do"),
    # the story around the act
    (
        STOP + 'id = "two words"',
        "id: found 'two words'; 1 to 48 letters, digits, '.', '_' or '-', beginning with a letter"
        " or digit would do",
    ),
    (STOP + 'certainty = "sure"', "certainty: found 'sure'; H, M, L or - would do"),
    (
        STOP + 'known = "hearsay"',
        "known: found 'hearsay'; one of own-device, guest-key, paper, vouched would do",
    ),
    (STOP + "said = 5", "said: found 5; a text would do"),
    (
        STOP + f'said = "{"a" * 4001}"',
        "said: found a text of 4001 characters; a text of at most 4000 would do",
    ),
    (
        STOP + r'said = "\u001b[2J"',
        "said: found the control character U+001B; a text without it would do",
    ),
    (
        STOP + 'mark = "a\\u0000b"',
        "mark: found the control character U+0000; a text without it would do",
    ),
]


@pytest.mark.parametrize(("fields", "message"), ACTS, ids=[m[:60] for _, m in ACTS])
def test_a_wrong_act_is_named_with_what_would_do(said: Said, fields: str, message: str) -> None:
    day = fourth(fields)
    if "G-1" in fields and "WeaponTestFired" in fields:
        day = with_gun(day)
        assert refused(said, day) == f"day.toml, line 36, act 5, {message}"
    else:
        assert refused(said, day) == f"day.toml, line 27, act 4, {message}"


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ('"7:45"', "'7:45'"),
        ('"24:00"', "'24:00'"),
        ('"07:60"', "'07:60'"),
        ('"07:45:60"', "'07:45:60'"),
        ('"half past"', "'half past'"),
        ('"2026-02-29 07:45"', "'2026-02-29 07:45'"),
        ('"9999-01-01 07:45"', "'9999-01-01 07:45'"),
        ('"0000-01-01 07:45"', "'0000-01-01 07:45'"),
        ("745", "745"),
        ('""', "''"),
    ],
)
def test_a_wrong_time(said: Said, at: str, found: str) -> None:
    day = DAY.replace('at = "07:02"', f"at = {at}")
    assert refused(said, day) == f"day.toml, line 19, act 3, at: found {found}; {TIME} would do"


def test_a_time_as_toml_has_it(said: Said) -> None:
    day = DAY.replace('at = "07:02"', "at = 07:02:00")
    assert refused(said, day) == (
        "day.toml, line 19, act 3, at: found 07:02:00 without quotes; the same in quotes would do"
    )


def test_no_time(said: Said) -> None:
    day = DAY.replace('at = "07:02"\n', "")
    assert refused(said, day) == f"day.toml, line 19, act 3, at: found nothing; {TIME} would do"


@pytest.mark.parametrize(
    ("by", "message"),
    [
        ('"nobody"', f"found 'nobody'; {PERSON} would do"),
        ('"the armorer"', f"found 'the armorer'; {SHAPE} would do"),
        ("5", f"found 5; {SHAPE} would do"),
        ('["armorer"]', f"found a list of 1; {SHAPE} would do"),
    ],
)
def test_a_person_never_enrolled(said: Said, by: str, message: str) -> None:
    day = DAY.replace('by = "armorer"', f"by = {by}")
    assert refused(said, day) == f"day.toml, line 19, act 3, by: {message}"


def test_nobody_at_all(said: Said) -> None:
    day = DAY.replace('by = "armorer"\n', "")
    assert refused(said, day) == f"day.toml, line 19, act 3, by: found nothing; {SHAPE} would do"


def test_a_lot_that_comes_out_of_a_gun_must_be_known_too(said: Said) -> None:
    unload = 'kind = "WeaponUnloaded"\nweapon = "G-1"\nrounds = [{ lot = "D-9", count = 1 }]'
    day = with_gun(fourth(unload))
    assert refused(said, day) == (
        "day.toml, line 36, act 5, rounds[0].lot: found 'D-9'; a lot from an earlier LotReceived"
        " would do"
    )


# -------------------------------------------------------------------------------- one act, whole


def test_an_act_over_65535_bytes(said: Said) -> None:
    names = [f"R-{n:03d}-{'x' * 26}" for n in range(256)]
    tray = "weapons = [" + ", ".join(f'"{n}"' for n in names) + "]\n"
    day = DAY
    for name in names:
        day += (
            f'\n[[act]]\n{NEXT}kind = "WeaponRegistered"\nweapon = "{name}"\nweapon_class = "W8"\n'
            "can_chamber = false\ncan_expel = false\nbore_open = false\n"
        )
    for phone in range(6):  # six phones that did not see each other make six heads of each
        day += (
            f'\n[[act]]\n{NEXT}kind = "NonGunChecked"\n{tray}seen = "joined"\ndevice = "p{phone}"\n'
        )
    line = day.count("\n") + 2
    day += f'\n[[act]]\n{NEXT}kind = "NonGunChecked"\n{tray}'
    Path("day.toml").write_text(day)
    message = said.of("replay", "day.toml")
    start, _, rest = message.partition("found ")
    number, _, end = rest.partition(" ")
    assert start == f"day.toml, line {line}, act 266, act: "
    assert int(number) > MAX_TEXT
    assert end == f"bytes; at most {MAX_TEXT} would do"


def test_an_act_that_answers_257(said: Said) -> None:
    many = ", ".join(['"joined"'] * 257)
    day = DAY + f"\n[[act]]\n{NEXT}{STOP}answers = [{many}]\n"
    assert refused(said, day) == (
        "day.toml, line 27, act 4, answers: found 257 items; at most 256 would do"
    )


# ------------------------------------------------------------------------- an act typed on a line


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (
            "x = " + "[" * 3000,
            "the act, line 1: found more than 16 levels of nesting; a flatter day",
        ),
        (".".join("a" * 3000), "the act, line 1: found a key of more than 3 parts; a flatter day"),
        ("a" * 20_001, "the act, line 1: found a line of 20001 characters; one of at most 20000"),
        ("at = 07:00:00", "day.toml, act 4, at: found 07:00:00 without quotes; the same in quotes"),
        (
            "kind = 0x" + "f" * 5000,
            "day.toml, act 4, kind: found a number of more than 15 digits; a smaller one",
        ),
        (
            'kind = "LotCounted"',
            "day.toml, act 4, lot, count: found nothing; LotCounted needs lot (a lot), count (a"
            " whole number from 0 to 1000000): giving them",
        ),
        (
            f'by = "nobody", at = "07:05", {STOP.replace(chr(10), ", ")[:-2]}',
            f"day.toml, act 4, by: found 'nobody'; {PERSON}",
        ),
    ],
)
def test_a_wrong_act_typed_on_a_line(said: Said, act: str, message: str) -> None:
    Path("day.toml").write_text(DAY)
    assert said.of("ask", "day.toml", "--act", act) == message + " would do"
