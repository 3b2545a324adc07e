// One vector of pairs, most recently used last; every call searches it.
class LRUCache {
    size_t capacity;
    vector<pair<int, int>> entries;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        for (size_t i = 0; i < entries.size(); i++) {
            if (entries[i].first == key) {
                pair<int, int> entry = entries[i];
                entries.erase(entries.begin() + i);
                entries.push_back(entry);
                return entry.second;
            }
        }
        return -1;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            entries.back().second = value;
            return;
        }
        if (entries.size() == capacity) entries.erase(entries.begin());
        entries.push_back({key, value});
    }
};
