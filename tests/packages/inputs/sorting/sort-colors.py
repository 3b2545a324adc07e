"""Inputs of sorting/sort-colors on either side of its constraints."""

VALID = [
    ([0],),  # a single red ball
    ([1],),  # a single white ball
    ([2],),  # a single blue ball
    ([0] * 300,),  # as many as there may be, all red
    ([1] * 300,),  # all white
    ([2] * 300,),  # all blue
    ([2, 1, 0] * 100,),  # as many as there may be, in all colours
    ([2, 0],),  # white is missing
    ([1, 0],),  # blue is missing
    ([2, 1],),  # red is missing
    ([0, 1, 2],),  # sorted already
    ([2] * 150 + [0] * 150,),  # as many as there may be, white is missing
]
NEARLY = [
    (([],), "one ball too few"),
    (([0] * 301,), "one ball too many, all red"),
    (([1] * 301,), "one ball too many, all white"),
    (([2] * 301,), "one ball too many, all blue"),
    (([*[2, 1, 0] * 100, 0],), "one ball too many, in all colours"),
    (([*[0] * 150, *[2] * 151],), "one ball too many, white is missing"),
    (([0] * 302,), "two balls too many"),
    (([-1],), "one below red, alone"),
    (([3],), "one above blue, alone"),
    (([-1, 0, 1],), "one below red at the front"),
    (([0, -1, 1],), "one below red in the middle"),
    (([0, 1, -1],), "one below red at the end"),
    (([3, 1, 2],), "one above blue at the front"),
    (([1, 3, 2],), "one above blue in the middle"),
    (([1, 2, 3],), "one above blue at the end"),
    (([0, 1, 2, 3],), "a fourth colour behind the three"),
    (([-1, 0, 1, 2],), "a fourth colour before the three"),
    (([*[0] * 299, 3],), "a full row with a fourth colour at the end"),
    (([3, *[0] * 299],), "a full row with a fourth colour at the front"),
    (([*[1] * 150, 3, *[1] * 149],), "a full row with a fourth colour in the middle"),
    (([*[2] * 299, -1],), "a full row with one below red at the end"),
    (([-1, *[2] * 299],), "a full row with one below red at the front"),
    (([*[1] * 150, -1, *[1] * 149],), "a full row with one below red in the middle"),
    (([-1, 1],), "white with its sign turned"),
    (([-2, 2],), "blue with its sign turned"),
    (([3, 3],), "a fourth colour and no other, twice"),
    (([2, 3, 0],), "one above blue between blue and red"),
    (([4],), "two above blue"),
    (([256],), "red in its lowest byte"),
    (([2**16 + 1],), "white in its lower half"),
    (([ord("0"), ord("1")],), "the digits as characters"),
    (([-(2**31)],), "the least int"),
    (([2**31 - 1],), "the greatest int"),
]
