"""Inputs of stacks/min-stack on either side of its constraints."""

LEAST, MOST = -2_147_483_648, 2_147_483_647  # all ints there are: no value is too small or too large


def made(*calls: int | str) -> tuple[list[str], list[list[int]]]:
    """The constructor and these calls; a push is its value."""
    names = [call if isinstance(call, str) else "push" for call in calls]
    return ["MinStack", *names], [[], *([] if isinstance(call, str) else [call] for call in calls)]


VALID = [
    made(),  # the constructor alone
    made(0),  # a push alone
    made(0, "pop"),  # emptied by the last call
    made(0, "top"),  # asked at height one
    made(0, "getMin", "pop"),  # asked just before it is emptied
    made(0, "pop", 0, "pop"),  # emptied twice
    made(0, "pop", 0, "top", "getMin"),  # asked after it was emptied and filled again
    made(LEAST, MOST, "getMin", "top"),  # both extremes
    made(MOST, LEAST, "getMin", "pop", "getMin"),  # both extremes, the smaller one on top
    made(1, 1, "pop", "getMin", "pop"),  # the minimum twice
    made(*[0] * 30_000),  # as many calls as there may be, all pushes
    made(*[0] * 15_000, *["pop"] * 15_000),  # as many calls, and empty at the end
    made(*[0, "pop"] * 15_000),  # as many calls, never higher than one
    made(0, *["getMin"] * 29_999),  # as many calls, one push among them
]
NEARLY = [
    (([], []), "not even the constructor"),
    (made("pop"), "pop as the first call"),
    (made("top"), "top as the first call"),
    (made("getMin"), "getMin as the first call"),
    (made("pop", 0), "pop before the push"),
    (made("top", 0), "top before the push"),
    (made("getMin", 0), "getMin before the push"),
    (made(0, "pop", "pop"), "a second pop for one element"),
    (made(0, "pop", "top"), "top after the only element is gone"),
    (made(0, "pop", "getMin"), "getMin after the only element is gone"),
    (made(0, "pop", "pop", 0), "one pop too many, made good by a push"),
    (made(0, "pop", "top", 0), "top between a pop and the next push"),
    (made(0, "pop", "getMin", 0), "getMin between a pop and the next push"),
    (made(0, 0, "pop", "pop", "pop"), "a third pop for two equal elements"),
    (made(0, 1, "pop", "pop", "top"), "top after both elements are gone"),
    (made(1, 0, "pop", "pop", "getMin"), "getMin after both elements are gone"),
    (made(0, "top", "pop", "top"), "top takes nothing away, but pop does"),
    (made(0, "getMin", "pop", "getMin"), "getMin takes nothing away, but pop does"),
    (made(0, "top", "pop", "pop"), "top adds nothing that could be popped"),
    (made(0, "getMin", "pop", "pop"), "getMin adds nothing that could be popped"),
    (made(0, "pop", 0, "pop", "pop"), "one pop too many after it was filled again"),
    (made(0, "pop", 0, "pop", "top"), "top after it was emptied for the second time"),
    (made(0, "pop", 0, "pop", "getMin"), "getMin after it was emptied for the second time"),
    (made(0, 0, "pop", 0, "pop", "pop", "pop"), "four pops for three pushes in turns"),
    (made(LEAST, "pop", "getMin"), "getMin after the least int is gone"),
    (made(MOST, "pop", "getMin"), "getMin after the greatest int is gone"),
    (made("getMin", *[0] * 29_999), "getMin as the first of the most calls"),
    (made(*[0, "pop"] * 14_999, "top"), "top as the last call, the stack emptied many times"),
    (made(*[0] * 14_999, *["pop"] * 15_000), "one pop more than pushes, close to the most calls"),
    (made(*[0] * 30_001), "one call too many, all pushes"),
    (made(*[0, "pop"] * 15_000, 0), "one call too many, a push on the empty stack"),
    (made(*[0] * 15_001, *["pop"] * 15_000), "one call too many, a pop"),
    (made(0, *["top"] * 30_000), "one call too many, top"),
    (made(0, *["getMin"] * 30_000), "one call too many, getMin"),
    (made(*[0] * 30_002), "two calls too many"),
]
