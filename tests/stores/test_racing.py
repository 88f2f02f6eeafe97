"""Several writers at one log, as threads and as processes: one order, and all agree on it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from coldproof.store.base import EMPTY_HEAD, Store
from coldproof.store.errors import KnownId, Moved
from tests.stores.places import Place, grow, notes, pair, pairs, signed
from tests.stores.writer import write

ROOT = Path(__file__).resolve().parents[2]
WITHIN_S = 60


def agreed(place: Place, store: Store, production: str, writers: int, batches: int) -> None:
    """All batches are there once, whole, in each writer's own order, and each checkpoint fits."""
    found = notes(store, production)
    told = Counter(found)
    assert set(told.values()) == {1}
    for name in range(writers):
        own = [note for note in found if note.startswith(b"%d " % name)]
        assert own == [
            b"%d %d %d\n" % (name, n, k) for n in range(batches) for k in range(1 + n % 3)
        ]
    before = EMPTY_HEAD
    for head in store.checkpoints(production):
        batch = [pair(note) for note in found[before.size : head.size]]
        assert head.checkpoint == signed(before.checkpoint, batch)
        before = head
    assert before == store.head(production)
    assert before.size == len(found) == writers * sum(1 + n % 3 for n in range(batches))
    assert all(store.find(production, pair(note)[0]) == at for at, note in enumerate(found))
    assert notes(place.open(), production) == found


def test_threads_on_one_store_give_one_order(place: Place) -> None:
    store = place.open()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: write(store, "p", f"{name}", 20), range(4)))
    agreed(place, store, "p", 4, 20)


def test_connections_of_one_process_give_one_order(place: Place) -> None:
    stores = [place.open() for _ in range(4)]
    together = threading.Barrier(4)

    def race(name: int) -> int:
        together.wait(WITHIN_S)
        return write(stores[name], "p", f"{name}", 20)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(race, range(4)))
    for store in stores:
        agreed(place, store, "p", 4, 20)


def test_processes_give_one_order(lasting: Place) -> None:
    """They open the store, which is not there yet, all at once as well."""
    command = [sys.executable, "-m", "tests.stores.writer", lasting.kind, lasting.where, "p"]
    processes = [
        subprocess.Popen(
            [*command, f"{name}", "25"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in range(2)
    ]
    try:
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [process.communicate(timeout=WITHIN_S)[0] for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    assert [process.returncode for process in processes] == [0, 0]
    assert all(int(lost) >= 0 for lost in said)
    agreed(lasting, lasting.open(), "p", 2, 25)


def test_of_many_who_begin_a_log_one_does(place: Place) -> None:
    stores = [place.open() for _ in range(6)]
    together = threading.Barrier(6)

    def begin(n: int) -> str:
        together.wait(WITHIN_S)
        try:
            stores[n].append("p", EMPTY_HEAD, pairs(f"{n}"), b"by %d" % n)
        except Moved as moved:
            return f"found {moved.found.size}"
        return f"{n}"

    with ThreadPoolExecutor(6) as pool:
        said = list(pool.map(begin, range(6)))
    (won,) = [n for n in said if n != "found 1"]
    assert notes(stores[0], "p") == [f"{won}\n".encode()]
    assert stores[1].head("p").checkpoint == f"by {won}".encode()


def test_of_many_who_bring_one_act_one_is_taken(place: Place) -> None:
    stores = [place.open() for _ in range(4)]
    together = threading.Barrier(4)

    def bring(n: int) -> str:
        together.wait(WITHIN_S)
        while True:
            try:
                grow(stores[n], "p", pairs("the same"))
            except Moved:
                continue
            except KnownId:
                return "known"
            return "taken"

    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(bring, range(4)))
    assert sorted(said) == ["known", "known", "known", "taken"]
    assert notes(stores[0], "p") == [b"the same\n"]


def test_productions_do_not_wait_for_each_other(place: Place) -> None:
    stores = [place.open() for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        lost = list(pool.map(lambda n: write(stores[n], f"p{n}", f"{n}", 20), range(4)))
    assert lost == [0, 0, 0, 0]


def test_readers_see_only_whole_commits(place: Place) -> None:
    writer, reader = place.open(), place.open()
    done = threading.Event()
    seen = []

    def look() -> None:
        while not done.is_set():
            head = reader.head("p")
            found = list(reader.read("p", 0, head.size))
            seen.append((head.size, len(found)))
            assert [each.size for each in reader.checkpoints("p")][-1:] >= [head.size][: head.size]

    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(look)
        write(writer, "p", "0", 60)
        done.set()
        looking.result(WITHIN_S)
    assert all(size == count for size, count in seen)
    assert {size for size, _ in seen} <= {0, *(head.size for head in writer.checkpoints("p"))}
