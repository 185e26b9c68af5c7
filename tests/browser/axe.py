"""axe-core, the accessibility checker, from npm: ASSISTANT_AXE names axe.min.js, or node_modules/ holds it."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_PLACE = Path("axe-core") / "axe.min.js"


def find_axe() -> Path | None:
    """The checker's file."""
    named = os.environ.get("ASSISTANT_AXE")
    folders = [Path(__file__).parents[2] / "node_modules", Path(__file__).parent / "node_modules"]
    files = [Path(named)] if named else [folder / _PLACE for folder in folders]
    return next((file for file in files if file.is_file()), None)


# What another size of the window or other colours may break: names, roles and order stay what they are.
OF_LOOKS = (
    *("color-contrast", "link-in-text-block", "scrollable-region-focusable", "aria-hidden-focus", "meta-viewport"),
    *("avoid-inline-spacing", "css-orientation-lock", "target-size"),
)


def violations(page: Page, axe: Path, rules: Sequence[str] = ()) -> list[str]:
    """What a WCAG 2 AA check finds of serious or critical impact, by all its rules or by some: the rule, and where."""
    # The policy of the page forbids a script tag, which is as it should be; evaluate goes round it.
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe.read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
    only = {"type": "rule", "values": list(rules)} if rules else {"type": "tag", "values": tags}
    options = {"runOnly": only, "resultTypes": ["violations"]}
    found: dict[str, Any] = page.evaluate("(options) => axe.run(document, options)", options)
    return [
        f"{one['id']}: {node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]
