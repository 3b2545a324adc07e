// problem: design/lru-cache
// time: O(n^2)
// memory: O(n)
// note: a vector searched and erased from; n * min(n, capacity)
class LRUCache {
    struct Entry {
        int key, value;
    };
    vector<Entry> entries;  // the least recently used first
    size_t room;

    vector<Entry>::iterator locate(int key) {
        return find_if(entries.begin(), entries.end(), [key](const Entry& e) { return e.key == key; });
    }

public:
    LRUCache(int capacity) : room(capacity) {}

    int get(int key) {
        auto it = locate(key);
        if (it == entries.end()) return -1;
        Entry e = *it;
        entries.erase(it);
        entries.push_back(e);
        return e.value;
    }

    void put(int key, int value) {
        auto it = locate(key);
        if (it != entries.end())
            entries.erase(it);
        else if (entries.size() == room)
            entries.erase(entries.begin());
        entries.push_back({key, value});
    }
};
