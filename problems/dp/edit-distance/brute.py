"""Breadth-first search over pairs of positions: which of them are reached with 0, 1, 2, … steps, matches being free."""


def solve(args):
    word1, word2 = args
    goal = (len(word1), len(word2))
    seen = set()
    frontier = [(0, 0)]
    steps = 0
    while True:
        reached = []
        while frontier:
            i, j = position = frontier.pop()
            if position in seen:
                continue
            seen.add(position)
            reached.append(position)
            if i < len(word1) and j < len(word2) and word1[i] == word2[j]:
                frontier.append((i + 1, j + 1))
        if goal in seen:
            return steps
        for i, j in reached:
            if i < len(word1):
                frontier.append((i + 1, j))
            if j < len(word2):
                frontier.append((i, j + 1))
            if i < len(word1) and j < len(word2):
                frontier.append((i + 1, j + 1))
        steps += 1
