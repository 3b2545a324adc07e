// The entries stand in a list, most recently used first, and a hash table leads from a key to its place there. splice
// moves a node to the front without a copy, so that the iterators in the table stay valid.
class LRUCache {
public:
    explicit LRUCache(int capacity) : capacity(capacity) { place.reserve(capacity + 1); }

    int get(int key) {
        const auto found = place.find(key);
        if (found == place.end()) return -1;
        entries.splice(entries.begin(), entries, found->second);
        return found->second->value;
    }

    void put(int key, int value) {
        const auto found = place.find(key);
        if (found != place.end()) {
            found->second->value = value;
            entries.splice(entries.begin(), entries, found->second);
            return;
        }
        if (entries.size() == capacity) {
            place.erase(entries.back().key);
            entries.pop_back();
        }
        entries.push_front({key, value});
        place.emplace(key, entries.begin());
    }

private:
    struct Entry {
        int key;
        int value;
    };
    size_t capacity;
    list<Entry> entries;
    unordered_map<int, list<Entry>::iterator> place;
};
