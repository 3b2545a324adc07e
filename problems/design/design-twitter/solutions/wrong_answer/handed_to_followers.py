# Puts each tweet into the feeds of those who follow at that moment: following and unfollowing change nothing that is there.
class Twitter:
    def __init__(self):
        self.followers = defaultdict(set)
        self.feeds = defaultdict(lambda: deque(maxlen=10))

    def postTweet(self, userId: int, tweetId: int) -> None:
        for reader in self.followers[userId] | {userId}:
            self.feeds[reader].appendleft(tweetId)

    def getNewsFeed(self, userId: int) -> List[int]:
        return list(self.feeds[userId])

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followers[followeeId].add(followerId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followers[followeeId].discard(followerId)
