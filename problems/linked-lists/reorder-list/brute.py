"""Takes a value off either end of a Python list by turns."""


def solve(args):
    values = list(args[0])
    order = []
    while values:
        order.append(values.pop(0))
        if values:
            order.append(values.pop())
    return order
