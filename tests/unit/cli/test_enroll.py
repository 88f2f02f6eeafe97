"""`coldproof enroll`: who gets a key, and who does not."""

import pytest

from coldproof.app import founding, wiring
from coldproof.desk.roster import key_text
from coldproof.words.ids import KEY_SHAPE, NAME_SHAPE
from coldproof.words.units import HOUR_US, MINUTE_US
from tests.houses import Film, signer_named
from tests.small_log import NOON_US, PRODUCTION

BY = ("--by", "producer")
ACTOR = ("--person", "stand-in", "--department", "cast")
OTHER = (
    "another device; for a hat, or a second word for one, `coldproof record` with kind ="
    ' "RoleAppointed", would do'
)
WANT = "another key or device, or somebody else who enrolls them, would do"
WEAK = "A" * 43
MIDNIGHT_US = NOON_US + 12 * HOUR_US  # 2026-11-26, in UTC


def public(name: str) -> str:
    """The public key that a name gives, as it is typed."""
    return key_text(signer_named(name).public)


def test_it_says_each_act_and_where_the_key_lies(film: Film) -> None:
    assert film.ok("enroll", *BY, *ACTOR, "--role", "stand-in", "--from", "2026-12-01") == (
        "producer: person enrolled, stand-in, cast\n"
        "  entry 21 of 22, durable, clock last read 2026-11-25 13:01:00Z\n"
        "producer: device enrolled, stand-in, stand-in, key xFc6VY2w...\n"
        "  entry 22 of 23, durable, clock last read 2026-11-25 13:01:00Z\n"
        "producer: role appointed, stand-in, stand-in, 2026-12-01\n"
        "  entry 23 of 24, durable, clock last read 2026-11-25 13:01:00Z\n"
        "their key lies in keys/stand-in@stand-in.key: give it to them, and to nobody else\n"
    )


def test_a_hat_is_worn_from_today_if_no_day_is_given(film: Film) -> None:
    said = film.ok("enroll", *BY, *ACTOR, "--role", "stand-in")
    assert "role appointed, stand-in, stand-in, 2026-11-25\n" in said


