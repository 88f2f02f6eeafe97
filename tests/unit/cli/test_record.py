"""`coldproof record`: acts typed here, notes signed elsewhere, and what is no note of ours."""

import io
import sys
from pathlib import Path

import pytest

from coldproof.acts.day import ZoneEntered
from coldproof.acts.errors import FormatError
from coldproof.acts.production import ProductionOpened
from coldproof.acts.voice import WorkStopped
from coldproof.app import wiring
from coldproof.app.errors import Ended
from coldproof.cli.record import say_receipt
from coldproof.desk.roster import key_name, key_text
from coldproof.words.floor import Scope
from coldproof.words.ids import PersonId, UnitId
from tests.houses import Film, note_of, signer_named
from tests.small_log import PRODUCTION

OFFERED = 'by = "armorer", kind = "WeaponOffered", weapon = "R-1", to = "actor"'
UNKNOWN = OFFERED.replace("R-1", "G-9")
CAME = ZoneEntered(people=(PersonId("stand-in"),), unit=UnitId("main"))
WAITS = "  Kept, not yet in the log: it waits for stand-in@phone.\n"
NO_DAY = (
    "  ! It changes nothing that is so. Such an act counts when signed by a handler appointed that"
    " day,\n    who holds it; said again it changes nothing.\n"
)
KEY = key_text(signer_named(key_name(PRODUCTION, "stand-in", "phone")).public)
ENROLLED = ("--by", "producer", "--person", "stand-in", "--department", "cast")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Where notes from elsewhere lie."""
    return tmp_path / "note.txt"


def enroll(film: Film) -> str:
    """Enroll the stand-in's phone."""
    return film.ok("enroll", *ENROLLED, "--device", "phone", "--key", KEY)


# ----------------------------------------------------------------------------------- acts typed


def test_an_act_is_recorded_and_its_place_said(film: Film) -> None:
    assert film.record(OFFERED) == (
        "armorer: weapon offered, R-1, to actor\n"
        "  entry 21 of 22, durable, clock last read 2026-11-25 13:01:00Z\n" + NO_DAY
    )


RECEIVED = (
    'by = "armorer", kind = "LotReceived", lot = "B-1", round_class = "R3", count = 20,'
    ' marker = "crimp", charge = "quarter", origin = "maker"'
)
COUNTED = 'by = "armorer", kind = "LotCounted", lot = "B-1", count = 20'


def test_a_count_without_what_is_expected_has_what_the_books_say(film: Film) -> None:
    film.record(RECEIVED)
    assert film.record(COUNTED).startswith(
        "armorer: lot counted, B-1, count 20, expected 20\n  entry 23 of 24, durable"
    )
    assert film.record(f"{COUNTED}, expected = 19").startswith(
        "armorer: lot counted, B-1, count 20, expected 19\n"
    )


def test_what_should_not_have_been_done_is_recorded_and_the_verdict_said(film: Film) -> None:
    said = film.record(UNKNOWN, "--unknown")
    assert said == (
        "armorer: weapon offered, G-9, to actor\n"
        "  entry 21 of 22, durable, clock last read 2026-11-25 13:01:00Z\n" + NO_DAY + "\n"
        "What the rules had said before it:\n"
        "NO.\n"
        "  - REFUSE  core.handler: G-9 was never registered, so it counts as a loaded gun."
        " (Coldproof,\n"
        "    invariants, invariant 1, by a handler appointed and qualified that day)\n"
        "What would cure it:\n"
        "  1. Do it without this gun: use R-1, or play the moment without one.\n"
        "  2. Nobody here can make this yes.\n"
        "  needs a person with that right: a qualified handler must be appointed for the day\n"
        "  needs a person with that right: a valid credential must be shown\n"
        "Look into the chamber all the same.\n"
    )
    assert "   21  2026-11-25 13:01:00Z  armorer: weapon offered, G-9, to actor\n" in film.ok("log")


def test_a_weapon_that_nobody_registered_is_asked_about_first(film: Film) -> None:
    said = film.misused("record", "--act", UNKNOWN)
    want = "a weapon from an earlier WeaponRegistered would do"
    assert said == f"act, weapon: found 'G-9'; {want}"
    assert film.size() == 20


def test_a_person_that_nobody_enrolled_is_asked_about_first(film: Film) -> None:
    said = film.misused("record", "--act", OFFERED.replace("armorer", "safety"))
    assert (
        said == "act, by: found 'safety'; a person enrolled by an earlier PersonEnrolled would do"
    )


