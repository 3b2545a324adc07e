// Each user's tweets are in order, so a feed is a merge of sorted lists from their ends. A heap holds for each list how far it
// has been read; making it takes a step for each user followed, and ten times the newest tweet is taken out.
class Twitter {
public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { tweets[userId].push_back({++now, tweetId}); }

    vector<int> getNewsFeed(int userId) {
        vector<Rest> heap;
        const auto join = [&](int author) {
            const auto found = tweets.find(author);
            if (found != tweets.end()) heap.push_back({found->second.data(), found->second.size()});
        };
        join(userId);
        const auto followed = following.find(userId);
        if (followed != following.end()) ranges::for_each(followed->second, join);

        const auto older = [](const Rest& a, const Rest& b) { return a.newest().time < b.newest().time; };
        ranges::make_heap(heap, older);
        vector<int> feed;
        while (!heap.empty() && feed.size() < 10) {
            ranges::pop_heap(heap, older);
            feed.push_back(heap.back().newest().id);
            if (--heap.back().count == 0)
                heap.pop_back();
            else
                ranges::push_heap(heap, older);
        }
        return feed;
    }

    void follow(int followerId, int followeeId) {
        if (followerId != followeeId) following[followerId].insert(followeeId);
    }

    void unfollow(int followerId, int followeeId) {
        const auto followed = following.find(followerId);
        if (followed != following.end()) followed->second.erase(followeeId);
    }

private:
    struct Tweet {
        int time;
        int id;
    };
    struct Rest {
        const Tweet* first;
        size_t count;

        const Tweet& newest() const { return first[count - 1]; }
    };
    int now = 0;
    unordered_map<int, vector<Tweet>> tweets;
    unordered_map<int, unordered_set<int>> following;
};
