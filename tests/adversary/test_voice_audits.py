"""What audits of other systems for reports found, each as a test of this one (field.md, table 5).

Links in what is read: tests/unit/exchange/bundle/test_bag.py has bundles.  A picture's and a text's
plain digest: tests/adversary/test_voice_threats.py.
"""

from __future__ import annotations

import hmac
import secrets
import time
from pathlib import Path

import pytest

from coldproof.app.boxes import MOST
from coldproof.app.by_lot import BATCH
from coldproof.cli import main
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.errors import PhraseError
from coldproof.desk.voice.phrase import ENTROPY_BYTES, WORDS, phrase_of, read_phrase, secrets_of
from coldproof.web.application import ROWS
from coldproof.web.demo import ROWS as DEMO_ROWS
from coldproof.web.rings import ROWS as RING_ROWS
from tests.served import Cast
from tests.small_log import PRODUCTION
from tests.unit.web.test_sealed import BYTES, Set
from tests.voice import boxed

FAST_S = 1.0  # far more than any of these takes on a busy machine


@pytest.fixture(autouse=True)
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "WORK_BITS", 4)


def test_a_receipt_has_eighty_bits_or_more() -> None:
    assert 8 * ENTROPY_BYTES >= 80
    first, second = bytes(ENTROPY_BYTES), bytes(ENTROPY_BYTES - 1) + b"\1"
    assert phrase_of(first) != phrase_of(second)  # each of the bits counts
    assert read_phrase(phrase_of(second)) == second
    assert len({phrase_of(secrets.token_bytes(ENTROPY_BYTES)) for _ in range(1_000)}) == 1_000


@pytest.mark.parametrize("size", [201, 10_000_000])
def test_a_long_phrase_is_refused_before_anything_is_derived(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("something was derived")

    monkeypatch.setattr(hmac, "digest", never)
    began = time.monotonic()
    with pytest.raises(PhraseError, match=f"{size} characters"):
        read_phrase("a" * size)
    with pytest.raises(PhraseError):
        read_phrase("lusab " * WORDS)
    assert time.monotonic() - began < FAST_S
    with pytest.raises(AssertionError, match="derived"):
        secrets_of(bytes(ENTROPY_BYTES), PRODUCTION)


@pytest.mark.parametrize("field", ["name", "nonce", "signature"])
def test_what_opens_a_session_is_bounded(here: Set, field: str) -> None:
    told = {"name": "ad@ad", "nonce": "n", "signature": "A" * 86, field: "a" * 60_000}
    assert here.client.post("session", json=told).status_code == 422
    told[field] = "a" * 5_000_000
    assert here.client.post("session", json=told).status_code == 413


def test_throttling_is_not_global(here: Set) -> None:
    client = here.client
    assert any(client.post("challenge").status_code == 429 for _ in range(5_000))
    # the same address, and so everybody behind it, still hands in, reads boxes and stops
    assert here.hand_in(boxed(bytes(m.SIZES[0]), [])).status_code == 200
    assert client.get("boxes").status_code == 200
    assert client.get("readers").status_code == 200
    assert client.post("floor/stop", json={"scope": "production"}).status_code == 200


def test_a_size_that_is_full_keeps_no_other_out(here: Set, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.boxes.MOST", (1, *MOST[1:]))
    assert here.hand_in(boxed(bytes(m.SIZES[0]), [])).status_code == 200
    full = here.hand_in(boxed(bytes(m.SIZES[0]), []))
    assert (full.status_code, full.headers["retry-after"]) == (503, "600")
    big = here.hand_in(boxed(bytes(m.SIZES[1]), []), secrets.token_bytes(32), number=None)
    assert big.status_code in (200, 422)  # another size has its own room; its work is dearer
    assert "that wait" not in big.text


def test_nobody_deletes_what_was_said(here: Set) -> None:
    rows = (*ROWS, *DEMO_ROWS, *RING_ROWS)
    assert {row.path for row in rows if row.method == "DELETE"} == {
        "/p/{production}/session",
        "/p/{production}/joins/{number}",
        "/p/{production}/calendars",
    }
    assert {row.method for row in rows} == {"GET", "POST", "DELETE"}
    here.cover(BATCH)
    here.enter()
    for person in ("steward", "safety", "producer"):
        here.client.sign_in(person)
        assert here.client.delete("boxes").status_code == 405
    assert len(here.boxes()) == BATCH


def test_a_session_is_not_ended_by_looking_at_a_page(here: Set) -> None:
    client = here.client
    client.sign_in("steward")
    for path in ("session", "session?end=1", "session/end", "logout", "leave", "sign-out"):
        client.get(path)
        client.http.get(f"/{path}", headers=client.headers)
    assert client.get("session").json()["names"] == ["steward@steward"]
    from_another_site = {"origin": "https://elsewhere.example"}
    assert client.delete("session", headers=from_another_site).status_code == 403
    assert client.get("session").json()["names"] == ["steward@steward"]


def test_a_box_takes_no_more_than_its_largest_size(here: Set) -> None:
    said = here.client.post("boxes", content=bytes(form.BOX_BYTES[-1] + 52), headers=BYTES)
    assert said.status_code == 413


@pytest.mark.parametrize("place", ["keys/log.key", "policy.txt", "keys"])
def test_no_link_in_a_backup_is_followed(tmp_path: Path, place: str) -> None:
    film, copy, back = tmp_path / "film", tmp_path / "copy", tmp_path / "back"
    Cast(film)
    (film / "policy.txt").write_text("")
    assert main(["backup", str(film), "--to", str(copy), "--keys"]) == 0
    secret = tmp_path / "id_ed25519"
    secret.write_text("somebody's own secret")
    link = copy / place
    if link.is_dir():
        link.rename(tmp_path / "elsewhere")
        secret = tmp_path / "elsewhere"
    else:
        link.unlink(missing_ok=True)
    link.symlink_to(secret)
    assert main(["backup", str(back), "--from", str(copy)]) != 0
    assert [path for path in back.rglob("*") if path.is_file() and "keys" in path.parts] == []
