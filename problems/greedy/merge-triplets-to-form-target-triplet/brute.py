"""Makes every triplet that any number of merges can lead to."""


def solve(args):
    triplets, target = args
    made = {tuple(t) for t in triplets}
    new = set(made)
    while new:
        new = {tuple(map(max, a, b)) for a in new for b in made} - made
        made |= new
    return tuple(target) in made
