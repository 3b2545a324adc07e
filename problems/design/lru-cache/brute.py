"""Keeps the time of each key's last use and searches for the oldest."""


def solve(args):
    names, given = args
    capacity = given[0][0]
    entries = {}
    answers = []
    for now, (name, values) in enumerate(zip(names, given, strict=True)):
        answer = None
        if name == "get":
            key = values[0]
            answer = -1
            if key in entries:
                answer = entries[key][1]
                entries[key] = (now, answer)
        elif name == "put":
            key, value = values
            if key not in entries and len(entries) == capacity:
                oldest = sorted((used, other) for other, (used, _) in entries.items())[0][1]
                entries = {other: entry for other, entry in entries.items() if other != oldest}
            entries[key] = (now, value)
        answers.append(answer)
    return answers
