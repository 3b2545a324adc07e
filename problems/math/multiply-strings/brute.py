"""Python's own integers, which are as long as they have to be."""


def solve(args):
    num1, num2 = args
    return str(int(num1) * int(num2))
