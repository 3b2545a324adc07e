// Users are objects, and their tweets linked lists with the newest one in front. A user follows himself from the beginning.
class Twitter {
    struct Tweet {
        int id, time;
        Tweet* next;
    };

    struct User {
        int id;
        unordered_set<int> followed;
        Tweet* head = nullptr;
        explicit User(int id) : id(id) { followed.insert(id); }
        void post(int tweetId, int time) { head = new Tweet{tweetId, time, head}; }
    };

    map<int, User*> users;
    int timestamp = 0;

    User* user(int id) {
        if (users.find(id) == users.end()) users[id] = new User(id);
        return users[id];
    }

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { user(userId)->post(tweetId, timestamp++); }

    vector<int> getNewsFeed(int userId) {
        auto newer = [](Tweet* a, Tweet* b) { return a->time < b->time; };
        priority_queue<Tweet*, vector<Tweet*>, decltype(newer)> q(newer);
        for (int id : user(userId)->followed) {
            Tweet* t = user(id)->head;
            if (t) q.push(t);
        }
        vector<int> res;
        for (int n = 0; n < 10 && !q.empty(); n++) {
            Tweet* t = q.top();
            q.pop();
            res.push_back(t->id);
            if (t->next) q.push(t->next);
        }
        return res;
    }

    void follow(int followerId, int followeeId) {
        user(followeeId);
        user(followerId)->followed.insert(followeeId);
    }

    void unfollow(int followerId, int followeeId) {
        if (followerId == followeeId) return;
        user(followerId)->followed.erase(followeeId);
    }
};
