"""Pages run by Streamlit's AppTest."""

import gc
from collections.abc import Iterator
from functools import cache

import pytest
from streamlit.components.v2 import manifest_scanner

from assistant.serving import runtime

_scanned_once = cache(manifest_scanner.scan_component_manifests)


@pytest.fixture(scope="module", autouse=True)
def _nothing_looked_through_again() -> Iterator[None]:
    """Half of what such a test took goes into what no page shows.

    Streamlit reads for each AppTest what all installed packages say of themselves, and after each run of a page it
    collects garbage: in a process that holds thousands of tests that means them too, unless they are left frozen.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", _scanned_once)
        patch.setattr(runtime, "_settle", gc.freeze)
        yield
