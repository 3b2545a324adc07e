"""Every package that ships is proved: by its record in the ledger, or else here; and in any case the answers of some of
them, others after each commit, and of a few the times.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.locate import Catalog
from judge.languages.solutions import solutions
from judge.run.request import Environment
from judge.verify.key import circumstances
from judge.verify.ledger import Place, place_of, sample, standing
from judge.verify.proof import glance, prove_answers, verify_package

# Those with the most to compile first, so that no core is left alone with them at the end.
PACKAGES = dict(sorted(Catalog.open((), {}).folders(), key=lambda one: -len(solutions(one[1]))))


# Per cent. Contracts are drawn apart: each costs a minute of compiling, and five of them at once the gate's time.
SAMPLE, CONTRACTS = 8, 5
TIMED = 2  # timing is done alone, one package after the other, and costs more than all the rest


def _sampled(place: Place | None) -> frozenset[str]:
    contracts = {name for name in PACKAGES if name.startswith("cpp/")}
    return sample(PACKAGES.keys() - contracts, SAMPLE, place) | sample(contracts, CONTRACTS, place)


@pytest.mark.parametrize("folder", PACKAGES.values(), ids=list(PACKAGES))
def test_package(folder: Path, environment: Environment) -> None:
    found = standing(folder, circumstances(environment.toolchain()))
    assert found.refused is None
    place = place_of(folder)
    timed = found.name in sample(PACKAGES, TIMED, place)
    if found.why is None and not timed and found.name not in _sampled(place):
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
