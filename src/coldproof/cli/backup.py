"""`coldproof backup`: copy a production, and restore one up to the last head that anybody saw."""

from __future__ import annotations

import argparse
import shutil
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

from coldproof.app.backup import BACKUPS, Source, back_up, copied, known_heads, restore
from coldproof.app.erasing import sweep
from coldproof.app.errors import NotReached, SetupError
from coldproof.app.founding import Founding
from coldproof.app.guard import FILES, Guard
from coldproof.app.settings import FILE, KEYS, POLICY, SQLITE, Settings, read_settings
from coldproof.app.whole import whole_folder
from coldproof.app.witnessing import last_heads, policy_of
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, counted, opened, speaker, wiring
from coldproof.cli.record import read_note_file
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.note import Key

HEAD = "a signed head, or a receipt,"
WORDS = "copy a production, or restore one from copies"


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "backup", WORDS, run)
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--to", type=Path, metavar="NEW", help="make a backup in a new folder")
    which.add_argument(
        "--from",
        dest="sources",
        type=Path,
        action="append",
        metavar="COPY",
        help="restore FOLDER from this backup; give every copy that there is",
    )
    made.add_argument("--keys", action="store_true", help="with --to: the secret keys too")
    made.add_argument(
        "--head",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="with --from: a signed checkpoint that a log witness or a phone has, or a receipt",
    )
    made.add_argument(
        "--new-log",
        metavar="PERSON[@DEVICE]",
        help="with --from: what is lost stays lost; this founder begins a new log that cites it",
    )


def run(given: argparse.Namespace) -> int:
    """Copy, or restore."""
    built = wiring()
    if given.to is not None:
        return save(given, built)
    refuse_production(given.folder)
    copies = [read_settings(path) for path in given.sources]
    settings = of_one_log(given, copies)
    policies = [policy_of(folder) for folder in (given.folder, *given.sources)]
    witnessed, lacking = last_heads(filter(None, policies), settings.log_key, built.check)
    outside = [*seen_heads(given, built), *witnessed]
    beside = heads_beside(given.sources, built, settings.log_key)
    heads = known_heads(settings, built.check, [*outside, *beside])
    had_keys = (given.folder / KEYS).exists()
    try:
        size, root = bring_back(given, built, settings, copies, heads)
    except NotReached:
        if given.new_log is None:
            raise
        return begin_anew(given, built, settings, max(heads, key=lambda one: one[1].size)[1])
    say(f"{size} entries are back; root {root.hex()}")
    if given.new_log is not None:
        say("no new log was begun: the copies go as far as every head that was seen")
    say_unasked(lacking, alone=not outside)
    with opened(built, given.folder) as house:
        count = sweep(house.store, settings.production, house.follower.catch_up())
    if count:
        values = counted(count, "value", "values")
        say_wrapped(f"{values} that the log says are gone came back, and were erased here again")
    if (given.folder / KEYS).exists() and not had_keys:
        say_wrapped("Go on in one place only: two that record with the same keys fork the log.")
    elif not had_keys:
        say_wrapped(f"its keys are not: put them into {path_text(given.folder / KEYS)}")
    return 0


def of_one_log(given: argparse.Namespace, copies: list[Settings]) -> Settings:
    """Return the settings to restore, in the default format; raises where a copy is another's."""
    first = copies[0]
    for path, copy in zip(given.sources, copies, strict=True):
        if (copy.production, copy.log_key) != (first.production, first.log_key):
            found = f"a copy of {copy.production}"
            raise SetupError(path_text(path), found, f"one of {first.production}")
    return first._replace(database=SQLITE)


def save(given: argparse.Namespace, built: Any) -> int:
    """Make a backup."""
    with opened(built, given.folder) as house:
        refuse_within(given.folder, given.to)
        head = back_up(
            given.folder,
            house.settings,
            house.store,
            given.to,
            built.open_store,
            built.now_us,
            with_keys=given.keys,
            guarded=house.guarded,
        )
        root = house.ledger.checkpoint(head.checkpoint).root
        say(f"{head.size} entries are in {path_text(given.to)}; root {root.hex()}")
    if not given.keys:
        say_wrapped("The keys are not in it. Keep a copy of them elsewhere, or give --keys.")
    return 0


def refuse_within(folder: Path, target: Path) -> None:
    """Raise `SetupError` for a copy within a production's folder, but for those of its own.

    Whoever copies that folder, or its keys, would take it for a part of them; and what is lost with
    the folder is lost with such a copy.
    """
    place, own = target.resolve(), folder.resolve() / BACKUPS
    if not is_within(place, folder) or own in place.parents or is_within(place, own):
        return
    want = f"one outside of it, or a new one in its folder {BACKUPS},"
    raise SetupError(path_text(target), "a place in the production's own folder", want)


def is_within(place: Path, folder: Path) -> bool:
    """Say whether a place is below a folder, by whatever name: some systems know no case."""
    return folder.exists() and any(one.exists() and one.samefile(folder) for one in place.parents)


