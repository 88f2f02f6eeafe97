"""What outlives its process: everything that was acknowledged, as it was."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from coldproof.store.base import EMPTY_HEAD
from tests.stores.places import LONGEST, InMemory, Place, grow, notes, pair, pairs, whole

ROOT = Path(__file__).resolve().parents[2]


def test_everything_is_there_again(lasting: Place) -> None:
    store = lasting.open()
    grow(store, "p", pairs("a", "b"))
    grow(store, "p", [pair(b"\0" * LONGEST)])
    grow(store, "q", pairs("a"))
    store.put("p", "name", b"\0blob")
    store.put("r", "gone", b"blob")
    store.erase("r", "gone")
    before = whole(store, "p"), whole(store, "q")
    store.close()

    again = lasting.open()
    assert (whole(again, "p"), whole(again, "q")) == before
    assert again.find("p", pairs("b")[0][0]) == 1
    assert again.get("p", "name") == b"\0blob"
    assert again.names("r", "") == []
    assert again.productions() == ["p", "q"]


def test_a_log_goes_on_where_it_ended(lasting: Place) -> None:
    heads = []
    for word in ("a", "b", "c"):
        store = lasting.open()
        heads.append(grow(store, "p", pairs(word)))
        store.close()
    store = lasting.open()
    assert notes(store, "p") == [b"a\n", b"b\n", b"c\n"]
    assert list(store.checkpoints("p")) == heads


def test_opening_and_looking_changes_nothing(lasting: Place) -> None:
    for _ in range(3):
        store = lasting.open()
        assert whole(store, "p") == (EMPTY_HEAD, [], [])
        assert store.productions() == []
        store.close()


def test_many_who_open_it_at_once_all_may(lasting: Place) -> None:
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(lambda _: lasting.open(), range(6)))
    for n, store in enumerate(stores):
        assert grow(store, "p", pairs(f"{n}")).size == n + 1


def test_what_a_killed_process_had_been_told_is_there(lasting: Place) -> None:
    """It appends until it is killed, and says each size only after `append` returned."""
    program = (
        "import sys, tests.stores.places as t\n"
        "store = t.PLACES[sys.argv[1]](sys.argv[2]).open()\n"
        "n = store.head('p').size\n"
        "while True:\n"
        "    n = t.grow(store, 'p', t.pairs(f'{n}')).size\n"
        "    print(n, flush=True)\n"
    )
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", program, lasting.kind, lasting.where],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        first = process.stdout.readline()
        said = [first, *(process.stdout.readline() for _ in range(30))]
        process.kill()
        said += process.stdout.readlines()
        process.communicate()
        told = int([line for line in said if line.endswith("\n")][-1])
        store = lasting.open()
        found = notes(store, "p")
        assert found == [b"%d\n" % n for n in range(len(found))]
        assert len(found) in {told, told + 1}
        assert store.head("p").size == len(found)
        store.close()


def test_memory_is_gone_when_it_is_let_go() -> None:
    store = InMemory("").open()
    grow(store, "p", pairs("a"))
    assert InMemory("").open().head("p") == EMPTY_HEAD
