"""Every Python snippet of the two READMEs, run in order, as a reader would."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from sandbox import REPOSITORY, Sandbox


@pytest.mark.parametrize(
    ("readme", "snippets"),
    [
        ("README.md", 9),
        pytest.param(
            "bindings-python/README.md",
            9,
            marks=pytest.mark.skipif(sys.version_info < (3, 10), reason="it shows `match`"),
        ),
    ],
)
def test_the_tour_runs(
    readme: str, snippets: int, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in sandbox.variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "immunity.pdf").write_bytes(b"%PDF-1.7")
    text = (REPOSITORY / readme).read_text()
    found = list(re.finditer(r"```python\n(.*?)```", text, re.DOTALL))
    assert len(found) >= snippets
    namespace: dict[str, object] = {"__name__": "readme"}
    for snippet in found:
        line = text[: snippet.start()].count("\n") + 1
        # The padding makes a traceback point to the line in the README.
        exec(compile("\n" * line + snippet[1], readme, "exec"), namespace)
    saved = {path.name for path in tmp_path.glob("*.pdf")}
    assert saved == {"immunity.pdf"}, "the referee of the tour has not answered, and nobody is trained"
