"""Asks the regular expressions of Python, of which these patterns are a small part."""

import re


def solve(args):
    s, p = args
    return re.fullmatch(p, s) is not None
