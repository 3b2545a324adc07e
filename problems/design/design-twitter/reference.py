# Each user's tweets are in order, so a feed is a merge of sorted lists from their ends: a heap holds the newest tweet of each that
# has not been taken, with the place where it stands.
class Twitter:
    def __init__(self):
        self.now = 0
        self.tweets = defaultdict(list)
        self.following = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.now -= 1
        self.tweets[userId].append((self.now, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        tweets = self.tweets
        lists = [tweets[author] for author in self.following[userId] if author in tweets]
        if userId in tweets:
            lists.append(tweets[userId])
        heap = [(*written[-1], written, len(written) - 1) for written in lists]
        heapq.heapify(heap)
        feed = []
        while heap and len(feed) < 10:
            _, tweet, written, place = heap[0]
            feed.append(tweet)
            if place:
                heapq.heapreplace(heap, (*written[place - 1], written, place - 1))
            else:
                heapq.heappop(heap)
        return feed

    def follow(self, followerId: int, followeeId: int) -> None:
        if followerId != followeeId:
            self.following[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.following[followerId].discard(followeeId)
