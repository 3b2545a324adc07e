"""Keeps the words in a list and compares each of them with what is asked for, cut to its length."""


def solve(args):
    words = []
    results = [None]
    for name, (text,) in zip(args[0][1:], args[1][1:], strict=True):
        if name == "insert":
            words.append(text)
            results.append(None)
        else:
            results.append(any((word if name == "search" else word[: len(text)]) == text for word in words))
    return results
