# The last ten tweets of each user that counts, sorted together.
class Twitter:
    def __init__(self):
        self.users = {}
        self.follows = {}
        self.time = 0

    def postTweet(self, userId: int, tweetId: int) -> None:
        if userId not in self.users:
            self.users[userId] = []
        self.users[userId].append((self.time, tweetId))
        self.time += 1

    def getNewsFeed(self, userId: int) -> List[int]:
        posts = []
        if userId in self.users:
            posts.extend(self.users[userId][-10:])
        for followee in self.follows.get(userId, []):
            if followee in self.users and followee != userId:
                posts.extend(self.users[followee][-10:])
        posts.sort(reverse=True)
        return [tweet for time, tweet in posts[:10]]

    def follow(self, followerId: int, followeeId: int) -> None:
        if followerId not in self.follows:
            self.follows[followerId] = []
        if followeeId not in self.follows[followerId]:
            self.follows[followerId].append(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        if followeeId in self.follows.get(followerId, []):
            self.follows[followerId].remove(followeeId)
