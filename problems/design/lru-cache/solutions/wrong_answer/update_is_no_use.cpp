// A put of a key that is there changes the value but not the order.
class LRUCache {
    int capacity;
    list<pair<int, int>> entries;
    unordered_map<int, list<pair<int, int>>::iterator> place;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = place.find(key);
        if (it == place.end()) return -1;
        entries.splice(entries.begin(), entries, it->second);
        return it->second->second;
    }

    void put(int key, int value) {
        auto it = place.find(key);
        if (it != place.end()) {
            it->second->second = value;
            return;
        }
        if ((int)entries.size() == capacity) {
            place.erase(entries.back().first);
            entries.pop_back();
        }
        entries.emplace_front(key, value);
        place[key] = entries.begin();
    }
};
