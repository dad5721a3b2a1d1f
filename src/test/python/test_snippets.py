"""The recordings beside the snippets are what the CPythons of this machine say today."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import snippets


@pytest.mark.parametrize("version", snippets.VERSIONS)
def test_recordings_are_cpythons(version):
    if snippets.interpreter(version) is None:
        pytest.skip(f"no CPython {version} here")
    mine = [s for s in snippets.every_snippet() if version in snippets.versions_of(s)]
    assert mine
    with ThreadPoolExecutor(2) as pool:
        live = list(pool.map(lambda s: snippets.answers(s, version), mine))
    stale = [
        str(snippet.relative_to(snippets.FOLDER))
        for snippet, answer in zip(mine, live)
        if answer != snippets.recorded(snippet, version)
    ]
    assert not stale, f"record these anew: {stale}"


def test_every_recording_has_its_snippet():
    names = {s.with_suffix("") for s in snippets.every_snippet()}
    orphans = [
        str(place.relative_to(snippets.FOLDER))
        for place in snippets.FOLDER.glob("*/*.*")
        if place.suffix in (".out", ".err")
        and place.with_suffix("") not in names
        and place.with_suffix("").with_suffix("").with_suffix("") not in names
    ]
    assert not orphans
