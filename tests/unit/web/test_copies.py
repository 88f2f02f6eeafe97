"""Backups over HTTP."""

from __future__ import annotations

import pytest

from coldproof.web.limits import Rate
from tests.served import Cast, Client


def test_a_backup_is_made_and_listed(producer: Client, cast: Cast) -> None:
    assert producer.get("backups").json() == {"backups": [], "failed": None}
    said = producer.post("backups")
    assert said.status_code == 201
    (one,) = said.json()["backups"]
    assert set(one) == {"name", "at_us", "size"}
    assert (cast.folder / "backups" / one["name"] / "production.json").exists()
    assert producer.get("about").json()["backup_us"] == one["at_us"]
    assert producer.post("backups").json()["backups"] == [one]


def test_a_place_that_is_none_is_said(producer: Client, cast: Cast) -> None:
    (cast.folder / "backups").write_text("in the way")
    said = producer.post("backups")
    assert (said.status_code, said.json()["found"]) == (503, "FileExistsError")
    assert str(cast.folder) not in said.text


def test_they_are_not_for_everybody(client: Client) -> None:
    assert client.get("backups").status_code == 401
    assert client.post("backups").status_code == 401


def test_nobody_fills_the_disk_with_them(producer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.web.copies.ASKED", Rate(2, 0.0))
    assert [producer.post("backups").status_code for _ in range(3)] == [201, 201, 429]
