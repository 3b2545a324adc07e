// One list of all tweets, and a table of who follows whom: from the newest tweet back, until ten are found.
class Twitter {
    vector<pair<int, int>> posts;
    vector<vector<bool>> follows;

public:
    Twitter() : follows(501, vector<bool>(501)) {}

    void postTweet(int userId, int tweetId) { posts.push_back({userId, tweetId}); }

    vector<int> getNewsFeed(int userId) {
        vector<int> feed;
        for (int i = (int)posts.size() - 1; i >= 0 && feed.size() < 10; i--) {
            if (posts[i].first == userId || follows[userId][posts[i].first]) feed.push_back(posts[i].second);
        }
        return feed;
    }

    void follow(int followerId, int followeeId) { follows[followerId][followeeId] = true; }

    void unfollow(int followerId, int followeeId) { follows[followerId][followeeId] = false; }
};
