"""Works out backwards which sums are happy: 1 is, and whatever becomes a happy one."""


def step(number):
    return sum(int(digit) ** 2 for digit in str(number))


HAPPY = {1}
while True:
    more = {number for number in range(1, 1000) if step(number) in HAPPY} - HAPPY
    if not more:
        break
    HAPPY |= more


def solve(args):
    (n,) = args
    return step(n) in HAPPY
