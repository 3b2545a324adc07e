"""A model of the driver: three numbers."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)


class Numbers:
    def __init__(self):
        self.numbers = [0] * P.types

    def apply(self, op):
        code, i, *rest = op
        if code == 0:
            self.numbers[i] = (31 * self.numbers[i] + rest[0]) % P.modulus
            return ["write", self.numbers[i]]
        if code == 1:
            return ["read", self.numbers[i]]
        return ["same", i == rest[0]]

    def state(self):
        return self.numbers


def solve(args):
    return play(args, Numbers)
