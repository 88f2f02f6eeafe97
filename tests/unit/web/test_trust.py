"""The page where a phone comes to trust a set's own authority."""

from __future__ import annotations

import plistlib

import pytest

from coldproof.peers.certificates import der_of, fingerprint, new_authority
from coldproof.web import trust
from coldproof.web.trust import Trust, page, picture, profile
from tests.small_log import NOON_US

CERTIFICATE = new_authority("A <set>", ("set.example",), NOON_US).certificate
TRUST = Trust(CERTIFICATE, ["https://set.example:8420"], [("abc", 'Dry "Creek"')])


def english(sentence: str) -> str:
    """Return a sentence as it is."""
    return sentence


def test_a_profile_holds_one_certificate_and_nothing_else() -> None:
    told = plistlib.loads(profile(CERTIFICATE))
    (payload,) = told["PayloadContent"]
    assert payload["PayloadContent"] == der_of(CERTIFICATE)
    assert payload["PayloadType"] == "com.apple.security.root"
    assert told["PayloadRemovalDisallowed"] is False
    assert told["PayloadDisplayName"] == "A <set>"
    assert payload["PayloadUUID"] != told["PayloadUUID"]


def test_the_same_authority_gives_the_same_profile() -> None:
    assert profile(CERTIFICATE) == profile(CERTIFICATE)
    other = new_authority("A <set>", (), NOON_US).certificate
    assert profile(other) != profile(CERTIFICATE)


def test_the_page_says_what_to_compare_and_escapes_what_it_is_told() -> None:
    html = page(TRUST, "http://192.168.1.7:8421/trust", english, "en")
    assert fingerprint(CERTIFICATE) in html
    assert "A &lt;set&gt;" in html
    assert "Dry &quot;Creek&quot;" in html
    assert 'href="https://set.example:8420/"' in html
    assert '<svg xmlns="http://www.w3.org/2000/svg"' in html
    for said in (*trust.IPHONE, *trust.ANDROID):
        assert said.replace("'", "&#x27;") in html
    assert "safe" not in html.lower()


def test_without_a_code_it_still_says_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "picture", lambda _: "")
    html = page(TRUST, "http://192.168.1.7:8421/trust", english, "en")
    assert "<code>http://192.168.1.7:8421/trust</code>" in html
    assert "<svg" not in html


def test_what_no_code_holds_is_left_out() -> None:
    assert picture("") == ""
    assert picture("x" * 5_000) == ""
    assert picture("http://192.168.1.7:8421/trust").startswith("<svg")


def test_each_address_is_drawn_once_and_not_any_number_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever asks names the host, and a picture takes milliseconds."""
    drawn: list[str] = []

    def draw(address: str) -> str:
        drawn.append(address)
        return f"<{address}>"

    monkeypatch.setattr(trust, "picture", draw)
    monkeypatch.setattr(trust, "MOST_DRAWN", 2)
    codes = trust.Codes()
    assert [codes(one) for one in "aabbcca"] == ["<a>", "<a>", "<b>", "<b>", "", "", "<a>"]
    assert drawn == ["a", "b"]
