"""Every package that ships is proved: by its record in the ledger, or else here; and in any case the answers of a tenth
of them, and of some the times.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.locate import Catalog
from judge.languages.solutions import solutions
from judge.run.request import Environment
from judge.verify.key import circumstances
from judge.verify.ledger import place_of, sample, standing
from judge.verify.proof import glance, prove_answers, verify_package

# Those with the most to compile first, so that no core is left alone with them at the end.
PACKAGES = dict(sorted(Catalog.open((), {}).folders(), key=lambda one: -len(solutions(one[1]))))


SAMPLE = 10  # per cent; others after each commit
TIMED = 2  # per cent: timing is done alone, one package after the other, and costs more than all the rest


@pytest.mark.parametrize("folder", PACKAGES.values(), ids=list(PACKAGES))
def test_package(folder: Path, environment: Environment) -> None:
    found = standing(folder, circumstances(environment.toolchain()))
    assert found.refused is None
    timed, sampled = (found.name in sample(PACKAGES, share, place_of(folder)) for share in (TIMED, SAMPLE))
    if found.why is None and not timed and not sampled:
        assert found.record is not None
        assert found.record.facts["solutions"] >= 4
        assert found.record.facts["cases"] > 0
        assert glance(folder, environment) == ()
        return
    if found.why is None and not timed:
        report = prove_answers(folder, environment)
        if report.complaints:  # perhaps for the company: alone it is tried again
            report = verify_package(folder, environment, in_company=True)
    else:
        report = verify_package(folder, environment, in_company=True)
    assert report.complaints == ()
    assert report.solutions >= 4
    assert report.cases > 0


def test_all_topics_of_the_plan_have_packages() -> None:
    topics = {name.split("/")[0] for name in PACKAGES}
    assert {"arrays", "stacks", "linked-lists", "trees", "graphs", "sorting", "searching"} <= topics
    assert {"recursion", "dp", "design", "cpp"} <= topics
