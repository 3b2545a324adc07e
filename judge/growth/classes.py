"""Growth classes as values: ``O(E log V)`` read, compared and written. Pure.

A term is a product of powers, square roots and logarithms of named sizes, or two to the power of one of them; a class
is a sum of terms of which none grows faster than another.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

# Of one size: (power, logarithms). Two to the power of it counts as this power.
EXPONENTIAL = math.inf


@dataclass(frozen=True)
class Term:
    """``factors``: name of a size, its power (0.5, 1, 2, 3 or EXPONENTIAL) and how often its logarithm; none is left
    out as (0, 0)."""

    factors: tuple[tuple[str, float, int], ...] = ()

    @classmethod
    def of(cls, factors: Mapping[str, tuple[float, int]]) -> Term:
        return cls(tuple((name, *factors[name]) for name in sorted(factors) if factors[name] != (0, 0)))

    def value(self, sizes: Mapping[str, float]) -> float:
        """Of finite powers only."""
        product = 1.0
        for name, power, logs in self.factors:
            n = max(sizes[name], 1)
            product *= float(n) ** power * math.log2(max(n, 2)) ** logs
        return product

    def smaller(self, sizes: Mapping[str, float]) -> float:
        """The same with something taken off, as ``n(n - 1)`` is less than ``n^2`` and ``log n!`` less than ``n log
        n``."""
        product = 1.0
        for name, power, logs in self.factors:
            n = max(sizes[name], 1)
            product *= max(float(n) - 3, n / 4) ** power * max(math.log2(max(n, 2)) - 2, 0.5) ** logs
        return product

    def at_most(self, other: Term) -> bool:
        """Whether this term grows no faster than the other, whatever the sizes do."""
        theirs = {name: (power, logs) for name, power, logs in other.factors}
        return all((power, logs) <= theirs.get(name, (0, 0)) for name, power, logs in self.factors)

    def text(self, names: Sequence[str]) -> str:
        """``n^2 log n``; the sizes in the order of ``names``."""
        ordered = sorted(self.factors, key=lambda f: names.index(f[0]) if f[0] in names else len(names))
        words = [_power_text(name, power) for name, power, _ in ordered if power]
        for name, _, logs in ordered:
            words += [f"log {name}" if logs == 1 else f"log^{logs} {name}"] if logs else []
        return " ".join(words) or "1"


def _power_text(name: str, power: float) -> str:
    if power == EXPONENTIAL:
        return f"2^{name}"
    if power == 0.5:
        return f"sqrt {name}"
    if power == 1.5:
        return f"{name} sqrt {name}"
    return name if power == 1 else f"{name}^{power:g}"


@dataclass(frozen=True)
class Order:
    """A class: its terms, none at most another; ``names`` is the order in which the sizes are written."""

    terms: tuple[Term, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, terms: Iterable[Term], names: Sequence[str]) -> Order:
        every = list(dict.fromkeys(terms))
        kept = [t for t in every if not any(t != u and t.at_most(u) for u in every)]
        # The larger term first, by its powers and then its logarithms; else in the order of the names: v + e.
        place = {name: i for i, name in enumerate(names)}

        def key(t: Term) -> tuple[float, int, list[tuple[int, float, int]]]:
            powers, logs = sum(f[1] for f in t.factors), sum(f[2] for f in t.factors)
            return -powers, -logs, sorted((place.get(name, len(place)), -power, -log) for name, power, log in t.factors)

        kept.sort(key=key)
        return cls(tuple(kept), tuple(names))

    def at_most(self, other: Order) -> bool:
        """Whether this class grows no faster than the other."""
        return all(any(t.at_most(u) for u in other.terms) for t in self.terms)

    def same(self, other: Order) -> bool:
        return set(self.terms) == set(other.terms)

    def covers(self, term: Term) -> bool:
        return any(term.at_most(own) for own in self.terms)

    def value(self, sizes: Mapping[str, float]) -> float:
        """Of classes that are not exponential."""
        return sum(t.value(sizes) for t in self.terms)

    @property
    def exponential(self) -> bool:
        return any(power == EXPONENTIAL for t in self.terms for _, power, _ in t.factors)

    def without_logs(self) -> Order:
        """The same class with every logarithm left out."""
        bare = [Term.of({name: (power, 0) for name, power, _ in t.factors}) for t in self.terms]
        return Order.of(bare, self.names)

    def alike(self) -> list[Order]:
        """This class without logarithms and, of one term in one size, with one."""
        bare = self.without_logs()
        found = [bare]
        if len(self.names) == 1 and all(p in (0, 1, 2) for t in bare.terms for _, p, _ in t.factors):
            power = bare.terms[0].factors[0][1] if bare.terms[0].factors else 0
            found.append(Order.of([Term.of({self.names[0]: (power, 1)})], self.names))
        return found

    def __str__(self) -> str:
        return f"O({' + '.join(t.text(self.names) for t in self.terms)})"


_TOKEN = re.compile(r"\s*(?:(?P<number>\d+)|(?P<word>[A-Za-z_]\w*)|(?P<sign>[*^()]))")


LARGEST_EXPECTED, LARGEST_FOUND = 3, 5  # powers


def parse(text: str, names: Sequence[str], largest: int = LARGEST_EXPECTED) -> Order:
    """Reads ``O(n^2 log n)``, ``O(m*n)``, ``O(v + e)``. ValueError for anything else, a size not in ``names`` or a
    power above ``largest``."""
    match = re.fullmatch(r"\s*O\((.*)\)\s*", text)
    if not match:
        raise ValueError(f"{text!r} is not of the form O(…)")
    return Order.of([_term(part, names, largest) for part in match[1].split("+")], names)


def _term(text: str, names: Sequence[str], largest: int) -> Term:
    tokens = _tokens(text)
    factors: dict[str, tuple[float, int]] = {}
    at = 0

    def take() -> str:
        nonlocal at
        at += 1
        return tokens[at - 1] if at <= len(tokens) else ""

    def name() -> str:
        word = take()
        if word == "(":
            word = take()
            if take() != ")":
                raise ValueError(f"{text.strip()!r}: expected the name of one size in the brackets")
        if word not in names:
            raise ValueError(f"{text.strip()!r}: {word!r} is none of the sizes {', '.join(names)}")
        return word

    def exponent(most: int) -> int:
        word = take()
        if not word.isdigit() or not 2 <= int(word) <= most:
            raise ValueError(f"{text.strip()!r}: expected {' or '.join(map(str, range(2, most + 1)))} after ^")
        return int(word)

    def multiply(size: str, power: float, logs: int) -> None:
        old = factors.get(size, (0, 0))
        factors[size] = (old[0] + power, old[1] + logs)

    if not tokens:
        raise ValueError("an empty term")
    while at < len(tokens):
        word = take()
        if word == "*":
            continue
        if word in ("log", "sqrt") and word not in names:
            logs = 1 if word == "log" else 0
            if logs and at < len(tokens) and tokens[at] == "^":
                take()
                logs = exponent(2)
            multiply(name(), 0 if logs else 0.5, logs)
        elif word == "1" and len(tokens) == 1:
            continue
        elif word == "2" and at < len(tokens) and tokens[at] == "^":
            take()
            multiply(name(), EXPONENTIAL, 0)
        else:
            at -= 1
            size = name()
            power = 1
            if at < len(tokens) and tokens[at] == "^":
                take()
                power = exponent(largest)
            multiply(size, power, 0)
    return Term.of(factors)


def _tokens(text: str) -> list[str]:
    found = []
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match:
            raise ValueError(f"{text.strip()!r}: cannot be read at {text[at:]!r}")
        found.append(match[0].strip())
        at = match.end()
    return found


def used_names(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Which of the sizes a class speaks of, in their order; all where it speaks of none or cannot be read."""
    try:
        used = {name for term in parse(text, names).terms for name, _, _ in term.factors}
    except ValueError:
        used = set()
    return tuple(n for n in names if n in used) or tuple(names)


