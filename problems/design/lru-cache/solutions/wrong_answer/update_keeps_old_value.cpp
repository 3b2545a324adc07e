// A put of a key that is there moves it to the front but keeps the old value.
class LRUCache {
    int capacity;
    deque<int> order;
    unordered_map<int, int> values;

    void touch(int key) {
        auto it = find(order.begin(), order.end(), key);
        if (it != order.end()) order.erase(it);
        order.push_front(key);
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (!values.count(key)) return -1;
        touch(key);
        return values[key];
    }

    void put(int key, int value) {
        touch(key);
        values.insert({key, value});
        if ((int)values.size() > capacity) {
            values.erase(order.back());
            order.pop_back();
        }
    }
};
