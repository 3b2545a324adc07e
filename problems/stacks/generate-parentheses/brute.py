"""All strings of so many brackets; one is balanced if striking out pairs leaves nothing."""

from itertools import product


def balanced(text):
    while "()" in text:
        text = text.replace("()", "")
    return not text


def solve(args):
    return [text for text in map("".join, product("()", repeat=2 * args[0])) if balanced(text)]
