"""Cases for design/design-twitter: few users and many, loud ones and silent ones, and who follows whom in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.operations import Args, Call, Design

P = parameters(__file__)
FIRST, LAST = P.user_min, P.user_max
USER = (FIRST, LAST)

DESIGN = Design(
    __file__,
    {"userId": USER, "followerId": USER, "followeeId": USER, "tweetId": (P.tweet_min, P.tweet_max)},
)


def step(posted: int, call: Call) -> int | None:
    """Nobody follows himself, and no tweet comes twice; a bit for each that was posted."""
    if call[0] == "follow" and call[1] == call[2]:
        return None
    if call[0] != "postTweet":
        return posted
    bit = 1 << call[2]
    return None if posted & bit else posted | bit


def is_valid(args: Args) -> bool:
    """Known calls with users and tweets in range; nobody follows himself, and no tweet is posted twice."""
    return DESIGN.valid(args, P.calls_max, step)


def sizes(args: Args) -> dict[str, int]:
    """Calls, and for each news feed the users followed, together."""
    calls = DESIGN.calls(args)
    following: dict[int, set[int]] = {}
    followed = 0
    for name, user, *other in calls:
        if name == "getNewsFeed":
            followed += len(following.get(user, ()))
        elif name == "follow":
            following.setdefault(user, set()).add(other[0])
        elif name == "unfollow":
            following.get(user, set()).discard(other[0])
    return {"s": max(1, len(calls) + followed), "n": max(1, len(calls)), "f": max(1, followed)}


def labels(args: Args) -> list[str]:
    """Whether there are more tweets than a feed shows, and whether somebody unfollows himself."""
    posts = args[0].count("postTweet")
    alone = any(name == "unfollow" and values[0] == values[1] for name, values in zip(*args, strict=True))
    return ["many-tweets"] * (posts > P.feed_max) + ["self"] * alone


# ---- small cases

USERS = ((1, 2), (1, 2), (1, 2, 3), (1, 2, 3, 4, 5), (LAST, FIRST), (LAST - 1, LAST, 256, 255), tuple(range(1, 17)))
TWEETS = (
    tuple(range(1, 50)),
    tuple(range(50, 0, -1)),
    tuple(range(P.tweet_max, P.tweet_max - 50, -1)),
    tuple(37 * i % 101 for i in range(60)),
    tuple(i // 2 if i % 2 else P.tweet_max - i // 2 for i in range(60)),
)
MIXES = (
    ("postTweet", "getNewsFeed", "follow", "unfollow"),
    ("postTweet", "getNewsFeed", "follow", "follow", "unfollow", "postTweet", "getNewsFeed"),
    ("postTweet", "postTweet", "postTweet", "getNewsFeed", "follow"),
    ("postTweet", "postTweet", "postTweet", "postTweet", "postTweet", "getNewsFeed", "follow", "unfollow"),
)


@st.composite
def _sequences(draw: st.DrawFn) -> Args:
    users, tweets = draw(st.sampled_from(USERS)), draw(st.sampled_from(TWEETS))
    mix = draw(st.sampled_from(MIXES))
    calls: list[Call] = []
    posted = 0
    for code in draw(st.binary(max_size=draw(st.sampled_from((6, 12, 24, 40))))):
        name, rest = mix[code % len(mix)], code // len(mix)
        user, other = users[rest % len(users)], users[rest // len(users) % len(users)]
        if name == "postTweet":
            calls.append((name, user, tweets[posted]))
            posted += 1
        elif name == "getNewsFeed":
            calls.append((name, user))
        elif user != other or name == "unfollow":
            calls.append((name, user, other))
    return DESIGN.args([], calls)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 40 calls of a few users, with tweets whose numbers rise, fall or jump."""
    return _sequences()


NUMBERS = (5, 3, 8, 0, 9, 1, 7, 4, 6, 2, 20, 15, 18, 11, 17)


