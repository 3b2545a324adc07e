"""Every package that ships is proved by the test run."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.locate import Catalog
from judge.run.request import Environment
from judge.verify.package import verify_package

# Those with the most to compile first, so that no core is left alone with them at the end.
PACKAGES = dict(sorted(Catalog.open((), {}).folders(), key=lambda one: -len(list(one[1].glob("solutions/*/*.cpp")))))


@pytest.mark.parametrize("folder", PACKAGES.values(), ids=list(PACKAGES))
def test_package(folder: Path, environment: Environment) -> None:
    report = verify_package(folder, environment)
    assert report.complaints == ()
    assert report.solutions >= 4
    assert report.cases > 0


def test_all_topics_of_the_plan_have_packages() -> None:
    topics = {name.split("/")[0] for name in PACKAGES}
    assert {"arrays", "stacks", "linked-lists", "trees", "graphs", "sorting", "searching"} <= topics
    assert {"recursion", "dp", "design", "cpp"} <= topics
