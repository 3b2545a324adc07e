# Puts every tweet of every user that counts on a heap, and takes ten of them.
class Twitter:
    def __init__(self):
        self.posts = []
        self.follows = {}

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.posts.append((userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        heap = []
        for time, (author, tweet) in enumerate(self.posts):
            if author == userId or author in self.follows.get(userId, ()):
                heappush(heap, (-time, tweet))
        return [heappop(heap)[1] for _ in range(min(10, len(heap)))]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows.setdefault(followerId, set()).add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows.setdefault(followerId, set()).discard(followeeId)
