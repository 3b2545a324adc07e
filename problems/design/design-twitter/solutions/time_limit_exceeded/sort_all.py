# Collects all tweets of all users that count, and sorts them for each feed.
class Twitter:
    def __init__(self):
        self.tweets = defaultdict(list)
        self.follows = defaultdict(set)
        self.time = 0

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.time += 1
        self.tweets[userId].append((self.time, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        everything = []
        for user in self.follows[userId] | {userId}:
            everything += self.tweets[user]
        everything.sort(key=lambda tweet: -tweet[0])
        return [tweet for _, tweet in everything[:10]]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
