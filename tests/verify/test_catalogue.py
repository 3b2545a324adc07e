"""Every package that ships is proved: by its record in the ledger, or else here, and a tenth of them in any case."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.locate import Catalog
from judge.languages.solutions import solutions
from judge.run.request import Environment
from judge.verify.key import circumstances
from judge.verify.ledger import place_of, sample, standing
from judge.verify.proof import glance, verify_package

# Those with the most to compile first, so that no core is left alone with them at the end.
PACKAGES = dict(sorted(Catalog.open((), {}).folders(), key=lambda one: -len(solutions(one[1]))))


SAMPLE = 10  # per cent; others after each commit


@pytest.mark.parametrize("folder", PACKAGES.values(), ids=list(PACKAGES))
def test_package(folder: Path, environment: Environment) -> None:
    found = standing(folder, circumstances(environment.toolchain()))
    assert found.refused is None
    if found.why is None and found.name not in sample(PACKAGES, SAMPLE, place_of(folder)):
        assert found.record is not None
        assert found.record.facts["solutions"] >= 4
        assert found.record.facts["cases"] > 0
        assert glance(folder, environment) == ()
        return
    report = verify_package(folder, environment, in_company=True)
    assert report.complaints == ()
    assert report.solutions >= 4
    assert report.cases > 0


def test_all_topics_of_the_plan_have_packages() -> None:
    topics = {name.split("/")[0] for name in PACKAGES}
    assert {"arrays", "stacks", "linked-lists", "trees", "graphs", "sorting", "searching"} <= topics
    assert {"recursion", "dp", "design", "cpp"} <= topics
