// problem: design/lru-cache
// time: O(n)
// memory: O(n)
// note: memory is min(n, capacity)
class LRUCache {
    list<pair<int, int>> items;
    unordered_map<int, list<pair<int, int>>::iterator> at;
    int capacity;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = at.find(key);
        if (it == at.end()) return -1;
        items.splice(items.begin(), items, it->second);
        return it->second->second;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            items.front().second = value;
            return;
        }
        if ((int)items.size() == capacity) {
            at.erase(items.back().first);
            items.pop_back();
        }
        items.emplace_front(key, value);
        at[key] = items.begin();
    }
};