def _numbered(calls: Sequence[Call]) -> Iterator[Call]:
    """The same with a number for each tweet, which do not rise."""
    count = 0
    for call in calls:
        if call[0] == "postTweet":
            yield (*call, NUMBERS[count])
            count += 1
        else:
            yield call


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 5 calls of the users 1 and 2; 7 to 14 tweets of three users in many orders"""
    choice: list[Call] = [
        ("postTweet", 1),
        ("postTweet", 2),
        ("getNewsFeed", 1),
        ("getNewsFeed", 2),
        ("follow", 1, 2),
        ("unfollow", 1, 2),
        ("unfollow", 1, 1),
    ]
    for size in range(6):
        for calls in product(choice, repeat=size):
            yield DESIGN.args([], _numbered(calls))
    feeds: list[Call] = [("getNewsFeed", user) for user in (1, 2, 3)]
    for size in range(7, 15):
        for period in product((1, 2, 3), repeat=3):
            for swap in range(0, size, 3):
                authors = [period[i % 3] if i < swap else period[i * 3 // size] for i in range(size)]
                posts: list[Call] = [("postTweet", author) for author in authors]
                middle: list[Call] = [("follow", 1, 2), ("follow", 1, 3), ("follow", 2, 3), *feeds, ("unfollow", 1, 3)]
                yield DESIGN.args([], _numbered([*posts, *middle, *feeds]))


# ---- large cases


def _tweets(n: int, rng: Random) -> list[int]:
    """n different numbers in any order."""
    return rng.sample(range(P.tweet_min, P.tweet_max + 1), min(n, P.tweet_max + 1))


def _posts(authors: Sequence[int], rng: Random) -> list[Call]:
    """A tweet of each of these users in turn."""
    return [("postTweet", author, tweet) for author, tweet in zip(authors, _tweets(len(authors), rng), strict=False)]


def _feeds(readers: Sequence[int], n: int) -> list[Call]:
    return [("getNewsFeed", readers[i % len(readers)]) for i in range(n)]


def _one_author(n: int, rng: Random) -> Args:
    """A third of the calls are tweets of one user; he and a follower read them."""
    author, reader = rng.sample(range(FIRST, LAST + 1), 2)
    calls = [*_posts([author] * (n // 3), rng), ("follow", reader, author)]
    return DESIGN.args([], [*calls, *_feeds([author, reader, reader], max(0, n - len(calls)))][:n])


def _many_followed(share: int) -> Callable[[int, Random], Args]:
    """A reader follows a lot of users; of each ``share`` of them one posts, all in turn, several times."""

    def build(n: int, rng: Random) -> Args:
        count = max(1, min(LAST - 1, n // 20))
        users = list(range(FIRST + 1, FIRST + 1 + count))
        rng.shuffle(users)
        authors = users[::share] * (n // 3 // len(users[::share]) + 1)
        calls: list[Call] = [("follow", FIRST, user) for user in users]
        calls += _posts(authors[: n // 3], rng)
        calls += _feeds([FIRST], n // 4)
        return DESIGN.args([], calls[:n])

    return build


def _scattered(n: int, rng: Random) -> Args:
    """Twenty users who post in any order, up to a third of the calls; then feeds of one who follows them all."""
    users = rng.sample(range(FIRST + 1, LAST + 1), 20)
    calls: list[Call] = [("follow", FIRST, user) for user in users]
    calls += _posts(rng.choices(users, k=n // 3), rng)
    return DESIGN.args([], [*calls, *_feeds([FIRST], n - len(calls))][:n])


def _blocks(n: int, rng: Random) -> Args:
    """Users who post one after the other, each of them all that he has to say at once: a feed is of one or two."""
    users = rng.sample(range(FIRST + 1, LAST + 1), 40)
    calls: list[Call] = [("follow", FIRST, user) for user in users]
    calls += _posts([user for user in users for _ in range(9 + rng.randrange(3))], rng)
    return DESIGN.args([], [*calls, *_feeds([FIRST], n - len(calls))][:n])


def _behind_strangers(n: int, rng: Random) -> Args:
    """The reader's friends posted first, three tweets each or none; then a stranger did nothing else."""
    friends = list(range(2, 8))
    calls: list[Call] = [("follow", 1, friend) for friend in friends]
    calls += _posts([*rng.sample(friends[:3] * 3, 9)[: n // 6], *[LAST] * (n // 3)], rng)
    return DESIGN.args([], [*calls, *_feeds([1, 1, friends[0], friends[-1]], n - len(calls))][:n])


def _far_behind(n: int, rng: Random) -> Args:
    """The same with as many tweets of strangers as there can be, and some feeds at the end."""
    authors = [2, 1, 2, *(rng.randint(3, LAST) for _ in range(n))]
    calls = [("follow", 1, 2), *_posts(authors[: min(P.tweet_max - P.tweet_min + 1, 9 * n // 10)], rng)]
    return DESIGN.args([], [*calls, *_feeds([1, 2], max(0, min(n // 20, n - len(calls))))][:n])


def _by_turns(n: int, rng: Random) -> Args:
    """Each of five users follows two of the others; a tweet, and the feeds of two."""
    users = list(range(101, 106))
    calls: list[Call] = [
        ("follow", user, other) for user in users for other in rng.sample(sorted({*users} - {user}), 2)
    ]
    posts = _posts(users * 3 + rng.choices(users, k=n // 3), rng)
    calls += posts[:15]
    for post in posts[15:]:
        calls += [post, ("getNewsFeed", rng.choice(users)), ("getNewsFeed", rng.choice(users))]
    return DESIGN.args([], calls[:n])


def _everybody(n: int, rng: Random) -> Args:
    """Everybody follows everybody else; then tweets and feeds by turns."""
    users = rng.sample(range(FIRST, LAST + 1), 12)
    pairs = [(a, b) for a in users for b in users if a != b]
    rng.shuffle(pairs)
    calls: list[Call] = [("follow", a, b) for a, b in pairs]
    for post in _posts(rng.choices(users, k=n // 3), rng):
        calls += [post, ("getNewsFeed", rng.choice(users))]
    return DESIGN.args([], calls[:n])


def _back_and_forth(n: int, rng: Random) -> Args:
    """Following begins and ends all the time, twice in a row or without ever having begun, also for oneself."""
    users = [1, 2, 3, 4, 5, 6, LAST]
    posts = iter(_posts(rng.choices(users, k=n // 4 + 20), rng))
    calls: list[Call] = [next(posts) for _ in range(16)]
    while len(calls) < n:
        if len(calls) % 4 == 0:
            calls.append(next(posts))
        elif len(calls) % 4 == 2:
            calls.append(("getNewsFeed", rng.choice(users)))
        else:
            user, other = rng.choice(users), rng.choice(users)
            calls.append((rng.choice(("follow", "follow", "unfollow")) if user != other else "unfollow", user, other))
    return DESIGN.args([], calls)


def _falling(n: int, rng: Random) -> Args:
    """Numbers that fall from the greatest on, over a few users; all of them follow each other."""
    users = [3, 1, 2]
    calls: list[Call] = [("follow", a, b) for a in users for b in users if a != b]
    for i in range(min(n // 3, P.tweet_max + 1)):
        calls += [("postTweet", rng.choice(users), P.tweet_max - i), ("getNewsFeed", users[i % 3])]
    return DESIGN.args([], calls[:n])


def _about_ten(n: int, rng: Random) -> Args:
    """Users of 8 to 12 tweets, one after the other; each follows the one before and sometimes the next."""
    count = max(2, min(LAST, n // 40))
    users = rng.sample(range(FIRST, LAST + 1), count)
    authors = [user for user in users for _ in range(rng.randint(8, 12))]
    calls = _posts(authors, rng)
    for before, user in pairwise(users):
        calls += [("getNewsFeed", user), ("follow", user, before), ("getNewsFeed", user)]
        if rng.random() < 0.3:
            calls += [("follow", before, user), ("getNewsFeed", before)]
    return DESIGN.args([], [*calls, *_feeds(users, n - len(calls))][:n])


def _all_tweets(n: int, rng: Random) -> Args:
    """Every tweet there may be, one user after the other; all are followed by the last one, who reads at the end."""
    users = list(range(FIRST, min(LAST, FIRST + max(1, n // 60))))
    calls: list[Call] = [("follow", LAST, user) for user in users]
    count = min(P.tweet_max + 1, n // 3 + 1)
    calls += _posts([users[i % len(users)] for i in range(count)], rng)
    for user in users:
        calls += [("getNewsFeed", LAST), ("unfollow", LAST, user)]
    return DESIGN.args([], calls[:n])


def _family(
    name: str, build: Callable[[int, Random], Args], catches: str, n: int = P.calls_max, least: int = 60
) -> Family:
    """Below ``least`` calls there are hardly any feeds of ten, and the work does not grow as it does from then on."""

    def enough(n: int, rng: Random) -> Args:
        if n < least:
            raise ValueError("too few calls")
        return build(n, rng)

    return Family(name, enough, n=n, catches=catches)


FAMILIES = (
    _family("one author", _one_author, "all tweets sorted for each feed"),
    _family("many followed", _many_followed(1), "all tweets of all users followed, sorted for each feed"),
    _family("many followed, most of them silent", _many_followed(20), "users without a tweet"),
    _family("scattered", _scattered, "all tweets of all users followed, sorted for each feed", least=500),
    _family("blocks", _blocks, "one tweet of each user", least=600),
    _family("behind strangers", _behind_strangers, "the ten newest of all tweets; a walk through all of them", n=9_000),
    _family(
        "far behind strangers",
        _far_behind,
        "a walk that ends after so many tweets, and a log that holds fewer",
        n=11_600,
    ),
    _family("by turns", _by_turns, "tweets sorted again behind each post", least=120),
    _family("everybody", _everybody, "tweets that are handed to every follower", least=300),
    _family("back and forth", _back_and_forth, "feeds that were made before, and users held twice", least=120),
    _family("falling", _falling, "tweets in the order of their numbers", least=120),
    _family("about ten", _about_ten, "feeds of nine or eleven", least=80),
    _family("all tweets", _all_tweets, "room for too few tweets, and times in few bits"),
)
