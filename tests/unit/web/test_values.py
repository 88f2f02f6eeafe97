"""Values over HTTP: kept by their digest, for people of the production, bounded, erasable."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.acts.letters import Disclosed, StatementOffered, ValueErased
from coldproof.app import values
from coldproof.app.backup import VALUES
from coldproof.desk.roster import raw_key
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.log.note import write_note
from coldproof.words.ids import Day, Digest, PersonId
from coldproof.words.voice import Erasure
from tests.served import Cast, Client, caught_up, in_process
from tests.voice import message

TEXT = b"We asked for a second armorer three times."
BYTES = {"content-type": "application/octet-stream"}


def handed(client: Client, value: bytes = TEXT) -> Any:
    return client.post("values", content=value, headers=BYTES)


def followed(client: Client, *notes: bytes) -> None:
    client.recorded(*notes)
    caught_up(client.live)


def test_a_value_is_kept_by_its_digest(producer: Client) -> None:
    said = handed(producer)
    assert said.json() == {"digest": digest_of(TEXT)}
    assert handed(producer).json() == said.json()
    found = producer.get(f"values/{digest_of(TEXT)}")
    assert (found.status_code, found.content) == (200, TEXT)


def test_a_stranger_neither_hands_in_nor_reads(client: Client) -> None:
    assert handed(client).status_code == 401
    assert client.get(f"values/{digest_of(TEXT)}").status_code == 401


def test_what_is_no_value_is_refused(producer: Client) -> None:
    assert handed(producer, b"").json()["found"] == "nothing"
    assert handed(producer, bytes(values.MOST_VALUE + 1)).status_code == 413
    assert producer.get(f"values/{digest_of(b'another')}").status_code == 404
    assert producer.get("values/short").status_code == 422


def test_what_came_in_another_way_is_not_told(producer: Client) -> None:
    live = producer.live
    kept = values.keep_value(live.house.store, live.production, "what a stranger cried")
    assert producer.get(f"values/{kept}").status_code == 404


def test_one_person_fills_nobody_else_s_room(
    producer: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(values, "MOST_EACH", len(TEXT) + 3)
    followed(producer, *cast.enrolling("dp"))
    assert handed(producer).status_code == 200
    full = handed(producer, b"more")
    assert full.status_code == 429
    assert "1 of yours that no act names yet" in full.json()["found"]
    producer.sign_in("dp")
    assert handed(producer, b"mine").status_code == 200


def test_what_an_act_names_waits_no_more(
    producer: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(values, "MOST_COUNT", 1)
    handed(producer)
    assert handed(producer, b"more").status_code == 429
    offered = StatementOffered(text=Digest(digest_of(TEXT)), size=len(TEXT))
    followed(producer, cast.note("producer", offered))
    assert handed(producer, b"more").status_code == 200
    assert producer.get(f"values/{digest_of(TEXT)}").content == TEXT


def test_what_no_act_names_in_a_week_goes(
    producer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed(producer)
    clock = producer.live.clock
    monkeypatch.setattr(producer.live, "clock", lambda: clock() + 2 * values.NAMED_WITHIN_US)
    handed(producer, b"more")
    assert producer.get(f"values/{digest_of(TEXT)}").status_code == 404


def test_an_erased_one_is_gone_and_does_not_come_back(producer: Client, cast: Cast) -> None:
    handed(producer)
    erased = ValueErased(value=Digest(digest_of(TEXT)), why=Erasure.ASKED)
    followed(producer, cast.note("producer", erased))
    gone = producer.get(f"values/{digest_of(TEXT)}")
    assert gone.status_code == 410
    assert "the-person-asked" in gone.json()["found"]
    assert handed(producer).status_code == 410


def test_what_is_disclosed_to_some_is_read_by_them(producer: Client, cast: Cast) -> None:
    handed(producer)
    name = Digest(digest_of(TEXT))
    followed(producer, *cast.enrolling("dp", "upm", "ad"))
    told = Disclosed(value=name, to=(PersonId("upm"),))
    later = Disclosed(value=name, to=(PersonId("ad"),), from_day=Day("2099-01-01"))
    followed(producer, cast.note("producer", told), cast.note("producer", later))
    status = {}
    for person in ("producer", "dp", "upm", "ad"):
        producer.sign_in(person)
        status[person] = producer.get(f"values/{name}").status_code
    assert status == {"producer": 200, "dp": 403, "upm": 200, "ad": 403}


def test_nobody_takes_another_s_value_or_a_letter_away_by_disclosing_it(
    producer: Client, cast: Cast
) -> None:
    followed(producer, *cast.enrolling("dp", "upm"))
    producer.sign_in("dp")
    handed(producer)
    other = digest_of(b"other words")
    handed(producer, b"other words")
    me = (PersonId("upm"),)
    offered = StatementOffered(text=Digest(digest_of(TEXT)), drafts=(Digest(other),))
    taking = [Disclosed(value=Digest(one), to=me) for one in (digest_of(TEXT), other)]
    followed(producer, *(cast.note("upm", one) for one in taking))
    for name in (digest_of(TEXT), other):  # it was not theirs
        assert producer.get(f"values/{name}").status_code == 200
    producer.sign_in("producer")
    assert producer.get(f"values/{other}").status_code == 200
    followed(producer, cast.note("dp", offered), *(cast.note("dp", one) for one in taking))
    for name in (digest_of(TEXT), other):  # a letter names it
        assert producer.get(f"values/{name}").status_code == 200


def test_a_letter_that_names_what_is_for_others_does_not_open_it(
    producer: Client, cast: Cast
) -> None:
    followed(producer, *cast.enrolling("dp", "ad", "upm"))
    producer.sign_in("dp")
    name = Digest(handed(producer).json()["digest"])
    followed(producer, cast.note("dp", Disclosed(value=name, to=(PersonId("ad"),))))
    for offered in (
        StatementOffered(text=name),
        StatementOffered(text=Digest(digest_of(b"bait")), drafts=(name,)),
    ):
        followed(producer, cast.note("upm", offered))
    status = {}
    for person in ("dp", "ad", "upm"):
        producer.sign_in(person)
        status[person] = producer.get(f"values/{name}").status_code
    assert status == {"dp": 200, "ad": 200, "upm": 403}


def test_nobody_else_erases_what_a_letter_shows(producer: Client, cast: Cast) -> None:
    followed(producer, *cast.enrolling("dp", "upm"))
    producer.sign_in("dp")
    name = Digest(handed(producer).json()["digest"])
    followed(producer, cast.note("dp", StatementOffered(text=name)))
    followed(producer, cast.note("upm", ValueErased(value=name, why=Erasure.KEPT_LONG_ENOUGH)))
    assert producer.get(f"values/{name}").content == TEXT


def test_what_was_lost_on_its_way_to_the_disk_is_handed_in_again(producer: Client) -> None:
    name = handed(producer).json()["digest"]
    store = producer.live.house.store
    store.erase(producer.live.production, VALUES + raw_key(name).hex())  # its mark is still there
    assert producer.get(f"values/{name}").status_code == 404
    assert handed(producer).status_code == 200
    assert producer.get(f"values/{name}").content == TEXT


def test_they_are_there_after_a_restart(cast: Cast) -> None:
    for _ in range(2):
        with in_process(cast) as client:
            client.sign_in("producer")
            assert handed(client).status_code == 200
            assert client.get(f"values/{digest_of(TEXT)}").content == TEXT
            assert len(client.shop.served[cast.production].values._waiting) == 1


def test_a_draft_that_somebody_else_hands_in_is_given_only_by_its_signers_word(
    producer: Client, cast: Cast
) -> None:
    followed(producer, *cast.enrolling("dp", "upm", "ad"))
    told = {"case": "A" * 43, "words": "We ask.", "readers": ["dp", "upm"], "salt": "A" * 43}
    said = m.text_of(cast.production, message(k.Drafted, **told))
    note = write_note(said, (cast.signer("dp").line(said),))
    producer.sign_in("upm")  # to whom it was sealed
    name = Digest(handed(producer, note).json()["digest"])
    offered = StatementOffered(text=Digest(digest_of(TEXT)), drafts=(name,))
    followed(producer, cast.note("upm", offered), cast.note("upm", Disclosed(value=name)))
    status = {}
    for person in ("dp", "upm", "ad"):
        producer.sign_in(person)
        status[person] = producer.get(f"values/{name}").status_code
    assert status == {"dp": 200, "upm": 403, "ad": 403}
    followed(producer, cast.note("dp", Disclosed(value=name)))
    producer.sign_in("ad")
    assert producer.get(f"values/{name}").status_code == 200


def changed(client: Client, name: str, value: bytes) -> None:
    """Put other bytes under a value's name."""
    live = client.live
    live.house.store.put(live.production, VALUES + raw_key(name).hex(), value)