@pytest.mark.parametrize(
    ("zone", "hour", "day"),
    [
        ("America/Denver", 6, "2026-11-25"),  # 23:25 there
        ("America/Denver", 7, "2026-11-26"),
        ("Pacific/Auckland", 6, "2026-11-26"),
        ("Nowhere/Known", 6, "2026-11-26"),  # in UTC
        (None, 6, "2026-11-26"),
    ],
)
def test_today_is_that_of_the_production_s_place(
    bare: Film, zone: str | None, hour: int, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zone may be one that another machine knew, where the production was made."""
    monkeypatch.setattr(founding, "refuse_unknown_zone", lambda _: None)
    bare.ok("init", "--founder", "producer", *(() if zone is None else ("--zone", zone)))
    bare.hours.now_us = MIDNIGHT_US + hour * HOUR_US + 24 * MINUTE_US
    said = bare.ok("enroll", *BY, *ACTOR, "--role", "stand-in")
    assert f"role appointed, stand-in, stand-in, {day}\n" in said


def test_without_a_hat_nobody_is_appointed(film: Film) -> None:
    assert "role appointed" not in film.ok("enroll", *BY, *ACTOR)


def test_who_is_enrolled_can_enroll_and_record(film: Film) -> None:
    film.ok("enroll", "--by", "first-ad", *ACTOR)
    assert "entry 24 of 25, durable" in film.record(
        'by = "stand-in", kind = "ZoneEntered", person = "stand-in", unit = "main"'
    )


def test_a_key_that_they_made_themselves(film: Film) -> None:
    key = public("phone")
    said = film.ok("enroll", *BY, *ACTOR, "--device", "phone", "--key", key)
    assert f"device enrolled, stand-in, phone, key {key[:8]}...\n" in said
    assert "their key lies" not in said
    assert not (film.folder / "keys/stand-in@phone.key").exists()
    assert f"{key}  stand-in@phone, from entry 22, elsewhere\n" in film.ok("key")


def test_a_key_made_here_before_is_the_one_enrolled(film: Film) -> None:
    film.ok("key", "--new", "stand-in@tablet")
    said = film.ok("enroll", *BY, *ACTOR, "--device", "tablet")
    assert f"key {public(f'{PRODUCTION}/stand-in@tablet')[:8]}..." in said


def test_a_second_device_by_themselves_and_by_the_founder(film: Film) -> None:
    again = ("--person", "actor", "--department", "cast")
    mine = film.ok("enroll", "--by", "actor", *again, "--device", "phone")
    assert mine.startswith("actor: device enrolled, actor, phone, key ")
    assert film.ok("enroll", *BY, *again, "--device", "tablet").startswith("producer: device")
    listed = film.ok("key")
    assert "  actor@phone, from entry 21, here\n" in listed
    assert "  actor@tablet, from entry 23, here\n" in listed


# ------------------------------------------------------------------------------- who gets no key


def refused(film: Film, *arguments: str) -> str:
    """The sentence, once it is sure that nothing was recorded and no key was made."""
    size, keys = film.size(), sorted((film.folder / "keys").iterdir())
    said = film.misused("enroll", *arguments)
    assert (film.size(), sorted((film.folder / "keys").iterdir())) == (size, keys)
    return said


def test_a_further_key_by_somebody_else_speaks_for_nobody(film: Film) -> None:
    again = ("--person", "armorer", "--department", "weapons", "--device", "phone")
    said = refused(film, "--by", "actor", *again)
    found = "that a further key of armorer must come from armorer or producer"
    assert said == f"enroll armorer@phone: found {found}; {WANT}"


def test_a_name_has_one_key_for_good(film: Film) -> None:
    again = ("--person", "armorer", "--department", "weapons")
    said = refused(film, *BY, *again, "--key", public("another"))
    assert said == f"enroll armorer@armorer: found that armorer@armorer has a key already; {OTHER}"


def test_one_key_has_one_name(film: Film) -> None:
    key = public(f"{PRODUCTION}/actor@actor")
    said = refused(film, *BY, *ACTOR, "--key", key)
    found = "that the key is known under another name"
    assert said == f"enroll stand-in@stand-in: found {found}; {WANT}"


def test_a_weak_key(film: Film) -> None:
    said = refused(film, *BY, *ACTOR, "--key", WEAK)
    assert said == f"enroll stand-in@stand-in: found a point of small order as a key; {WANT}"


def test_the_clerk_is_nobody(film: Film) -> None:
    said = refused(film, *BY, "--person", "clerk", "--department", "props")
    assert said == f"enroll clerk@clerk: found that the clerk has one key, from entry 0; {WANT}"


def test_a_revoked_key_enrolls_nobody(film: Film) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    said = refused(film, "--by", "actor", *ACTOR)
    found = "a revoked key of actor@actor, which enrolls nobody"
    assert said == f"enroll stand-in@stand-in: found {found}; {WANT}"


def test_a_revoked_device_is_never_enrolled_again(film: Film) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    said = refused(film, *BY, *ACTOR, "--device", "actor")
    found = "that the device actor was revoked"
    assert said == f"enroll stand-in@actor: found {found}; {WANT}"


def test_somebody_whose_key_is_not_in_the_record(film: Film) -> None:
    film.ok("key", "--new", "steward@phone")
    said = refused(film, "--by", "steward@phone", *ACTOR)
    found = "no key of steward@phone in the record"
    assert said == f"enroll stand-in@stand-in: found {found}; {WANT}"


LIE = "producer, armorer, first-ad, actor lie"


def test_somebody_whose_key_lies_elsewhere_is_told_whose_lie_here(film: Film) -> None:
    said = refused(film, "--by", "steward", *ACTOR)
    found = f"none in {film.folder / 'keys'}, where those of {LIE}"
    want = "one of them, or the file steward@steward.key there, would do"
    assert said == f"the key of steward: found {found}; {want}"


@pytest.mark.parametrize(
    "command",
    [
        ("enroll", *ACTOR),
        ("erase", "A" * 43, "--why", "asked"),
        ("import", __file__),
        ("schedule", __file__),
    ],
)
@pytest.mark.parametrize(
    ("by", "key"),
    [
        ("Producer", "the key of Producer"),
        ("prodcer", "the key of prodcer"),
        ("producer@Producer", "the key of producer@Producer"),
    ],
)
def test_who_mistypes_a_name_is_told_whose_key_would_do(
    film: Film, command: tuple[str, ...], by: str, key: str
) -> None:
    name, *more = command
    said = film.misused(name, "--by", by, *more)
    found = f"none in {film.folder / 'keys'}, where those of {LIE}"
    assert said == f"{key}: found {found}; producer would do"


def test_a_blank_beside_a_name_is_named(film: Film) -> None:
    said = refused(film, "--by", "producer ", *ACTOR)
    assert said == "--by: found 'producer '; producer, without the blank, would do"


def test_who_has_a_key_on_another_device_is_told_which(film: Film) -> None:
    film.ok("enroll", *BY, *ACTOR, "--device", "tablet")
    said = refused(film, "--by", "stand-in", "--person", "grip", "--department", "grip")
    assert said.startswith("the key of stand-in: found none in ")
    assert said.endswith(
        ", where those of stand-in@tablet, producer, armorer, first-ad, actor lie;"
        " stand-in@tablet would do"
    )


def test_who_is_enrolled_is_nobodys_misspelling(film: Film) -> None:
    film.ok("enroll", *BY, "--person", "acto", "--department", "cast", "--key", public("phone"))
    said = refused(film, "--by", "acto", *ACTOR)
    assert said.endswith(f"{LIE}; one of them, or the file acto@acto.key there, would do")


def test_a_revoked_key_and_one_that_nobody_enrolled_are_not_named(film: Film) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    film.ok("key", "--new", "steward@phone")
    said = refused(film, "--by", "acto", *ACTOR)
    assert ", where those of producer, armorer, first-ad lie; one of them, or " in said


def test_where_many_keys_lie_eight_are_named(film: Film) -> None:
    for n in range(10):
        film.ok("enroll", *BY, "--person", f"extra{n}", "--department", "cast")
    said = refused(film, "--by", "extra", *ACTOR)
    assert "first-ad, actor, extra0, extra1, extra2, extra3 and 6 more lie; one of them, " in said
    assert "found none in" in said


def test_where_no_key_lies_the_file_is_named(film: Film) -> None:
    for path in (film.folder / "keys").glob("*@*.key"):
        path.unlink()
    said = refused(film, "--by", "Producer", *ACTOR)
    found = f"none in {film.folder / 'keys'}"
    want = "the file Producer@Producer.key there would do"
    assert said == f"the key of Producer: found {found}; {want}"


def test_a_key_of_another_production(film: Film) -> None:
    name = "otherotherotheroth/actor@phone"
    path = wiring.signer_file(film.folder, "actor", "phone")
    wiring.keep_signer(path, signer_named(name))
    said = film.misused("enroll", "--by", "actor@phone", *ACTOR)
    want = f"that of {PRODUCTION}/actor@phone would do"
    assert said == f"key file {path}: found the key of {name}; {want}"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--person", "An Actor"), f"--person: found 'An Actor'; {NAME_SHAPE} would do"),
        (("--device", "a/b"), f"--device: found 'a/b'; {NAME_SHAPE} would do"),
        (("--by", "producer@"), f"--by: found ''; {NAME_SHAPE} would do"),
        (("--key", "abc"), f"--key: found 'abc'; {KEY_SHAPE} would do"),
        (("--key", "A" * 42 + "B"), f"--key: found '{'A' * 42}B'; {KEY_SHAPE} would do"),
        (
            ("--from", "2026-02-30"),
            "--from: found '2026-02-30'; a day of the calendar, written YYYY-MM-DD, would do",
        ),
        (
            ("--from", "tomorrow"),
            "--from: found 'tomorrow'; a day of the calendar, written YYYY-MM-DD, would do",
        ),
    ],
)
def test_what_it_cannot_work_with(given: tuple[str, ...], said: str, film: Film) -> None:
    assert refused(film, *BY, *ACTOR, *given) == said
