"""Whose an address is, where what one may hold or ask is bounded."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

V6_NETWORK = 64  # bits: whoever has one address of these has all of them


@lru_cache(maxsize=4_096)
def place_of(address: str) -> str:
    """Return what an address is counted as: itself, or its network for IPv6."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "elsewhere"
    if found.version == 4:  # noqa: PLR2004 - the number is the version's name
        return str(found)
    mapped = getattr(found, "ipv4_mapped", None)
    if mapped is not None:
        return str(mapped)
    return str(ipaddress.ip_network((int(found), V6_NETWORK), strict=False))
