"""What a log asks of log witnesses: to cosign its heads.

Nothing waits for it: a commit is durable before anybody is asked.  What they answer is kept as
blobs beside the log, by the size that it is of, and goes into bundles.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from coldproof.app.errors import SetupError, cause
from coldproof.app.house import House
from coldproof.app.settings import MIRRORS, POLICY
from coldproof.log.contradiction import Contradiction, own_head, read_kept, write_kept
from coldproof.log.errors import LogError
from coldproof.log.note import Check, Key, read_note, read_vkey, signatures
from coldproof.log.policy import Policy, read_policy
from coldproof.log.rewritten import SAVED, how_rewritten
from coldproof.peers.asking import WitnessAt, last_cosigned
from coldproof.peers.errors import Alarm, PeerError
from coldproof.peers.followup import Witnesses
from coldproof.peers.standing import Pace, Progress
from coldproof.store.base import Head
from coldproof.store.beside import ALARMS, COSIGNED, SIZE, kept_alarms

POLICY_SHAPE = "a policy as C2SP tlog-policy tells it"
KEPT = 8  # of what was kept, so many are read at a start: the later ones are enough


def policy_of(folder: Path) -> Policy | None:
    """Return the policy in a production's folder; none where there is none.

    Raises `SetupError` for one that can not be read.
    """
    text, path = policy_text(folder), folder / POLICY
    try:
        return None if text is None else read_policy(text)
    except LogError as error:
        raise SetupError(str(path), str(error), POLICY_SHAPE) from None


def policy_text(folder: Path) -> str | None:
    """Return the text of the policy in a production's folder, if any; raises `SetupError`."""
    path = folder / POLICY
    try:
        return text_of(path) if path.exists() else None
    except UnicodeDecodeError as error:
        raise SetupError(str(path), str(error), POLICY_SHAPE) from None
    except OSError as error:
        found = cause(error)
        raise SetupError(str(path), found, POLICY_SHAPE) from None


def text_of(path: Path) -> str:
    """Return a text that people write; on any system its lines may end as they do there.

    Raises `SetupError` for one that another program wrote anew.
    """
    if (how := how_rewritten(path.read_bytes(), lines=False)) is not None:
        raise SetupError(str(path), how, SAVED)
    return path.read_text("utf-8")


def readers_of(folder: Path) -> dict[str, Key]:
    """Return the keys of those outside who may read entries: log witnesses, and named mirrors.

    They are named by the policy, and one vkey on each line in `mirrors.txt`.  Raises `SetupError`.
    """
    policy = policy_of(folder)
    found = [] if policy is None else [witness.key for witness in policy.witnesses]
    path = folder / MIRRORS
    if path.exists():
        try:
            lines = text_of(path).splitlines()
            found += [read_vkey(line) for line in lines if line and not line.startswith("#")]
        except (LogError, UnicodeDecodeError, OSError) as error:
            raise SetupError(str(path), str(error), "one verifier key on each line") from None
    return {key.name: key for key in found}


def contradictions(house: House) -> tuple[Contradiction, ...]:
    """Return what was kept of log witnesses that contradicted, and that this log does not answer.

    A head that the log goes on from by now, as after a restore, is no contradiction any more; nor
    is what came without one, once that log witness cosigned a head of this size or a larger one.
    """
    ledger, found = house.ledger, []
    for size, name, kept in kept_alarms(house.store, house.settings.production):
        one = read_kept(name, size, kept, ledger.log_key, ledger.check)
        answered = one.is_answered(ledger.size, ledger.tree.root)
        if not answered and (one.said is not None or not _agreed(house, one)):
            found.append(one)
    return tuple(found)


def _agreed(house: House, one: Contradiction) -> bool:
    """Say whether a log witness cosigned a head of ours from that size on.

    Anybody on the way can say that it had seen others; nobody else can cosign.
    """
    try:
        policy = policy_of(house.folder)
    except SetupError:  # said where it is asked for
        policy = None
    named = () if policy is None else policy.witnesses
    wanted = [witness.key for witness in named if witness.name == one.name]
    ledger = house.ledger
    for size, note in _kept_notes(house):
        if wanted and one.size <= size <= ledger.size:
            try:
                head = ledger.checkpoint(own_head(note, ledger.log_key, ledger.check))
                both = signatures(read_note(note, foreign=True), wanted, ledger.check)
            except LogError:
                continue
            if both and (head.size, head.root) == (size, ledger.tree.root(size)):
                return True
    return False


