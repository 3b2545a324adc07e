"""A plain list that is searched for its minimum at each question."""


def solve(args):
    values = []
    answers = []
    for name, given in zip(*args, strict=True):
        answer = None
        if name == "push":
            values = [*values, given[0]]
        elif name == "pop":
            values = values[:-1]
        elif name == "top":
            answer = values[len(values) - 1]
        elif name == "getMin":
            answer = sorted(values)[0]
        answers.append(answer)
    return answers
