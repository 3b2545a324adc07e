"""A model of the driver: four numbers, compared by Python."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)


class Numbers:
    def __init__(self):
        self.numbers = [0] * P.slots

    def apply(self, op):
        code, *rest = op
        numbers = self.numbers
        if code == 0:
            numbers[rest[0]] = rest[1]
            return ["hold"]
        if code == 1:
            a, b = numbers[rest[0]], numbers[rest[1]]
            return ["compare", *map(int, (a == b, a != b, a < b, a > b, a <= b, a >= b))]
        if code == 2:
            numbers.sort()
            return ["sort"]
        less = sum(number < rest[1] for number in numbers)
        numbers[rest[0]] = max(numbers)
        return ["count", less]

    def state(self):
        return self.numbers


def solve(args):
    return play(args, Numbers)
