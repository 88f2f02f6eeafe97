"""`coldproof enroll`: somebody joins, with a key of their own."""

from __future__ import annotations

import argparse
from datetime import date

from coldproof.acts.fields import shown
from coldproof.app.acting import Hand
from coldproof.app.enrolling import Joining, acts_of, why_no_key
from coldproof.app.saying import about_to
from coldproof.app.saying import say as tell
from coldproof.cli.effects import say_effects
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, named, opened, speaker, speaking, today_of, wiring
from coldproof.cli.record import say_outcome
from coldproof.cli.telling import Commands, say
from coldproof.desk.effects import tried
from coldproof.desk.roster import key_name, raw_key
from coldproof.words.ids import CLERK, DAY, DIGEST, KEY_SHAPE
from coldproof.words.people import Department, Role

WORDS = "enroll a person and a device of theirs, and appoint them"
BY_RECORD = '`coldproof record` with kind = "RoleAppointed"'


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "enroll", WORDS, run)
    made.add_argument("--by", required=True, metavar="PERSON[@DEVICE]", help="who enrolls them")
    made.add_argument("--person", required=True, help="a handle, such as armorer; never a name")
    departments = [d.value for d in Department]
    made.add_argument(
        "--department",
        required=True,
        choices=departments,
        metavar="DEPARTMENT",
        help=f"where they work: {', '.join(departments)}",
    )
    made.add_argument("--device", help="the device's handle; the person's own if not given")
    made.add_argument("--key", metavar="KEY", help="the device's public key; made here if not")
    hats = [r.value for r in Role]
    made.add_argument(
        "--role", choices=hats, metavar="HAT", help=f"a hat, from --from on: {', '.join(hats)}"
    )
    made.add_argument(
        "--from",
        dest="first_day",
        metavar="DAY",
        help="a day; today at the production's place if not given",
    )


def is_day(text: str) -> bool:
    """Say whether a text is a day of the calendar."""
    if DAY.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def run(given: argparse.Namespace) -> int:
    """Enroll them: all of it, or nothing where their device would get no key."""
    by, by_device = speaker(given.by, "--by")
    person = named(given.person, "--person")
    device = named(given.device or person, "--device")
    if given.key is not None and DIGEST.fullmatch(given.key) is None:
        raise UsageError(f"--key: found {shown(given.key)}; {KEY_SHAPE} would do")
    if given.first_day is not None and not is_day(given.first_day):
        want = "a day of the calendar, written YYYY-MM-DD,"
        raise UsageError(f"--from: found {shown(given.first_day)}; {want} would do")
    built = wiring()
    with opened(built, given.folder) as house:
        signer = built.signer_of(house, by, by_device)
        path = built.signer_file(given.folder, person, device)
        new = None
        if given.key is not None:
            public = raw_key(given.key)
        elif path.exists():
            public = built.signer_of(house, person, device).public
        else:
            new = built.new_signer(key_name(house.settings.production, person, device))
            public = new.public
        day = given.first_day or today_of(house, built.now_us())
        role = None if given.role is None else Role(given.role)
        joining = Joining(person, Department(given.department), device, public, role, day)
        reason = why_no_key(house.ledger.roster, joining, by, by_device)
        if reason is not None:
            want = "another key or device, or somebody else who enrolls them,"
            if person != CLERK and f"{person}@{device}" in house.ledger.roster.keys:
                want = f"another device; for a hat, or a second word for one, {BY_RECORD},"
            raise UsageError(f"enroll {person}@{device}: found {reason}; {want} would do")
        with speaking(built, house) as writer:
            if new is not None:
                built.keep_signer(path, new)
            said = []  # only afterwards: where nobody can be told, all of it is done all the same
            for body in acts_of(joining, house.follower.catch_up()):
                act = about_to(house, Hand(by, by_device), body, built.now_us()).act
                one = tried(house.follower.moment.state, act, built.now_us())
                said.append((one, tell(house, writer, act, signer)))
            for one, outcome in said:
                say_outcome(house, one.act, outcome)
                say_effects(one, with_open=False)
        if given.key is None:
            say(f"their key lies in keys/{path.name}: give it to them, and to nobody else")
    return 0