def test_without_a_key_nobody_speaks(film: Film) -> None:
    said = film.misused("record", "--unknown", "--act", OFFERED.replace("armorer", "safety"))
    found = f"none in {film.folder / 'keys'}, where those of producer, armorer, first-ad, actor lie"
    want = "one of them, or the file safety@safety.key there, would do"
    assert said == f"the key of safety: found {found}; {want}"
    assert film.size() == 20


@pytest.mark.parametrize("by", ["Armorer", "armourer", "armorer "])
def test_who_mistypes_who_says_it_is_told_who_may_be_meant(by: str, film: Film) -> None:
    said = film.misused("record", "--act", OFFERED.replace("armorer", by))
    assert said == f"act, by: found {by!r}; armorer would do"
    said = film.misused("ask", "--act", OFFERED.replace("armorer", by))
    assert said == f"act, by: found {by!r}; armorer would do"
    assert film.size() == 20


def test_who_names_a_device_in_who_says_it_is_told_where_it_goes(film: Film) -> None:
    said = film.misused("record", "--act", OFFERED.replace("armorer", "armorer@phone"))
    assert said == 'act, by: found \'armorer@phone\'; by = "armorer", device = "phone" would do'
    said = film.misused("record", "--act", OFFERED.replace("armorer", "armorer@"))
    assert said.startswith("act, by: found 'armorer@'; 1 to 32 letters, digits, ")


def test_who_mistypes_who_vouches_is_told_who_may_be_meant(film: Film) -> None:
    act = 'by = "actor", kind = "ZoneEntered", person = "actor", unit = "main", known = "vouched"'
    said = film.misused("record", "--act", f'{act}, vouched_by = "Armorer"')
    assert said == "act, vouched_by: found 'Armorer'; armorer would do"
    said = film.misused("record", "--act", f'{act}, vouched_by = "grip"')
    want = "a person enrolled by an earlier PersonEnrolled would do"
    assert said == f"act, vouched_by: found 'grip'; {want}"


def test_a_key_that_nobody_enrolled_waits(film: Film) -> None:
    film.ok("key", "--new", "armorer@phone")
    said = film.record(f'{OFFERED}, device = "phone"')
    assert said.endswith("  Kept, not yet in the log: it waits for armorer@phone.\n")
    assert film.size() == 20


def test_a_device_goes_on_from_its_last_act(film: Film) -> None:
    film.record(OFFERED)
    film.record(OFFERED)
    first, second = film.notes()[21].decode(), film.notes()[23].decode()
    assert ('"seq":2' in first, '"seq":3' in second) == (True, True)


def test_what_is_told_for_somebody_else_is_signed_by_who_vouches(film: Film) -> None:
    film.record(
        'by = "actor", kind = "ZoneEntered", person = "actor", unit = "main", known = "vouched",'
        ' vouched_by = "first-ad"'
    )
    assert f"\n— {PRODUCTION}/first-ad@first-ad " in film.notes()[21].decode()
    assert "  actor (as first-ad@first-ad vouches): zone entered, actor, main\n" in film.ok("log")


def test_an_act_answers_an_entry_by_its_number(film: Film) -> None:
    film.record(OFFERED)
    accepted = 'by = "actor", kind = "HandoverAccepted", weapon = "R-1", giver = "armorer"'
    film.record(f'{accepted}, answers = "21"')
    film.record(f'{OFFERED}, answers = "3"')
    ids = [f'"answers":["{key_text(one)}"]' for one in ids_of(film, 21, 3)]
    notes = [film.notes()[n].decode() for n in (23, 25)]
    assert [one in note for one, note in zip(ids, notes, strict=True)] == [True, True]


def ids_of(film: Film, *positions: int) -> list[bytes]:
    """The ids of some entries."""
    with wiring.opened(film.folder) as house:
        found = {position: act for act, position in house.ledger.ids.items()}
    return [found[position] for position in positions]


