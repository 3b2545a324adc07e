// Keeps the last ten tweets of each user only, and merges the lists of those who count one after the other, cut at ten.
class Twitter {
    using Posts = deque<pair<int, int>>;  // the newest first
    map<int, Posts> recent;
    map<int, set<int>> followees;
    int time = 0;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) {
        Posts& mine = recent[userId];
        mine.push_front({++time, tweetId});
        if (mine.size() > 10) mine.pop_back();
    }

    vector<int> getNewsFeed(int userId) {
        set<int> authors = followees[userId];
        authors.insert(userId);
        vector<pair<int, int>> feed;
        for (int author : authors) {
            const Posts& theirs = recent[author];
            vector<pair<int, int>> both;
            merge(feed.begin(), feed.end(), theirs.begin(), theirs.end(), back_inserter(both), greater<>());
            if (both.size() > 10) both.resize(10);
            feed.swap(both);
        }
        vector<int> ids;
        for (auto& post : feed) ids.push_back(post.second);
        return ids;
    }

    void follow(int followerId, int followeeId) { followees[followerId].insert(followeeId); }

    void unfollow(int followerId, int followeeId) {
        auto it = followees.find(followerId);
        if (it != followees.end()) it->second.erase(followeeId);
    }
};
