"""is_valid is exact: what lies on the constraints is accepted, what lies just beyond is not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from judge.cases.package import CasesModule
from judge.catalog.load import load_problem
from judge.catalog.locate import Catalog
from judge.kinds.wire import make_codec

HERE = Path(__file__).parent / "inputs"
PACKAGES = dict(Catalog.open((), {}).folders())


def inputs(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location("inputs", HERE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", PACKAGES)
def test_constraints(name: str) -> None:
    problem = load_problem(PACKAGES[name])
    module, codec, written = CasesModule(problem), make_codec(problem), inputs(name)
    frames = {codec.encode_args(args) for args in written.VALID}
    assert len(frames) == len(written.VALID) >= getattr(written, "LEAST_VALID", 10)
    nearly = {codec.encode_args(args) for args, _ in written.NEARLY}
    assert len(nearly) == len(written.NEARLY) >= 30
    assert [str(args)[:200] for args in written.VALID if not module.is_valid(args)] == []
    assert [(why, str(args)[:200]) for args, why in written.NEARLY if module.is_valid(args)] == []
