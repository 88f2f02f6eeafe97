"""`coldproof backup`: copy a production, and restore one up to the last head that anybody saw."""

from __future__ import annotations

import argparse
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, cast

from coldproof.acts.production import ProductionOpened
from coldproof.app.backup import (
    BACKUPS,
    Restored,
    Source,
    back_up,
    copied,
    copied_keys,
    known_heads,
    restore,
)
from coldproof.app.erasing import sweep
from coldproof.app.errors import NotReached, SetupError
from coldproof.app.founding import Founding
from coldproof.app.guard import FILES, Guard
from coldproof.app.settings import FILE, KEYS, POLICY, Settings
from coldproof.app.whole import whole_folder
from coldproof.app.witnessing import last_heads, policy_of
from coldproof.cli.copies import read_copies
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, counted, opened, speaker, wiring
from coldproof.cli.init import say_made
from coldproof.cli.record import read_note_file
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.desk.reading import open_note
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.note import Key
from coldproof.store.errors import MORE_ROOM, StorageFailed

HEAD = "a signed head, or a receipt,"
ANEW = (
    "People, weapons and packs of the old one are not in it: enroll everybody, register every"
    " weapon and adopt every pack anew. Its founder's key is a new one too, {key}. Commands take"
    " {new} from now on: {old} itself is no production."
)
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
    settings, copies = read_copies(given.folder, given.sources)
    policies = [policy_of(folder) for folder in (given.folder, *given.sources)]
    witnessed, lacking = last_heads(filter(None, policies), settings.log_key, built.check)
    outside = [*seen_heads(given, built, settings.log_key), *witnessed]
    beside = heads_beside(given.sources, built, settings.log_key)
    heads = known_heads(settings, built.check, [*outside, *beside])
    had_keys = (given.folder / KEYS).exists()
    try:
        back = bring_back(given, built, settings, copies, heads)
    except NotReached:
        if given.new_log is None:
            raise
        opened_as = first_act(given.sources[0], built, copies[0])
        head = max(heads, key=lambda one: one[1].size)[1]
        return begin_anew(given, built, settings, opened_as, head)
    say(f"{back.size} entries are back; root {back.root.hex()}")
    say_passed(back)
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


def save(given: argparse.Namespace, built: Any) -> int:
    """Make a backup."""
    with opened(built, given.folder) as house:
        refuse_within(given.folder, given.to)
        try:
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
        except StorageFailed as error:
            if error.want != MORE_ROOM:
                raise
            doing = f"making the copy {path_text(given.to)}"
            raise StorageFailed(doing, error.found, error.want) from None
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


def seen_heads(given: argparse.Namespace, built: Any, log: Key) -> list[tuple[str, bytes]]:
    """Return the signed heads that were seen: those given, and what is left outside the database.

    Of the files beside a database, each counts that was written whole; where none was, the first is
    returned under their names, so that it is refused by them.
    """
    seen = [(path_text(path), read_note_file(path, HEAD)) for path in given.head]
    left = Guard(given.folder, built.now_us).candidates()
    whole = [head for head in left if is_head(head, built, log)]
    seen += [("the checkpoint kept outside the database", head) for head in whole]
    if left and not whole:
        seen.append((path_text(given.folder / "checkpoint[.synced]"), left[0]))
    return seen


def is_head(note: bytes, built: Any, log: Key) -> bool:
    """Say whether a note is a signed head of this log."""
    try:
        read_checkpoint(note, log, built.check)
    except LogError:
        return False
    return True


def heads_beside(sources: list[Path], built: Any, log: Key) -> list[tuple[str, bytes]]:
    """Return the signed heads that are kept beside the copies themselves.

    A copy may hold less than its own says, if its database was put back.  One that does not verify
    keeps nobody from what is left.
    """
    return [
        (f"the checkpoint beside {path_text(path)}", head)
        for path in sources
        for head in Guard(path, built.now_us).candidates()
        if is_head(head, built, log)
    ]


def say_passed(back: Restored) -> None:
    """Say which heads were passed over: nobody has them any more as they were signed."""
    for size, names in back.passed:
        say_wrapped(
            f"the head of {size} entries is not as it was signed in {', '.join(names)}, and in no"
            " other copy: it was left out. Every entry is back, under the heads after it.",
            "  ! ",
            "    ",
        )


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
) -> Restored:
    """Refill the log in a draft, and put it in place only if every head is reached.

    Who is second in one folder is refused, before anything is removed or moved aside.
    """
    place = given.folder / settings.database
    before = place.with_name(f"{place.name}.before-restore")
    aside = (place.name, before.name)
    with whole_folder(given.folder, FILE, over=FILES, aside=aside) as draft:
        refuse_production(given.folder)  # another restore may have ended meanwhile
        if place.exists() and before.exists():
            raise UsageError(f"backup: found {path_text(before)}; moving it away would do")
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
    return restored


def refuse_production(folder: Path) -> None:
    """Raise `SetupError` where a production is already."""
    if (folder / FILE).exists():
        want = f"a new folder, or this one once its {FILE} is moved away,"
        raise SetupError(path_text(folder), "a production", want)


def copy_keys(given: argparse.Namespace, draft: Path) -> None:
    """Bring back key files, all or none, and the policy, where the folder has none."""
    for path in given.sources:
        keys, policy = draft / KEYS, draft / POLICY
        if (path / KEYS).is_dir() and not ((given.folder / KEYS).exists() or keys.exists()):
            copied_keys(path / KEYS, keys)
        if (path / POLICY).is_file() and not ((given.folder / POLICY).exists() or policy.exists()):
            copied(path / POLICY, policy)


def first_act(source: Path, built: Any, settings: Settings) -> ProductionOpened:
    """Return what opened a log, from a copy that was verified."""
    with closing(built.open_store(source, settings.database)) as store:
        (note,) = store.read(settings.production, 0, 1)
    return cast("ProductionOpened", open_note(note).act.body)


def begin_anew(
    given: argparse.Namespace,
    built: Any,
    old: Settings,
    opened_as: ProductionOpened,
    head: Checkpoint,
) -> int:
    """Begin a new log of the same place that cites the last signed head of the old one."""
    person, device = speaker(given.new_log, "--new-log")
    cited, zone = (old.production, head.size, head.root), opened_as.zone
    folder = given.folder / "new"
    founding = Founding(person, device, opened_as.medium, zone=zone, continues=cited)
    settings = built.found(folder, founding, old.title, origin=old.origin)
    say_wrapped(
        f"A new log, {settings.production}, begins in {path_text(folder)}. It cites"
        f" the old one, {old.production}, at its last signed head of {head.size} entries. Keep"
        " every copy of the old one: what is in it still counts."
    )
    key = path_text(built.signer_file(folder, person, device))
    say_wrapped(ANEW.format(new=path_text(folder), old=path_text(given.folder), key=key))
    say_made(folder, settings, zone or "UTC")
    return 0
