"""Figures that tests measure, told together at the end of a run."""

import pytest

KEPT = pytest.StashKey[dict]()


def tell(terminal) -> None:
    """Writes what was measured, the slowest or largest of several under one name."""
    kept = terminal.config.stash.get(KEPT, {})
    if kept:
        terminal.section("figures")
        for name, (value, unit) in kept.items():
            terminal.line(f"{name}: {value} {unit}")


def keep(config, name: str, value: int, unit: str, add: bool = False) -> None:
    kept = config.stash.setdefault(KEPT, {})
    before = kept.get(name, (0, unit))[0]
    kept[name] = (before + value if add else max(before, value), unit)
