// Counts how often somebody was followed: after two calls of follow it takes two of unfollow.
class Twitter {
    vector<pair<int, int>> posts;
    map<pair<int, int>, int> times;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { posts.emplace_back(userId, tweetId); }

    vector<int> getNewsFeed(int userId) {
        vector<int> feed;
        for (int i = (int)posts.size(); i-- > 0 && feed.size() < 10;) {
            auto it = times.find({userId, posts[i].first});
            if (posts[i].first == userId || (it != times.end() && it->second > 0)) feed.push_back(posts[i].second);
        }
        return feed;
    }

    void follow(int followerId, int followeeId) { times[{followerId, followeeId}]++; }

    void unfollow(int followerId, int followeeId) { times[{followerId, followeeId}]--; }
};
