"""``judge author new``: where the skeleton is written."""

from __future__ import annotations

from typing import Any


def test_a_skeleton_in_the_working_folder_or_a_named_one(cli: Any) -> None:
    arguments = ("author", "new", "mine/x", "--like", "arrays/two-sum")
    refused = cli(*arguments)
    assert (refused.status, "There is no folder problems/ here" in refused.stderr) == (2, True)
    for folder, before in (("problems", ()), ("others", ("--problems", "others"))):
        (cli.folder / folder).mkdir()
        done = cli(*before, *arguments)
        assert (done.status, done.stderr) == (0, "")
        assert "judge verify mine/x" in done.stdout
        assert (cli.folder / folder / "mine/x/problem.toml").is_file()
    again = cli(*arguments)
    assert (again.status, "is there already" in again.stderr) == (2, True)
    unknown = cli("author", "new", "mine/y", "--like", "arrays/two-sums")
    assert (unknown.status, "Did you mean arrays/two-sum" in unknown.stderr) == (2, True)
