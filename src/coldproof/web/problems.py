"""What was refused, as RFC 9457 tells it: title, status, what was found, what would do.

Problem         a request that can not be answered as asked; every other error is a bug of ours
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from coldproof.web.caching import NO_STORE

MEDIA_TYPE = "application/problem+json"


class Problem(Exception):
    """A refusal with its status: what was refused, what was found, what would do."""

    def __init__(
        self, status: int, title: str, found: str = "", want: str = "", **more: Any
    ) -> None:
        """Keep the parts; `more` are further members, and `retry_s` becomes a header."""
        super().__init__(title)
        self.status, self.title, self.found, self.want = status, title, found, want
        self.retry_s: int | None = more.pop("retry_s", None)
        self.more = more

    def plain(self) -> dict[str, Any]:
        """Return it as plain values."""
        detail = self.title
        if self.found:
            detail += f": found {self.found}"
        if self.want:
            detail += f"; {self.want} would do"
        return {
            "type": "about:blank",
            "title": self.title,  # what people read, rather than the status in words
            "status": self.status,
            "detail": f"{detail}.",
            "found": self.found,
            "want": self.want,
            **self.more,
        }

    def body(self) -> bytes:
        """Return it as the bytes of its answer."""
        return json.dumps(self.plain()).encode("ascii")


def headers_of(problem: Problem) -> dict[str, str]:
    """Return the headers of its answer; where a body may still come, the connection ends."""
    headers = dict(NO_STORE)
    if problem.retry_s is not None:
        headers["retry-after"] = str(problem.retry_s)
    if problem.status == HTTPStatus.UNAUTHORIZED:
        headers["www-authenticate"] = "Bearer"
    if problem.status in (408, 413, 429):
        headers["connection"] = "close"
    return headers


def not_found(what: str) -> Problem:
    """Return the problem of something that is not here."""
    return Problem(404, f"There is no {what} here")
