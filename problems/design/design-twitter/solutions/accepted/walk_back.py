# All tweets in one deque, the newest in front, read until ten are found.
class Twitter:
    def __init__(self):
        self.posts = deque()
        self.following = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.posts.appendleft((userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        users = self.following[userId] | {userId}
        feed = []
        for user, tweet in self.posts:
            if user in users:
                feed.append(tweet)
                if len(feed) == 10:
                    break
        return feed

    def follow(self, followerId: int, followeeId: int) -> None:
        self.following[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.following[followerId] -= {followeeId}
