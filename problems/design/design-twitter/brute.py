"""Keeps the calls as they came, and for each feed reads them again from the last to the first."""


def follows(calls, reader, author):
    """What the last call about these two says."""
    for name, values in reversed(calls):
        if name in ("follow", "unfollow") and tuple(values) == (reader, author):
            return name == "follow"
    return False


def solve(args):
    calls = []
    answers = []
    for name, values in zip(*args, strict=True):
        answer = None
        if name == "getNewsFeed":
            (reader,) = values
            written = [tuple(given) for other, given in reversed(calls) if other == "postTweet"]
            answer = [tweet for author, tweet in written if author == reader or follows(calls, reader, author)][:10]
        calls.append((name, values))
        answers.append(answer)
    return answers
