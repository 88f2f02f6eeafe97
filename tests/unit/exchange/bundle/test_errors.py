"""Errors of bundles: one sentence each, and whole after a trip between processes."""

from __future__ import annotations

import pickle

import pytest

from coldproof.exchange.bundle import errors
from coldproof.exchange.bundle.errors import BundleError, ChangedFile, plain, shown


def test_a_message_names_file_entry_and_both_sides() -> None:
    error = ChangedFile("data/log/x", "one thing", "another", 7)
    says = "data/log/x, entry 7: found one thing; another was expected"
    assert str(error) == says
    assert (error.file, error.entry, error.found, error.want) == (
        "data/log/x",
        7,
        "one thing",
        "another",
    )
    assert str(ChangedFile("", "one", "two")) == "the bundle: found one; two was expected"


def test_every_error_stands_in_the_tree_of_the_module() -> None:
    kinds = [one for one in vars(errors).values() if isinstance(one, type)]
    tree = errors.__doc__ or ""
    assert len(kinds) == 24
    for kind in kinds:
        assert issubclass(kind, BundleError)
        assert f" {kind.__name__} " in tree or tree.splitlines()[2].startswith(kind.__name__)


@pytest.mark.parametrize("kind", [BundleError, ChangedFile, errors.NotSigned])
def test_errors_travel_between_processes(kind: type[BundleError]) -> None:
    error = kind("a", "b", "c", 1)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is kind
    assert str(again) == str(error)
    assert (again.file, again.found, again.want, again.entry) == ("a", "b", "c", 1)


def test_refused_text_is_shown_in_ascii_and_short() -> None:
    assert shown("a\nb") == "'a\\nb'"
    assert shown(b"\xff") == "'\\xff'"
    assert shown("x" * 500) == "'" + "x" * 76 + "..."
    assert plain("a/b.txt") == "a/b.txt"
    assert plain("a\n") == "'a\\n'"
