"""What a reply says about keeping copies of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NO_STORE: Mapping[str, str] = MappingProxyType({"cache-control": "no-store"})
"""For what is one person's, or true only now."""

NO_CACHE: Mapping[str, str] = MappingProxyType({"cache-control": "no-cache"})
"""For what may be kept and is asked about anew each time."""