def test_an_act_answers_no_entry_that_is_not_there(film: Film) -> None:
    said = film.misused("record", "--act", f'{OFFERED}, answers = "20"')
    want = 'the number of an earlier entry in quotes, such as "17", would do'
    assert said == f"act, answers: found '20'; {want}"
    said = film.misused("record", "--act", f"{OFFERED}, answers = 3")
    assert said == f"act, answers: found 3; {want}"
    assert film.size() == 20


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "record: found neither --act nor --note, or both; one of them would do"),
        (
            ("--act", OFFERED, "--note", "-"),
            "record: found neither --act nor --note, or both; one of them would do",
        ),
        (
            ("--note", "-", "--unknown"),
            "record: found --unknown beside --note; --act beside it would do",
        ),
        (("--note", "no"), "no: found no such file or directory; a note's file would do"),
        (("--note", "."), ".: found a folder; a note's file would do"),
        (
            ("--act", 'by = "actor", kind = "Offered"'),
            "act, kind: found 'Offered'; WeaponOffered or StatementOffered would do",
        ),
        (
            ("--act", f'{OFFERED}, at = "later"'),
            'act, at: found \'later\'; a time like "07:45" or "2021-10-21 07:45:30" would do',
        ),
    ],
)
def test_what_it_cannot_work_with(arguments: tuple[str, ...], said: str, film: Film) -> None:
    assert film.misused("record", *arguments) == said
    assert film.size() == 20


def test_a_second_opening_is_not_an_act_that_people_record(film: Film) -> None:
    act = 'by = "producer", kind = "ProductionOpened", founder = "producer"'
    said = film.refused("record", "--unknown", "--act", act)
    found = "a ProductionOpened, which the log itself writes"
    assert said == f"the note: found {found}; an act of a person would do"


