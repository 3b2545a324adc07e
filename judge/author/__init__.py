"""What a problem author's cases.py may import.

Here stand the parameters of a package and the description of its families. The parts that inputs are made of are
modules of their own, one for each kind of value: ``from judge.author import arrays, trees``. They import Hypothesis,
so nothing here may import them. docs/writing-cases.md has a line for each of their functions.
"""

from __future__ import annotations

from .description import Family, Scaling, parameters

__all__ = ["Family", "Scaling", "parameters"]
