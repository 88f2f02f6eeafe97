"""Served logs and programs, made once for each process that runs tests."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.interop import programs
from tests.interop.site import Site, large, recorded, small


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell of all tests that miss the same program in one line, not in one for each test."""
    report = yield
    if report.skipped and isinstance(report.longrepr, tuple):
        line = programs.missing.__code__.co_firstlineno
        report.longrepr = (str(programs.__file__), line, report.longrepr[2])
    return report


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The ordinary day, recorded by our writer."""
    return recorded(tmp_path_factory.mktemp("sites") / "day")


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A log of 600 entries."""
    return small(tmp_path_factory.mktemp("sites") / "small")


@pytest.fixture(scope="session")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A log of 70,000 entries."""
    return large(tmp_path_factory.mktemp("sites") / "large")


@pytest.fixture(scope="session")
def logcheck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our Go program, built; skipped where there is no Go."""
    return programs.logcheck(tmp_path_factory.mktemp("go"))


@pytest.fixture(scope="session")
def aics() -> Path:
    """The Python of an environment with aics-tlog and aics-witness; skipped where none can be."""
    return programs.aics_python()
