"""Remembers every call of set, and for each question looks for the latest one that fits."""


def solve(args):
    names, given = args
    notes = []
    answers = []
    for name, values in zip(names, given, strict=True):
        answer = None
        if name == "set":
            notes.append(tuple(values))
        elif name == "get":
            key, now = values
            fitting = [(time, value) for other, value, time in notes if other == key and time <= now]
            answer = max(fitting)[1] if fitting else ""
        answers.append(answer)
    return answers
