"""Inputs of arrays/product-of-array-except-self on either side of its constraints."""

# The numbers next to the range that have no prime factor above 30: 2_147_459_040 within, 2_147_508_000 beyond.
WITHIN = [16, 2, 27, 27, 3, 5, 17, 19, 19]
BEYOND = [16, 2, 9, 25, 5, 11, 11, 17, 29]

VALID = [
    ([0, 0],),  # the shortest list
    ([-30, 30],),  # both extremes of a value
    ([30, 30],),
    ([-30, -30],),
    ([1] * 100_000,),  # the longest list
    ([-1] * 100_000,),
    ([0, *[30] * 99_998, 0],),  # no prefix, suffix or answer sees what is between two zeros
    ([-2] * 31,),  # the least product there may be, -2147483648
    ([-2, *[2] * 30],),
    ([2] * 30,),
    (WITHIN,),  # the greatest product there may be
    ([*WITHIN, -1],),
    ([0, *WITHIN],),
    ([*[2] * 15, 0, -2, *[2] * 15],),  # the answer at the zero is -2147483648
    ([-2, *[2] * 30, 0],),  # a prefix of -2147483648
    ([0, *[2] * 30, -2],),  # a suffix of -2147483648
    ([0, *[2] * 30],),
]
NEARLY = [
    (([],), "no element"),
    (([1],), "one element"),
    (([0],), "one element, a zero"),
    (([1] * 100_001,), "one element too many, all ones"),
    (([0] * 100_001,), "one element too many, all zeros"),
    (([-31, 1, 1],), "the first value is one too low"),
    (([1, -31, 1],), "the middle value is one too low"),
    (([1, 1, -31],), "the last value is one too low"),
    (([31, 1, 1],), "the first value is one too high"),
    (([1, 31, 1],), "the middle value is one too high"),
    (([1, 1, 31],), "the last value is one too high"),
    (([31, 0],), "a value one too high, and a zero"),
    (([0, 31, 0],), "a value one too high between two zeros"),
    (([0, -31, 0],), "a value one too low between two zeros"),
    (([2**31 - 1, 1],), "the greatest int is no value, even if the product fits"),
    (([1, -(2**31)],), "the least int is no value, even if the product fits"),
    (([-(2**31), -(2**31)],), "the least int twice"),
    (([2] * 31,), "the whole product is 2147483648, each answer half of it"),
    (([-2, -2, *[2] * 29],), "the whole product is 2147483648, with two signs"),
    (([-2] * 32,), "the whole product is 2 ** 32"),
    ((BEYOND,), "the whole product is 2147508000, the next one above"),
    (([-16, *BEYOND[1:]],), "the whole product is -2147508000, the next one below"),
    (([*[2] * 31, -1],), "the product is -2147483648, but a prefix is 2147483648"),
    (([-1, *[2] * 31],), "the product is -2147483648, but a suffix is 2147483648"),
    (([*[2] * 15, -1, *[2] * 16],), "only the answer at the -1 is 2147483648"),
    (([*[2] * 16, 0, *[2] * 15],), "only the answer at the zero is 2147483648"),
    (([*BEYOND[:5], 0, *BEYOND[5:]],), "only the answer at the zero is 2147508000"),
    (([-16, *BEYOND[1:5], 0, *BEYOND[5:]],), "only the answer at the zero is -2147508000"),
    (([*[2] * 31, 0, 0],), "only a prefix is 2147483648, as two zeros follow"),
    (([0, 0, *[2] * 31],), "only a suffix is 2147483648, as two zeros come before"),
    (([*[2] * 31, 0],), "the prefix before a zero at the end is 2147483648, and so is the answer there"),
    (([0, *[2] * 31],), "the suffix behind a zero at the beginning is 2147483648, and so is the answer there"),
    (([-16, *BEYOND[1:], 0, 0],), "only a prefix is -2147508000"),
    (([0, 0, -16, *BEYOND[1:]],), "only a suffix is -2147508000"),
    (([1] * 99_969 + [2] * 31,), "the longest list, with a product of 2147483648"),
    (([30] * 100_000,), "all values fit, no product does"),
]