def seen_heads(given: argparse.Namespace, built: Any) -> list[tuple[str, bytes]]:
    """Return the signed heads that were seen: those given, and what is left outside the database.

    Of the files beside a database, only one that was written whole counts.
    """
    seen = [(path_text(path), read_note_file(path, HEAD)) for path in given.head]
    left = Guard(given.folder, built.now_us).candidates()
    if left:
        seen.append(("the checkpoint kept outside the database", left[0]))
    return seen


def heads_beside(sources: list[Path], built: Any, log: Key) -> list[tuple[str, bytes]]:
    """Return the signed heads that are kept beside the copies themselves.

    A copy may hold less than its own says, if its database was put back.  One that does not verify
    keeps nobody from what is left.
    """
    found = []
    for path in sources:
        for head in Guard(path, built.now_us).candidates():
            with suppress(LogError):
                read_checkpoint(head, log, built.check)
                found.append((f"the checkpoint beside {path_text(path)}", head))
    return found


def say_unasked(lacking: list[tuple[str, str]], *, alone: bool) -> None:
    """Say who was not asked how far the log went: what such a one saw may be lost."""
    for name, why in lacking:
        say_wrapped(f"{name} was not asked how far it saw this log: {why}", "  ! ", "    ")
    if alone:
        say_wrapped(
            "Nobody outside these copies said how far the log went. If a log witness, a receipt or"
            " a phone has a later head, what is recorded from here on is a fork: restore anew, and"
            " give that head with --head.",
            "  ! ",
            "    ",
        )


def bring_back(
    given: argparse.Namespace,
    built: Any,
    settings: Settings,
    copies: list[Settings],
    heads: list[tuple[str, Checkpoint]],
) -> tuple[int, bytes]:
    """Refill the log in a draft, and put it in place only if every head is reached.

    Who is second in one folder is refused, before anything is removed or moved aside.
    """
    place = given.folder / settings.database
    before = place.with_name(f"{place.name}.before-restore")
    with whole_folder(given.folder, FILE, over=FILES) as draft:
        refuse_production(given.folder)  # another restore may have ended meanwhile
        if place.exists() and before.exists():
            raise UsageError(f"backup: found {path_text(before)}; moving it away would do")
        refuse_links(given.sources)
        with ExitStack() as stores:
            target = stores.enter_context(closing(built.open_store(draft, place.name)))
            sources = []
            for path, copy in zip(given.sources, copies, strict=True):
                store = stores.enter_context(closing(built.open_kept(path, copy)))
                sources.append(Source(path_text(path), store))
            restored = restore(settings, built.check, target, sources, heads)
            checkpoint = target.head(settings.production).checkpoint
        guard = Guard(draft, built.now_us)
        guard.replace(checkpoint)
        guard.close(checkpoint)
        copy_keys(given, draft)
        built.keep_settings(draft, settings)
        for old in sorted(given.folder.glob(f"{place.name}*")):
            if not old.name.startswith(before.name):
                old.rename(old.with_name(old.name.replace(place.name, before.name, 1)))
    return restored.size, restored.root


def refuse_production(folder: Path) -> None:
    """Raise `SetupError` where a production is already."""
    if (folder / FILE).exists():
        want = f"a new folder, or this one once its {FILE} is moved away,"
        raise SetupError(path_text(folder), "a production", want)


def refuse_links(sources: list[Path]) -> None:
    """Raise `SetupError` for a link among keys or for a policy, which no backup of ours has.

    What it led to on this machine would be read as if it were the copy's.
    """
    for path in sources:
        for one in (path / KEYS, path / POLICY, *(path / KEYS).glob("**/*")):
            if one.is_symlink():
                raise SetupError(path_text(one), "a link", "the file itself")


def copy_keys(given: argparse.Namespace, draft: Path) -> None:
    """Bring back key files, all or none, and the policy, where the folder has none."""
    for path in given.sources:
        keys, policy = draft / KEYS, draft / POLICY
        if (path / KEYS).is_dir() and not ((given.folder / KEYS).exists() or keys.exists()):
            shutil.copytree(path / KEYS, keys, copy_function=copied)
        if (path / POLICY).is_file() and not ((given.folder / POLICY).exists() or policy.exists()):
            copied(path / POLICY, policy)


def begin_anew(given: argparse.Namespace, built: Any, old: Settings, head: Checkpoint) -> int:
    """Begin a new log that cites the last signed head of the old one."""
    person, device = speaker(given.new_log, "--new-log")
    cited = (old.production, head.size, head.root)
    settings = built.found(
        given.folder / "new", Founding(person, device, continues=cited), old.title
    )
    say_wrapped(
        f"A new log, {settings.production}, begins in {path_text(given.folder / 'new')}. It cites"
        f" the old one, {old.production}, at its last signed head of {head.size} entries. Keep"
        " every copy of the old one: what is in it still counts."
    )
    return 0
