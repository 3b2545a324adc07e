// Each use is queued with its time stamp; stamps that are no longer the key's newest are skipped when a key has to go.
class LRUCache {
    int cap, now = 0;
    unordered_map<int, pair<int, int>> data;  // key -> value, stamp
    deque<pair<int, int>> uses;               // key, stamp

    void touch(int key) {
        data[key].second = ++now;
        uses.emplace_back(key, now);
    }

public:
    LRUCache(int capacity) { cap = capacity; }

    int get(int key) {
        auto it = data.find(key);
        if (it == data.end()) return -1;
        touch(key);
        return it->second.first;
    }

    void put(int key, int value) {
        data[key].first = value;
        touch(key);
        while ((int)data.size() > cap) {
            auto [k, stamp] = uses.front();
            uses.pop_front();
            auto it = data.find(k);
            if (it != data.end() && it->second.second == stamp) data.erase(it);
        }
    }
};