def test_an_act_that_no_reader_takes(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise FormatError("act", "99999 bytes", "at most 65535")

    monkeypatch.setattr("coldproof.cli.record.signed", refused)
    said = film.misused("record", "--act", OFFERED)
    assert said == "record: act refused: found 99999 bytes; at most 65535 would do"


def test_too_many_of_one_key(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.wiring.QUOTA_A_MINUTE", 0)
    said = film.refused("record", "--act", OFFERED)
    found = "more than 0 in a minute by one key"
    assert said == f"the note: found {found}; sending it again in a minute would do"


def test_outcomes_that_are_errors_are_raised() -> None:
    with pytest.raises(Ended, match=r"^the record: found no answer; sending it again would do$"):
        say_receipt(None, Ended("the record", "no answer", "sending it again"))


# ------------------------------------------------------------------------------ notes of elsewhere


def test_a_note_from_a_file_and_the_same_again_have_one_receipt(film: Film, paper: Path) -> None:
    enroll(film)
    paper.write_bytes(note_of("stand-in", CAME, device="phone"))
    first = film.ok("record", "--note", paper)
    assert first == "  entry 24 of 25, durable, clock last read 2026-11-25 13:02:00Z\n"
    assert film.ok("record", "--note", paper) == first
    assert film.size() == 25


def test_a_note_from_the_input(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    enroll(film)
    note = note_of("stand-in", CAME, device="phone")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(note)))
    said = film.ok("record", "--note", "-")
    assert said == "  entry 24 of 25, durable, clock last read 2026-11-25 13:02:00Z\n"


def test_a_note_by_a_key_that_is_not_enrolled_waits_until_it_is(film: Film, paper: Path) -> None:
    paper.write_bytes(note_of("stand-in", CAME, device="phone"))
    assert film.ok("record", "--note", paper) == WAITS
    assert film.ok("record", "--note", paper) == WAITS
    assert film.ok("log", "--waiting") == (
        "2026-11-25 12:00:00Z  stand-in: zone entered, stand-in, main\n"
        "  waits for stand-in@phone\n"
        "1 waits; none of them permits anything\n"
    )
    assert film.size() == 20
    enroll(film)
    assert film.ok("log", "--waiting") == "nothing waits\n"
    assert "   23  2026-11-25 12:01:00Z  stand-in: zone entered, stand-in, main\n" in film.ok("log")
    assert film.ok("record", "--note", paper).startswith("  entry 23 of 24, durable")


def test_a_stop_needs_no_key_that_is_enrolled(film: Film, paper: Path) -> None:
    paper.write_bytes(note_of("stranger", WorkStopped(scope=Scope.PRODUCTION), device="phone"))
    assert film.ok("record", "--note", paper).startswith("  entry 21 of 22, durable")
    assert "  stranger: work stopped, production  (arrived)\n" in film.ok("log")


def test_a_note_that_a_shell_wrote_anew_is_named_as_what_it_is(film: Film, paper: Path) -> None:
    note = note_of("stand-in", CAME, device="phone")
    for data, how in (
        (note.decode().replace("\n", "\r\n").encode("utf-16"), "UTF-16, as `>` of"),
        (
            note.replace(b"\n", b"\r\n"),
            "lines that end with CR and LF, as editors of Windows save them; ",
        ),
        (
            b"\xef\xbb\xbf" + note,
            "a mark (BOM) at its beginning, as editors of Windows save UTF-8; UTF-8",
        ),
        (
            note.removesuffix(b"\n"),
            "a last line whose end is lost, as editors that trim a text leave it; UTF-8 without",
        ),
    ):
        paper.write_bytes(data)
        assert film.misused("record", "--note", paper).startswith(f"{paper}: found {how}")
    assert film.size() == 20


def test_a_forged_note(film: Film, paper: Path) -> None:
    enroll(film)
    other = signer_named(key_name(PRODUCTION, "stand-in", "phone"), b"x" * 32)
    paper.write_bytes(note_of("stand-in", CAME, device="phone", signer=other))
    said = film.refused("record", "--note", paper)
    found = "no signature by the key of stand-in@phone"
    assert said == f"the note: found {found}; a signature that fits would do"
    assert film.size() == 23


def test_a_note_that_was_changed_after_it_was_signed(film: Film, paper: Path) -> None:
    enroll(film)
    note = note_of("stand-in", CAME, device="phone")
    paper.write_bytes(note.replace(b'"seq":1', b'"seq":2'))
    said = film.refused("record", "--note", paper)
    assert said == (
        f"the note: found signature refused: found one of '{PRODUCTION}/stand-in@phone' that does"
        " not verify; one made by that key over this very text would do; a signature that fits"
        " would do"
    )
    assert film.size() == 23


def test_a_note_of_another_production(film: Film, paper: Path) -> None:
    paper.write_bytes(note_of("stand-in", CAME, device="phone", production="otherother"))
    said = film.refused("record", "--note", paper)
    assert said == f"the note: found an act of otherother; one of {PRODUCTION} would do"


def test_a_note_that_opens_another_log(film: Film, paper: Path) -> None:
    paper.write_bytes(note_of("stand-in", ProductionOpened(founder=PersonId("stand-in"))))
    said = film.refused("record", "--note", paper)
    found = "a ProductionOpened, which the log itself writes"
    assert said == f"the note: found {found}; an act of a person would do"


def test_what_is_refused_in_a_note_is_shown_as_its_characters(film: Film, paper: Path) -> None:
    note = note_of("stand-in", CAME, device="phone")
    for data, found in (
        (note + b"\xe2\x80\x94 x\n", "signature line refused: found '\\u2014 x'; an em dash, "),
        (note.replace(b"\xe2\x80\x94", b"\xe9"), "signature line refused: found '\\xe9 "),
        (
            note.replace(b"coldproof/v1", b"coldproof/v2"),
            "first line refused: found 'coldproof/v2 ",
        ),
        (note.replace(b"by", b"\xff", 1), "note text refused: found '\\xff' at byte "),
    ):
        paper.write_bytes(data)
        said = film.refused("record", "--note", paper)
        assert said.startswith(f"the note: found {found}")
        assert "b'" not in said


def test_no_note_at_all(film: Film, paper: Path) -> None:
    paper.write_bytes(b"no note")
    said = film.refused("record", "--note", paper)
    found = "note refused: found no blank line; a text, a blank line and signature lines would do"
    assert said == f"the note: found {found}; a note as our writer writes it would do"


@pytest.mark.parametrize("at", ["2030-01-01 10:00", "2001-01-01 10:00"])
def test_an_hour_that_the_record_does_not_believe_is_said(film: Film, at: str) -> None:
    said = film.record(f'by = "actor", kind = "WorkStopped", scope = "production", at = "{at}"')
    assert f"It claims {at}:00Z, and keeps that as a claim" in " ".join(said.split())
    assert "claims" not in film.record('by = "actor", kind = "WorkStopped", scope = "production"')


def test_who_speaks_with_a_revoked_key_is_told_so(film: Film) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    at = film.size() - 1
    said = " ".join(film.record('by = "actor", kind = "WorkStopped", scope = "production"').split())
    assert f"! The key of actor@actor was revoked in entry {at}: what it says is kept and" in said
    assert "and it permits nothing." in said


def test_what_was_said_before_a_key_was_revoked_is_not_marked(film: Film) -> None:
    film.record('by = "actor", kind = "WorkStopped", scope = "production"')
    note = film.folder.with_name("note")
    note.write_bytes(film.notes()[-1])
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    again = film.ok("record", "--note", note)
    assert "durable" in again
    assert "revoked" not in again
