"""Whose an address is."""

from __future__ import annotations

import pytest

from coldproof.peers.places import place_of


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.168.1.7", "192.168.1.7"),
        ("::ffff:192.168.1.7", "192.168.1.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", "elsewhere"),
        ("testclient", "elsewhere"),
    ],
)
def test_what_an_address_is_counted_as(address: str, place: str) -> None:
    assert place_of(address) == place
