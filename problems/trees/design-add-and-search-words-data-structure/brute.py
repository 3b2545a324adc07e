"""Compares a search with every word that was added, place by place."""


def solve(args):
    words = []
    results = [None]
    for name, (text,) in zip(args[0][1:], args[1][1:], strict=True):
        if name == "addWord":
            words.append(text)
            results.append(None)
            continue
        fits = False
        for word in words:
            if len(word) == len(text):
                differ = [i for i in range(len(text)) if text[i] != word[i] and text[i] != "."]
                fits = fits or not differ
        results.append(fits)
    return results
