"""Puts each word into the first group with whose first word it can be crossed off letter by letter."""


def _belong_together(one, other):
    left = list(other)
    for letter in one:
        if letter not in left:
            return False
        left.remove(letter)
    return not left


def solve(args):
    (strs,) = args
    groups = []
    for word in strs:
        for group in groups:
            if _belong_together(word, group[0]):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups
