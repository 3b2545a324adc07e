"""Flies with each ticket that is left, those to the first names first, and goes back where tickets are left over."""


def solve(args):
    (tickets,) = args
    order = sorted(tickets)
    used = [False] * len(order)
    journey = ["JFK"]

    def complete():
        if len(journey) == len(order) + 1:
            return True
        tried = set()
        for i, (departure, arrival) in enumerate(order):
            if used[i] or departure != journey[-1] or arrival in tried:
                continue
            tried.add(arrival)
            used[i] = True
            journey.append(arrival)
            if complete():
                return True
            journey.pop()
            used[i] = False
        return False

    complete()
    return journey
