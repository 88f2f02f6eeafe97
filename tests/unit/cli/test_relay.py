"""`coldproof relay`: what it refuses before it serves anything."""

import pytest

from coldproof.cli import main


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("--to", "set.example"), "--to: found"),
        (("--to", "http://localhost:1/page"), "--to: found"),
        (("--to", "http://localhost:1", "--cert", "a.crt"), "found --cert or --key alone"),
        (("--to", "http://localhost:1", "--ca", "nowhere.crt"), "--ca: found"),
    ],
)
def test_what_no_relay_can_be_run_with(
    arguments: tuple[str, ...],
    found: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("coldproof.web.assets.Assets.built", True)
    assert main(["relay", *arguments]) == 2
    assert found in capsys.readouterr().err


def test_without_a_page_nothing_is_served(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.assets.Assets.built", False)
    assert main(["relay", "--to", "http://localhost:1"]) == 2
    assert "found no page in this package" in capsys.readouterr().err


def test_a_server_that_is_not_there(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.assets.Assets.built", True)
    assert main(["relay", "--to", "http://127.0.0.1:9"]) == 2
    assert "did not answer" in capsys.readouterr().err