def _kept_notes(house: House) -> list[tuple[int, bytes]]:
    """Return the last heads that log witnesses cosigned, each with its size."""
    store, production = house.store, house.settings.production
    sizes = last_sizes(house, COSIGNED)
    return [(size, store.get(production, f"{COSIGNED}{size}") or b"") for size in sizes]


def last_sizes(house: House, prefix: str) -> list[int]:
    """Return the last sizes of which something is kept beside the log, in order."""
    names = house.store.names(house.settings.production, prefix)
    told = [name.removeprefix(prefix) for name in names]
    return sorted(int(size) for size in told if SIZE.fullmatch(size))[-KEPT:]


def last_heads(
    policies: Iterable[Policy], log: Key, check: Check
) -> tuple[list[tuple[str, bytes]], list[tuple[str, str]]]:
    """Ask log witnesses for the last head that each cosigned: those had, and why others are not.

    One that several policies name is asked once.
    """
    had, lacking = [], []
    for witness in dict.fromkeys([one for policy in policies for one in policy.witnesses]):
        if witness.url is None:
            lacking.append((witness.name, "found no address; one in the policy would do"))
            continue
        try:
            cosigned = last_cosigned(WitnessAt(witness.url, witness.key), log, check)
            had.append((f"the log witness {witness.name}", own_head(cosigned, log, check)))
        except (PeerError, LogError) as error:
            lacking.append((witness.name, str(error)))
    return had, lacking


class Asking:
    """Asks the log witnesses of one open production, behind the writer's back."""

    def __init__(self, house: House, policy: Policy, pace: Pace | None = None) -> None:
        """Begin with what was kept; nobody is asked before `start`.

        Raises `SetupError` for a policy that names the log as its own witness.
        """
        own = [
            one.name for one in policy.witnesses if one.key.public == house.ledger.log_key.public
        ]
        if own:
            found = f"the log's own key as the log witness {own[0]}"
            raise SetupError(POLICY, found, "somebody else's")
        self._house = house
        store, production = house.store, house.settings.production
        kept = [note for _, note in _kept_notes(house)]
        self._raised: dict[str, str] = {}
        self._witnesses = Witnesses(
            policy,
            house.ledger.log_key,
            house.ledger.tree,
            house.ledger.check,
            self._keep,
            self._alarm,
            newest=lambda: store.head(production).size,
            kept=kept,
            pace=pace,
        )

    def _keep(self, size: int, note: bytes) -> None:
        self._house.store.put(self._house.settings.production, f"{COSIGNED}{size}", note)

    def _alarm(self, name: str, alarm: Alarm) -> None:
        """Keep what contradicts us: it is the evidence of a rollback or a fork."""
        self._raised[name] = str(alarm)
        size = self._house.ledger.size
        production = self._house.settings.production
        said = alarm.evidence
        kept = self._house.store.get(production, f"{ALARMS}{size}/{name}")
        if kept is None or alarm.checkpoint:  # what proves nothing takes no place of a proof
            shown = write_kept(said.url, said.status, said.asked, said.answer, alarm.checkpoint)
            self._house.store.put(production, f"{ALARMS}{size}/{name}", shown)

    @property
    def alarms(self) -> dict[str, str]:
        """Return which log witnesses contradict this log, and in which words."""
        raised = self._raised
        return {one.name: raised.get(one.name, one.words) for one in contradictions(self._house)}

    def start(self, *, anew: bool = False) -> None:
        """Begin to ask, about the head as it is now and after every `commit`.

        With `anew` also those are asked, once, who cosigned this head before.
        """
        self._witnesses.start(anew=anew)
        self.commit(self._house.ledger.head)

    def commit(self, head: Head) -> None:
        """Say that there is a newer head; nothing is waited for."""
        self._witnesses.commit(head)

    def stop(self) -> None:
        """Ask no more."""
        self._witnesses.stop()

    def progress(self) -> Progress:
        """Return how far all have come."""
        return self._witnesses.progress(self._house.ledger.size)

    def wait(self, within_ms: int) -> Progress:
        """Return how far all have come once the quorum has seen everything, or after the time."""
        self._witnesses.wait(self._house.ledger.size, within_ms)
        return self.progress()
