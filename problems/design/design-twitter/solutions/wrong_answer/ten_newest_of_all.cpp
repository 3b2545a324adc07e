// Takes the ten newest tweets of everybody, and of these the ones that count.
class Twitter {
    deque<pair<int, int>> posts;
    map<int, set<int>> follows;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) {
        posts.push_front({userId, tweetId});
        if (posts.size() > 10) posts.pop_back();
    }

    vector<int> getNewsFeed(int userId) {
        vector<int> feed;
        for (auto& [author, tweet] : posts)
            if (author == userId || follows[userId].count(author)) feed.push_back(tweet);
        return feed;
    }

    void follow(int followerId, int followeeId) { follows[followerId].insert(followeeId); }

    void unfollow(int followerId, int followeeId) { follows[followerId].erase(followeeId); }
};
