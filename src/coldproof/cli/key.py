"""`coldproof key`: whose keys are in the record, which lie here, and new ones."""

from __future__ import annotations

import argparse
from pathlib import Path

from coldproof.app.enrolling import name_taken
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, opened, speaker, wiring
from coldproof.cli.log import put_new
from coldproof.cli.telling import Commands, say, say_wrapped
from coldproof.desk.roster import handle, key_name, key_text
from coldproof.log.note import write_vkey

WORDS = "list keys, print the log's key, or make a new one for a device"


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "key", WORDS, run)
    one = made.add_mutually_exclusive_group()
    one.add_argument("--log", action="store_true", help="the log's key, to give to outsiders")
    one.add_argument("--new", metavar="PERSON@DEVICE", help="make a key; `enroll --key` enrolls it")
    made.add_argument("--out", type=Path, metavar="FILE", help="of --log: into a new file")


def run(given: argparse.Namespace) -> int:
    """Do it."""
    if given.out is not None and not given.log:
        raise UsageError("--out: found nothing to write there; --log beside it would do")
    built = wiring()
    with opened(built, given.folder) as house:
        if given.log:
            vkey = write_vkey(house.settings.log_key)
            if given.out is None:
                say(vkey)
            else:
                put_new(given.out, f"{vkey}\n".encode("ascii"))
        elif given.new is not None:
            person, device = speaker(given.new, "--new")
            if name_taken(house.ledger.roster, person, device):
                found = f"{handle(person, device)}, which has a key for good"
                raise UsageError(f"--new: found {found}; another device's name would do")
            path = built.signer_file(given.folder, person, device)
            signer = built.make_signer(path, key_name(house.settings.production, person, device))
            say(key_text(signer.public))
            say_wrapped(
                f"its secret lies in keys/{path.name}; it counts once somebody enrolled has"
                " enrolled it"
            )
        else:
            for name, key in house.ledger.roster.keys.items():
                mine = "here" if (house.keys / f"{name}.key").exists() else "elsewhere"
                since = f"from entry {key.position}"
                if key.revoked is not None:
                    since += f", revoked at entry {key.revoked}"
                where = "of the server" if name == handle("clerk", "clerk") else mine
                say(f"{key_text(key.public)}  {name}, {since}, {where}")
    return 0
