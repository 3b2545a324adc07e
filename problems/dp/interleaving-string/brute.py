"""Goes through the places that the letters of s1 may have in s3, and asks whether the rest spells s2."""


def solve(args):
    s1, s2, s3 = args
    if len(s1) + len(s2) != len(s3):
        return False
    if len(s1) > len(s2):
        s1, s2 = s2, s1

    def places(i, start, rest):
        if i == len(s1):
            return rest + s3[start:] == s2
        for at in range(start, len(s3)):
            before = rest + s3[start:at]
            if not s2.startswith(before):
                return False
            if s3[at] == s1[i] and places(i + 1, at + 1, before):
                return True
        return False

    return places(0, 0, "")
