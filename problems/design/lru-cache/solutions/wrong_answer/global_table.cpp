// Values and order are global and keep what an earlier cache stored.
unordered_map<int, int> stored;
list<int> order_of_use;

class LRUCache {
    size_t capacity;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (!stored.count(key)) return -1;
        order_of_use.remove(key);
        order_of_use.push_front(key);
        return stored[key];
    }

    void put(int key, int value) {
        order_of_use.remove(key);
        order_of_use.push_front(key);
        stored[key] = value;
        while (stored.size() > capacity) {
            stored.erase(order_of_use.back());
            order_of_use.pop_back();
        }
    }
};
