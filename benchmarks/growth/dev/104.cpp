// problem: design/lru-cache
// time: O(n^2)
// memory: O(n)
// note: a list walked from the front; n * min(n, capacity)
class LRUCache {
    std::list<std::pair<int, int>> order_;
    const std::size_t capacity_;

public:
    explicit LRUCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    int get(int key) {
        for (auto it = order_.begin(); it != order_.end(); ++it) {
            if (it->first == key) {
                order_.splice(order_.begin(), order_, it);
                return it->second;
            }
        }
        return -1;
    }

    void put(int key, int value) {
        order_.remove_if([&](const auto& item) { return item.first == key; });
        order_.emplace_front(key, value);
        if (order_.size() > capacity_) order_.pop_back();
    }
};
