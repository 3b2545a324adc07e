// The usual pair of std::list and std::unordered_map, with value parameters, and a copy that is filled from the oldest
// on.
template <typename Key, typename Value, typename Hasher = std::hash<Key>>
class LruCacheTemplate {
    struct Entry {
        Key key;
        Value value;
    };
    std::size_t limit_;
    std::list<Entry> order_;  // the oldest in front
    std::unordered_map<Key, typename std::list<Entry>::iterator, Hasher> index_;

    void drop_oldest() {
        index_.erase(order_.front().key);
        order_.pop_front();
    }

public:
    explicit LruCacheTemplate(std::size_t limit)
        : limit_(limit > 0 ? limit : throw std::invalid_argument("a cache has room for one key at least")) {}
    LruCacheTemplate(const LruCacheTemplate& other) : limit_(other.limit_) {
        for (const Entry& entry : other.order_) put(entry.key, entry.value);
    }
    LruCacheTemplate(LruCacheTemplate&&) = default;
    LruCacheTemplate& operator=(const LruCacheTemplate& other) { return *this = LruCacheTemplate(other); }
    LruCacheTemplate& operator=(LruCacheTemplate&&) = default;
    ~LruCacheTemplate() = default;

    bool put(Key key, Value value) {
        if (auto found = index_.find(key); found != index_.end()) {
            found->second->value = std::move(value);
            order_.splice(order_.end(), order_, found->second);
            return false;
        }
        order_.push_back(Entry{std::move(key), std::move(value)});
        try {
            index_.insert({order_.back().key, std::prev(order_.end())});
        } catch (...) {
            order_.pop_back();
            throw;
        }
        if (order_.size() > limit_) drop_oldest();
        return true;
    }
    Value* get(const Key& key) {
        auto found = index_.find(key);
        if (found == index_.end()) return nullptr;
        order_.splice(order_.end(), order_, found->second);
        return std::addressof(found->second->value);
    }
    const Value* peek(const Key& key) const {
        auto found = index_.find(key);
        return found != index_.end() ? std::addressof(found->second->value) : nullptr;
    }
    bool contains(const Key& key) const { return index_.count(key) > 0; }
    bool erase(const Key& key) {
        auto found = index_.find(key);
        if (found == index_.end()) return false;
        order_.erase(found->second);
        index_.erase(found);
        return true;
    }
    void clear() noexcept {
        index_.clear();
        order_.clear();
    }
    void swap(LruCacheTemplate& other) noexcept { std::swap(*this, other); }
    std::size_t size() const noexcept { return order_.size(); }
    std::size_t capacity() const noexcept { return limit_; }
    bool empty() const noexcept { return order_.empty(); }
};
