"""What is said without a key: entered by the clerk, never locked out, never twice for one tap."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.reading import open_note
from coldproof.web.limits import Rate
from coldproof.web.table import Pace
from coldproof.words.floor import Scope
from tests.served import Cast, Client, decoded, wait_until

TAP = "0b5e4a54-5d0a-4c1e-9f0e-2f6b8d1c7a3e"
CASE = {"incident": "near-miss", "severity": "nobody-hurt"}


def last_act(client: Client, cast: Cast) -> Any:
    """Return the last act of the log that is no reading of the clock."""
    client.sign_in("producer")
    said = client.get("entries?from=0")
    return open_note(decoded(said.content, int(said.headers["coldproof-count"]))[-1]).act


def test_a_stop_needs_nothing(client: Client, cast: Cast) -> None:
    said = client.post("floor/stop", json={"scope": "production"})
    told = said.json()
    assert (said.status_code, told["state"], told["again"]) == (200, "recorded", False)
    act = last_act(client, cast)
    assert act.body.scope is Scope.PRODUCTION
    assert (act.by, act.device) == ("clerk", "clerk")


def test_a_stop_says_who_if_they_say_so(client: Client, cast: Cast) -> None:
    client.post("floor/stop", json={"scope": "item", "target": "G-1", "by": "grip"})
    act = last_act(client, cast)
    assert (act.by, act.device) == ("grip", "clerk")


def test_the_state_has_it_a_moment_later(client: Client, cast: Cast) -> None:
    told = client.post("floor/stop", json={"scope": "unit", "target": "nobody-knows"}).json()
    live = client.live
    wait_until(lambda: told["id"] in live.state.blocks)
    assert live.state.blocks[told["id"]].scope is Scope.PRODUCTION


def test_a_second_tap_is_the_same_stop(client: Client) -> None:
    first = client.post("floor/stop", json={"scope": "production"}).json()
    second = client.post("floor/stop", json={"scope": "production"}).json()
    assert second == first | {"again": True}
    other = client.post("floor/stop", json={"scope": "production", "by": "grip"}).json()
    assert other["position"] > first["position"]


def test_a_tap_whose_answer_was_lost_is_the_same_stop_later(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.arriving.SAME_US", -1)  # ten seconds are over
    told = {"scope": "production", "tap": TAP}
    first = client.post("floor/stop", json=told).json()
    assert first["again"] is False
    assert client.post("floor/stop", json=told).json() == first | {"again": True}
    assert client.shop.counters.floor["WorkStopped"] == 1  # what was entered, not what was sent
    other = client.post("floor/stop", json=told | {"by": "grip"}).json()
    assert (other["again"], other["position"]) == (False, first["position"] + 1)
    for path, more in (("happened", CASE), ("hazard", {"text": "a cable"})):
        entered = client.post(f"floor/{path}", json=more | {"tap": TAP}).json()
        again = client.post(f"floor/{path}", json=more | {"tap": TAP}).json()
        assert (again["again"], again["id"]) == (True, entered["id"])


def test_a_flood_is_answered_and_enters_little(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.floor.BY_ADDRESS", {Pace.FLOOR: Rate(0, 0.0)})
    before = client.get("about").json()["size"]
    for n in range(60):
        said = client.post("floor/stop", json={"scope": "item", "target": f"X-{n}", "by": f"p{n}"})
        assert said.status_code == 200
    assert client.get("about").json()["size"] <= before + 2
    client.recorded(*cast.opening_day())
    live = client.live
    wait_until(lambda: "main" in live.state.units)
    said = client.post("floor/stop", json={"scope": "unit", "target": "main"}).json()
    assert said["again"] is False  # somebody's own stop is not lost in it


def test_something_happened(client: Client, cast: Cast) -> None:
    told = {"incident": "injury", "severity": "injury", "hurt": 1, "weapons": ["G-1"]}
    assert client.post("floor/happened", json=told).status_code == 200
    act = last_act(client, cast)
    assert (act.body.hurt, act.body.weapons) == (1, ("G-1",))


def test_what_stands_at_its_default_may_be_said(client: Client) -> None:
    told = {"incident": "near-miss", "severity": "nobody-hurt", "hurt": 0, "weapons": []}
    assert client.post("floor/happened", json=told | {"unit": None}).status_code == 200


def test_a_flood_of_cases_covers_each_weapon(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.floor.BY_ADDRESS", {Pace.FLOOR: Rate(0, 0.0)})
    told = {"incident": "near-miss", "severity": "nobody-hurt"}
    first = client.post("floor/happened", json=told | {"weapons": ["X-1"]}).json()
    again = client.post("floor/happened", json=told | {"weapons": ["X-2"]}).json()
    other = client.post("floor/happened", json=told | {"incident": "injury"}).json()
    assert (again["position"], again["again"]) == (first["position"], True)
    assert other["again"] is False


def test_the_words_of_a_hazard_lie_beside_the_log(client: Client, cast: Cast) -> None:
    told = {"weapons": True, "text": "The prop cart stood unlocked: «nobody» was near."}
    assert client.post("floor/hazard", json=told).status_code == 200
    act = last_act(client, cast)
    store = client.live.house.store
    (name,) = store.names(cast.production, "sha256/")
    assert "unlocked" in (store.get(cast.production, name) or b"").decode()
    assert act.body.words is not None
    assert act.body.weapons


def test_a_flood_of_hazards_waits(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.web.floor.BY_ADDRESS", {Pace.FLOOR: Rate(0, 0.0)})
    said = client.post("floor/hazard", json={"text": "x"})
    assert (said.status_code, said.headers["retry-after"]) == (429, "60")


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("stop", {}),
        ("stop", {"scope": "all"}),
        ("stop", {"scope": "item", "target": ""}),
        ("stop", {"scope": "item", "target": "é"}),
        ("stop", {"scope": "production", "by": "clerk"}),
        ("stop", {"scope": "production", "by": "A Name"}),
        ("stop", {"scope": "production", "reason": "x"}),
        ("stop", {"scope": "production", "tap": ""}),
        ("stop", {"scope": "production", "tap": 7}),
        ("stop", {"scope": "production", "tap": TAP.upper()}),
        ("stop", {"scope": "production", "tap": TAP + "\n"}),
        ("stop", {"scope": "production", "tap": TAP[:8].upper() + TAP[8:]}),
        ("happened", CASE | {"tap": TAP.replace("-4", "-1")}),
        ("happened", CASE | {"tap": TAP.replace("-9", "-c")}),
        ("hazard", {"tap": TAP[:-1]}),
        ("happened", {"incident": "injury"}),
        ("happened", {"incident": "injury", "severity": "bad"}),
        ("happened", {"incident": "injury", "severity": "death", "hurt": -1}),
        ("happened", {"incident": "injury", "severity": "death", "weapons": ["G 1"]}),
        ("hazard", {"text": "x" * 4_001}),
        ("hazard", {"text": "\ud800"}),
        ("hazard", {"weapons": "yes"}),
    ],
)
def test_what_is_no_such_thing(client: Client, path: str, told: dict[str, object]) -> None:
    said = client.post(f"floor/{path}", json=told)
    assert said.status_code == 422
    assert said.json()["want"]
