"""Names each node by its way from the root; of all ways of one length, the last one in alphabetical order is seen."""


def solve(args):
    entries = iter(args[0])
    values, ways = {}, [""]
    for way in ways:
        value = next(entries, None)
        if value is not None:
            values[way] = value
            ways += (way + "l", way + "r")
    seen = []
    while level := [way for way in values if len(way) == len(seen)]:
        seen.append(values[max(level)])
    return seen
