"""For each letter and each place: how far a stretch gets if k other letters are written over."""


def solve(args):
    s, k = args
    best = 0
    for letter in set(s):
        for start in range(len(s)):
            left = k
            end = start
            while end < len(s) and (s[end] == letter or left > 0):
                left -= s[end] != letter
                end += 1
            best = max(best, end - start)
    return best