def test_a_value_that_was_changed_is_shown_to_nobody(producer: Client) -> None:
    """Whoever may write to the database would put words into other people's mouths."""
    name = handed(producer).json()["digest"]
    changed(producer, name, b"We never asked for anything.")
    said = producer.get(f"values/{name}")
    assert said.status_code == 503
    assert said.json()["detail"] == (
        f"What is kept here was changed: found the value {name} with other bytes than those of that"
        " digest; `coldproof backup --from`, with a copy, would do."
    )
    assert producer.live.odd == {f"the value {name}"}
    assert producer.http.get("/healthz").json()["odd_rows"] == 1


def test_who_has_a_value_that_was_changed_hands_it_in_again(producer: Client, cast: Cast) -> None:
    name = Digest(handed(producer).json()["digest"])
    handed(producer, b"more")
    followed(producer, *cast.enrolling("dp"), cast.note("producer", StatementOffered(text=name)))
    handed(producer, b"still more")  # and now the mark says that an act names it
    changed(producer, name, b"We never asked for anything.")
    producer.sign_in("dp")
    assert handed(producer).json() == {"digest": name}
    assert producer.get(f"values/{name}").content == TEXT
    store, mark = producer.live.house.store, f"handed/{raw_key(name).hex()}"
    told = json.loads(store.get(cast.production, mark) or b"")
    assert (told[0], told[4]) == ("producer", True)  # it is still whose it was, and stays


def test_a_mark_that_was_spoiled_hides_no_other_value(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    with in_process(cast) as client:
        client.sign_in("producer")
        name = Digest(handed(client).json()["digest"])
        client.recorded(cast.note("producer", StatementOffered(text=name)))
        other = handed(client, b"other").json()["digest"]
        store = client.live.house.store
        for row in (f"handed/{raw_key(name).hex()}", "handed/zz"):
            store.put(cast.production, row, b"[1]")
    with in_process(cast) as client:
        client.sign_in("producer")
        assert client.http.get("/healthz").json() == {
            "state": "ok",
            "productions": 1,
            "asking": 1,
            "odd_rows": 2,
        }
        assert client.get(f"values/{other}").content == b"other"
        assert client.get(f"values/{name}").status_code == 404
        assert handed(client).json() == {"digest": name}
        clock = client.live.clock
        client.live.clock = lambda: clock() + 2 * values.NAMED_WITHIN_US
        handed(client, b"a week later")
        assert client.get(f"values/{name}").content == TEXT  # an act named it long before
        assert client.get(f"values/{other}").status_code == 404