def canonical(text: str, names: Sequence[str]) -> str:
    """The class as it is printed; ``text`` itself where it cannot be read."""
    try:
        return str(parse(text, names))
    except ValueError:
        return text


# ---- the terms that are tried

# The named classes, and three that lie between or beyond them, so that these are not taken for their neighbours.
_ONE_SIZE: tuple[tuple[float, int], ...] = (
    (0, 1), (0.5, 0), (1, 0), (1, 1), (1, 2), (1.5, 0), (2, 0), (2, 1), (3, 0), (4, 0),
)  # fmt: skip
_ONE_OF_SEVERAL: tuple[tuple[float, int], ...] = ((0, 1), (1, 0), (1, 1), (2, 0), (2, 1), (3, 0))


def terms_over(
    names: Sequence[str], extra: Iterable[Term] = (), powers: Sequence[tuple[float, int]] | None = None
) -> list[Term]:
    """Every term that growth is explained by, those that grow slower first: of one size the nine classes but the
    exponential one, or only these ``powers`` (then without products of logarithms); of several also their products,
    without square roots. ``extra`` are put among them."""
    found = [Term()]
    for name in names:
        own = powers or (_ONE_SIZE if len(names) == 1 else _ONE_OF_SEVERAL)
        found += [Term.of({name: power}) for power in own]
    for a in names:
        for b in names:
            if a == b:
                continue
            products: list[tuple[tuple[float, int], tuple[float, int]]] = [((1, 0), (0, 1)), ((2, 0), (1, 0))]
            if a < b:
                products += [((1, 0), (1, 0)), ((1, 1), (1, 0)), ((1, 0), (1, 1))]
            found += [Term.of({a: x, b: y}) for x, y in products if powers is None or not x[1] + y[1]]
    every = dict.fromkeys([*found, *(t for t in extra if all(p != EXPONENTIAL for _, p, _ in t.factors))])
    return sorted(every, key=lambda t: (sum(p for _, p, _ in t.factors), sum(logs for _, _, logs in t.factors)))
