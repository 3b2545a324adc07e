"""Names every node by its way from the root, exchanges the letters of all ways, and writes the level order of that."""


def solve(args):
    entries = iter(args[0])
    way_to = {}
    ways = [""]
    for way in ways:
        value = next(entries, None)
        if value is not None:
            way_to[way] = value
            ways += (way + "l", way + "r")
    mirrored = {way.translate({ord("l"): "r", ord("r"): "l"}): value for way, value in way_to.items()}
    ways = [""]
    for way in ways:
        if way in mirrored:
            ways += (way + "l", way + "r")
    order = [mirrored.get(way) for way in ways]
    while order and order[-1] is None:
        order.pop()
    return order
