// Collects all tweets of all users that count, and sorts them for each feed.
class Twitter {
    unordered_map<int, vector<pair<int, int>>> tweets;
    unordered_map<int, unordered_set<int>> follows;
    int time = 0;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { tweets[userId].push_back({time++, tweetId}); }

    vector<int> getNewsFeed(int userId) {
        vector<pair<int, int>> all = tweets[userId];
        for (int other : follows[userId]) {
            if (other == userId) continue;
            all.insert(all.end(), tweets[other].begin(), tweets[other].end());
        }
        sort(all.rbegin(), all.rend());
        vector<int> feed;
        for (size_t i = 0; i < all.size() && i < 10; i++) feed.push_back(all[i].second);
        return feed;
    }

    void follow(int followerId, int followeeId) { follows[followerId].insert(followeeId); }

    void unfollow(int followerId, int followeeId) { follows[followerId].erase(followeeId); }
};
