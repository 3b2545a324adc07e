// Goes through the users one by one with a heap of the ten newest tweets so far; a user is left at the first tweet that is too old.
class Twitter {
    struct User {
        vector<pair<int, int>> tweets;
        unordered_set<int> follows;
    };
    vector<User> users;
    int clock = 0;

public:
    Twitter() : users(501) {}

    void postTweet(int userId, int tweetId) { users[userId].tweets.emplace_back(++clock, tweetId); }

    vector<int> getNewsFeed(int userId) {
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> best;
        auto look = [&](int author) {
            auto& tweets = users[author].tweets;
            for (auto it = tweets.rbegin(); it != tweets.rend(); ++it) {
                if (best.size() == 10) {
                    if (best.top() > *it) break;
                    best.pop();
                }
                best.push(*it);
            }
        };
        look(userId);
        for (int author : users[userId].follows) {
            if (author != userId) look(author);
        }
        vector<int> feed(best.size());
        for (int i = (int)feed.size() - 1; i >= 0; i--) {
            feed[i] = best.top().second;
            best.pop();
        }
        return feed;
    }

    void follow(int followerId, int followeeId) { users[followerId].follows.insert(followeeId); }

    void unfollow(int followerId, int followeeId) { users[followerId].follows.erase(followeeId); }
};
