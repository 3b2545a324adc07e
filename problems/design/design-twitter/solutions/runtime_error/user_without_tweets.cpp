// Asks for the tweets of users who have not posted.
class Twitter {
    unordered_map<int, vector<pair<int, int>>> tweets;
    unordered_map<int, unordered_set<int>> follows;
    int time = 0;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { tweets[userId].push_back({time++, tweetId}); }

    vector<int> getNewsFeed(int userId) {
        auto authors = follows[userId];
        authors.insert(userId);
        vector<pair<int, int>> recent;
        for (int author : authors) {
            auto& theirs = tweets.at(author);
            recent.insert(recent.end(), theirs.end() - min<int>(10, theirs.size()), theirs.end());
        }
        sort(recent.rbegin(), recent.rend());
        vector<int> feed;
        for (auto& tweet : recent)
            if (feed.size() < 10) feed.push_back(tweet.second);
        return feed;
    }

    void follow(int followerId, int followeeId) { follows[followerId].insert(followeeId); }

    void unfollow(int followerId, int followeeId) { follows[followerId].erase(followeeId); }
};
