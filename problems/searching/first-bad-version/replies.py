"""What the judge replies, in its own process: args is the whole case, with what is secret of it."""


def isBadVersion(args, version):
    _, bad = args
    return version >= bad
