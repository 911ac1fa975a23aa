"""Every Python snippet of the README, run in order, as a reader would."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sandbox import Sandbox

README = Path(__file__).parents[2] / "README.md"


def test_the_tour_runs(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in sandbox.variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    text = README.read_text()
    snippets = list(re.finditer(r"```python\n(.*?)```", text, re.DOTALL))
    assert len(snippets) >= 9
    namespace: dict[str, object] = {"__name__": "readme"}
    for snippet in snippets:
        line = text[: snippet.start()].count("\n") + 1
        # The padding makes a traceback point to the line in the README.
        exec(compile("\n" * line + snippet[1], str(README), "exec"), namespace)
    assert not list(tmp_path.glob("*.pdf")), "the referee of the tour has not answered"
