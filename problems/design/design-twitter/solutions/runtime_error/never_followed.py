# remove raises an error where there is nothing to be removed.
class Twitter:
    def __init__(self):
        self.posts = []
        self.follows = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.posts.append((userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        seen = self.follows[userId] | {userId}
        return list(islice((tweet for user, tweet in reversed(self.posts) if user in seen), 10))

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].remove(followeeId)
