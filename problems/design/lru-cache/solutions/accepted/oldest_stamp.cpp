// Time stamps in the table; a full cache searches all of them for the oldest.
class LRUCache {
    int capacity, now = 0;
    unordered_map<int, pair<int, int>> entries;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = entries.find(key);
        if (it == entries.end()) return -1;
        it->second.second = ++now;
        return it->second.first;
    }

    void put(int key, int value) {
        if (!entries.count(key) && (int)entries.size() == capacity) {
            auto oldest = entries.begin();
            for (auto it = entries.begin(); it != entries.end(); ++it)
                if (it->second.second < oldest->second.second) oldest = it;
            entries.erase(oldest);
        }
        entries[key] = {value, ++now};
    }
};
