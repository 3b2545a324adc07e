# A small class for users, and the ten largest by time of the ends of their lists.
class User:
    def __init__(self):
        self.posts = []
        self.sees = set()


class Twitter:
    def __init__(self):
        self.users = defaultdict(User)
        self.clock = 0

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.clock += 1
        self.users[userId].posts.append((self.clock, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        authors = {userId, *self.users[userId].sees}
        recent = (post for author in authors for post in self.users[author].posts[-10:])
        return [tweet for _, tweet in nlargest(10, recent)]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.users[followerId].sees.add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.users[followerId].sees.discard(followeeId)
