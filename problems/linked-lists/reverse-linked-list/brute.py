"""Takes the values from the back by position."""


def solve(args):
    (values,) = args
    return [values[len(values) - 1 - i] for i in range(len(values))]
