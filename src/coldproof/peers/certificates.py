"""A certificate authority for one set's own network, and server certificates from it (RFC 5280).

Phones on a set's Wi-Fi need HTTPS, and no public authority knows a laptop there.  This one may only
speak for private addresses, for names that are never public, and for names given when it is made
(name constraints, RFC 5280 section 4.2.1.10): a phone that trusts it trusts it for nothing else.

May its key be lost?  Then phones must trust another one.  Whoever has it can stand between phones
and the server, on that network alone; they can sign nothing in anybody's name.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
from collections.abc import Sequence
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from coldproof.peers.errors import CertificateError

AUTHORITY_DAYS = 3 * 365
SEAL_DAYS = 30 * 365  # a letter is looked at for long
SERVER_DAYS = 390  # phones take 825 at most from an authority that was added by hand
EARLIER = dt.timedelta(hours=26)  # a phone's clock may be wrong by a day
LONGEST_NAME = 64
PRIVATE_NAMES = ("local", "lan", "internal", "home.arpa", "localhost", "test")
PRIVATE_NETWORKS = (
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "169.254.0.0/16",
    "127.0.0.0/8",
    "::1/128",
    "fc00::/7",
    "fe80::/10",
)
_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - certificates have no zone: it is UTC
_MICROSECOND = dt.timedelta(microseconds=1)


class Pair(NamedTuple):
    """A certificate and its private key, both PEM."""

    certificate: bytes
    key: bytes


def _at(now_us: int) -> dt.datetime:
    return _EPOCH + now_us * _MICROSECOND


def _named(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words[:LONGEST_NAME])])


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _usage(*, signs_certificates: bool, seals: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=seals,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def new_authority(words: str, names: Sequence[str], now_us: int) -> Pair:
    """Return a new authority, good for three years from now.

    `words` is what phones show it as; `names` are those it may speak for beside the private ones.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    subject, now = _named(words), _at(now_us)
    permitted: list[x509.GeneralName] = [x509.DNSName(one) for one in PRIVATE_NAMES]
    permitted += [x509.DNSName(one) for one in names if not _is_private_name(one)]
    permitted += [x509.IPAddress(ipaddress.ip_network(one)) for one in PRIVATE_NETWORKS]
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - EARLIER)
        .not_valid_after(now + dt.timedelta(days=AUTHORITY_DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Pair(made.public_bytes(serialization.Encoding.PEM), _key_pem(key))


def new_server(
    authority: Pair, names: Sequence[str], addresses: Sequence[str], now_us: int
) -> Pair:
    """Return a server's certificate, followed by its authority's, good for 390 days from now.

    Raises `CertificateError` for no name at all, for an address or name that this authority may not
    speak for, and for an authority that is none or is over.
    """
    try:
        issuer = x509.load_pem_x509_certificate(authority.certificate)
        signer = serialization.load_pem_private_key(authority.key, None)
    except ValueError as error:
        raise CertificateError("the authority", str(error), "what `coldproof lan` made") from None
    if not isinstance(signer, ec.EllipticCurvePrivateKey):
        raise CertificateError("the authority", "another kind of key", "what `coldproof lan` made")
    _refuse_over(issuer, now_us)
    _refuse_foreign(issuer, names, addresses)
    key, now = ec.generate_private_key(ec.SECP256R1()), _at(now_us)
    told: list[x509.GeneralName] = [x509.DNSName(one) for one in names]
    told += [x509.IPAddress(ipaddress.ip_address(one)) for one in addresses]
    until = min(
        now + dt.timedelta(days=SERVER_DAYS), issuer.not_valid_after_utc.replace(tzinfo=None)
    )
    made = (
        x509.CertificateBuilder()
        .subject_name(_named((*names, *addresses)[0]))
        .issuer_name(issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - EARLIER)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(told), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
        .sign(signer, hashes.SHA256())
    )
    chain = made.public_bytes(serialization.Encoding.PEM) + authority.certificate
    return Pair(chain, _key_pem(key))


def new_seal(words: str, now_us: int) -> Pair:
    """Return a certificate that nobody else vouches for, to seal documents with for thirty years.

    `words` is what readers of documents show it as.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name, now = _named(words), _at(now_us)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - EARLIER)
        .not_valid_after(now + dt.timedelta(days=SEAL_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False, seals=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Pair(made.public_bytes(serialization.Encoding.PEM), _key_pem(key))


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 of a certificate (PEM), as phones show it: pairs of hex digits."""
    made = x509.load_pem_x509_certificate(certificate)
    return made.fingerprint(hashes.SHA256()).hex(":").upper()


def der_of(certificate: bytes) -> bytes:
    """Return a certificate (PEM) as DER, which is what phones take."""
    made = x509.load_pem_x509_certificate(certificate)
    return made.public_bytes(serialization.Encoding.DER)


def shown_name(certificate: bytes) -> str:
    """Return what a phone shows an authority as."""
    made = x509.load_pem_x509_certificate(certificate)
    return str(made.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)


def is_private(address: str) -> bool:
    """Say whether every authority made here may speak for an address."""
    found = ipaddress.ip_address(address)
    nets = [ipaddress.ip_network(one) for one in PRIVATE_NETWORKS]
    return any(found in net for net in nets if net.version == found.version)


def _is_private_name(name: str) -> bool:
    return any(name == one or name.endswith(f".{one}") for one in PRIVATE_NAMES)


def _is_address(name: x509.GeneralName) -> bool:
    return isinstance(name, x509.IPAddress)


def _refuse_over(issuer: x509.Certificate, now_us: int) -> None:
    if _at(now_us) >= issuer.not_valid_after_utc.replace(tzinfo=None):
        raise CertificateError("the authority", "that it is over", "a new one, by --new-authority,")


def _refuse_foreign(
    issuer: x509.Certificate, names: Sequence[str], addresses: Sequence[str]
) -> None:
    if not names and not addresses:
        raise CertificateError("the server's certificate", "no name", "a name or an address")
    held = issuer.extensions.get_extension_for_class(x509.NameConstraints).value
    permitted = held.permitted_subtrees or []
    ends = [one.value for one in permitted if isinstance(one, x509.DNSName)]
    nets = [ipaddress.ip_network(str(one.value)) for one in permitted if _is_address(one)]
    for name in names:
        if not any(name == end or name.endswith(f".{end}") for end in ends):
            want = "a name that it was made for, or --new-authority,"
            raise CertificateError("the server's certificate", f"the name {name}", want)
    for text in addresses:
        try:
            address = ipaddress.ip_address(text)
        except ValueError:
            want = "an address such as 192.168.1.7"
            raise CertificateError("the server's certificate", repr(text), want) from None
        if not any(address in net for net in nets if net.version == address.version):
            want = "a private address, or a name"
            raise CertificateError("the server's certificate", f"the address {text}", want)
