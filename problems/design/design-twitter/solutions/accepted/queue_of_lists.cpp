// A priority queue with the newest tweet of each user that counts; what is taken out is followed by the next of the same user.
class Twitter {
    unordered_map<int, vector<pair<int, int>>> tweetMap;
    unordered_map<int, set<int>> followMap;
    int count = 0;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { tweetMap[userId].push_back({count++, tweetId}); }

    vector<int> getNewsFeed(int userId) {
        vector<int> res;
        priority_queue<array<int, 4>> pq;  // time, tweet, user, place
        followMap[userId].insert(userId);
        for (int user : followMap[userId]) {
            auto it = tweetMap.find(user);
            if (it == tweetMap.end()) continue;
            int last = it->second.size() - 1;
            pq.push({it->second[last].first, it->second[last].second, user, last});
        }
        while (!pq.empty() && res.size() < 10) {
            auto [time, tweet, user, place] = pq.top();
            pq.pop();
            res.push_back(tweet);
            if (place > 0) {
                auto& before = tweetMap[user][place - 1];
                pq.push({before.first, before.second, user, place - 1});
            }
        }
        return res;
    }

    void follow(int followerId, int followeeId) { followMap[followerId].insert(followeeId); }

    void unfollow(int followerId, int followeeId) { followMap[followerId].erase(followeeId); }
};
