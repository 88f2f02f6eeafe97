"""A set's own authority: what phones and servers believe, and what it may not speak for."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from pathlib import Path

import pytest
from cryptography import x509

from coldproof.peers.certificates import (
    AUTHORITY_DAYS,
    SEAL_DAYS,
    SERVER_DAYS,
    Pair,
    der_of,
    fingerprint,
    is_private,
    new_authority,
    new_seal,
    new_server,
    shown_name,
)
from coldproof.peers.errors import CertificateError
from tests.small_log import NOON_US

DAY_US = 86_400_000_000
NAMES, ADDRESSES = ("dry-creek.local", "set.example"), ("192.168.1.7", "fd00::7")
AUTHORITY = new_authority("Coldproof on this set: Dry Creek", NAMES, NOON_US)
SERVER = new_server(AUTHORITY, NAMES, ADDRESSES, NOON_US)


def read(pair: Pair) -> list[x509.Certificate]:
    """Return the certificates of a pair."""
    return x509.load_pem_x509_certificates(pair.certificate)


def refusal(
    names: tuple[str, ...],
    addresses: tuple[str, ...],
    authority: Pair = AUTHORITY,
    now_us: int = NOON_US,
) -> str:
    """Return why no certificate was made."""
    with pytest.raises(CertificateError) as refused:
        new_server(authority, names, addresses, now_us)
    return str(refused.value)


def test_an_authority_signs_servers_and_nothing_else() -> None:
    (made,) = read(AUTHORITY)
    basic = made.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (basic.critical, basic.value.ca, basic.value.path_length) == (True, True, 0)
    usage = made.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.key_cert_sign
    assert not usage.value.digital_signature
    days = made.not_valid_after_utc - made.not_valid_before_utc
    assert days - dt.timedelta(hours=26) == dt.timedelta(days=AUTHORITY_DAYS)
    assert shown_name(AUTHORITY.certificate) == "Coldproof on this set: Dry Creek"


def test_it_speaks_for_private_places_and_given_names_only() -> None:
    (made,) = read(AUTHORITY)
    held = made.extensions.get_extension_for_class(x509.NameConstraints)
    assert held.critical
    permitted = held.value.permitted_subtrees or []
    names = {one.value for one in permitted if isinstance(one, x509.DNSName)}
    nets = {str(one.value) for one in permitted if isinstance(one, x509.IPAddress)}
    assert names == {
        *("local", "lan", "internal", "home.arpa", "localhost", "test"),
        "set.example",
    }
    assert {"10.0.0.0/8", "192.168.0.0/16", "fc00::/7"} <= nets
    assert "0.0.0.0/0" not in nets


def test_a_servers_certificate_names_it_and_brings_its_authority() -> None:
    made, authority = read(SERVER)
    assert [authority] == read(AUTHORITY)
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == list(NAMES)
    assert names.get_values_for_type(x509.IPAddress) == [
        ipaddress.ip_address(one) for one in ADDRESSES
    ]
    assert not made.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    days = made.not_valid_after_utc - made.not_valid_before_utc
    assert dt.timedelta(days=SERVER_DAYS) < days < dt.timedelta(days=398)
    made.verify_directly_issued_by(authority)


def test_it_ends_with_its_authority() -> None:
    late = NOON_US + (AUTHORITY_DAYS - 10) * DAY_US
    made, authority = read(new_server(AUTHORITY, NAMES, (), late))
    assert made.not_valid_after_utc == authority.not_valid_after_utc


def test_keys_differ_each_time() -> None:
    again = new_server(AUTHORITY, NAMES, ADDRESSES, NOON_US)
    assert again.key != SERVER.key
    assert b"BEGIN PRIVATE KEY" in again.key


def test_a_fingerprint_is_as_phones_show_it() -> None:
    told = fingerprint(AUTHORITY.certificate)
    assert len(told.split(":")) == 32
    assert told == told.upper()
    assert fingerprint(ssl.DER_cert_to_PEM_cert(der_of(AUTHORITY.certificate)).encode()) == told


def test_openssl_believes_it_for_its_names_alone(tmp_path: Path) -> None:
    odd = Pair(AUTHORITY.certificate, AUTHORITY.key)
    files = {"ca.pem": odd.certificate, "s.pem": SERVER.certificate, "s.key": SERVER.key}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(tmp_path / "s.pem", tmp_path / "s.key")
    phone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    phone.load_verify_locations(tmp_path / "ca.pem")
    for name in (*NAMES, *ADDRESSES):
        assert shakes_hands(phone, server, name) == ""
    for name in ("localhost", "other.local", "192.168.1.8"):
        assert "CERTIFICATE_VERIFY_FAILED" in shakes_hands(phone, server, name)


def shakes_hands(phone: ssl.SSLContext, server: ssl.SSLContext, name: str) -> str:
    """Have a phone meet a server in memory; return what it does not like."""
    there, here = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = phone.wrap_bio(here, there, server_hostname=name)
    host = server.wrap_bio(there, here, server_side=True)
    done: set[str] = set()
    for _ in range(10):
        for side, which in ((client, "client"), (host, "host")):
            try:
                side.do_handshake()
                done.add(which)
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLError as error:
                return str(error)
    return "" if len(done) == 2 else "no end"


@pytest.mark.parametrize(
    ("names", "addresses", "found"),
    [
        ((), (), "found no name; a name or an address would do"),
        (("bank.example",), (), "found the name bank.example; a name that it was made for"),
        (("notlocal",), (), "found the name notlocal; a name that it was made for"),
        ((), ("8.8.8.8",), "found the address 8.8.8.8; a private address, or a name would do"),
        ((), ("2001:4860::1",), "found the address 2001:4860::1; a private address, or a name"),
        ((), ("set",), "found 'set'; an address such as 192.168.1.7 would do"),
    ],
)
def test_what_it_may_not_speak_for(
    names: tuple[str, ...], addresses: tuple[str, ...], found: str
) -> None:
    said = refusal(names, addresses)
    assert said.startswith(f"the server's certificate refused: {found}")


def test_an_authority_that_is_over_or_none() -> None:
    over = refusal(NAMES, (), now_us=NOON_US + AUTHORITY_DAYS * DAY_US)
    want = "a new one, by --new-authority, would do"
    assert over == f"the authority refused: found that it is over; {want}"
    said = refusal(NAMES, (), authority=Pair(b"x", b"y"))
    assert said.startswith("the authority refused: found ")


@pytest.mark.parametrize(
    ("address", "private"),
    [("10.1.2.3", True), ("127.0.0.1", True), ("fe80::1", True), ("8.8.8.8", False)],
)
def test_private_addresses(address: str, private: bool) -> None:
    assert is_private(address) is private


def test_a_seal_seals_documents_and_signs_no_certificate() -> None:
    pair = new_seal("Letters of dry-creek", NOON_US)
    (made,) = read(pair)
    usage = made.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.content_commitment) == (True, True)
    assert (usage.key_cert_sign, usage.crl_sign) == (False, False)
    assert not made.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert made.issuer == made.subject
    assert made.not_valid_after_utc - made.not_valid_before_utc > dt.timedelta(days=SEAL_DAYS)
    assert fingerprint(pair.certificate) != fingerprint(new_seal("x", NOON_US).certificate)


def test_servers_and_authorities_seal_no_documents() -> None:
    for pair in (AUTHORITY, SERVER):
        usage = read(pair)[0].extensions.get_extension_for_class(x509.KeyUsage).value
        assert not usage.content_commitment
