// A list in the order of use, the most recent first, and a table that leads from a key to its place in the list. The
// new element is in both before the oldest one goes: what throws does so while it can still be taken back.
template <class K, class V, class Hash = std::hash<K>>
class LruCacheTemplate {
public:
    explicit LruCacheTemplate(std::size_t capacity) : capacity_(capacity) {
        if (capacity == 0) throw std::invalid_argument("LruCacheTemplate: no capacity");
    }
    LruCacheTemplate(const LruCacheTemplate& other) : capacity_(other.capacity_), uses_(other.uses_) {
        for (auto it = uses_.begin(); it != uses_.end(); ++it) places_.emplace(it->first, it);
    }
    LruCacheTemplate(LruCacheTemplate&& other) noexcept : capacity_(other.capacity_) { swap(other); }
    LruCacheTemplate& operator=(LruCacheTemplate other) noexcept {
        swap(other);
        return *this;
    }

    bool put(const K& key, const V& value) { return put(key, V(value)); }
    bool put(const K& key, V&& value) {
        if (V* old = get(key)) {
            *old = std::move(value);
            return false;
        }
        std::list<std::pair<const K, V>> one;
        one.emplace_front(key, std::move(value));
        places_.emplace(one.front().first, one.begin());
        uses_.splice(uses_.begin(), one);
        if (uses_.size() > capacity_) {
            places_.erase(uses_.back().first);
            uses_.pop_back();
        }
        return true;
    }
    V* get(const K& key) {
        const auto found = places_.find(key);
        if (found == places_.end()) return nullptr;
        uses_.splice(uses_.begin(), uses_, found->second);
        return &found->second->second;
    }
    const V* peek(const K& key) const {
        const auto found = places_.find(key);
        return found == places_.end() ? nullptr : &found->second->second;
    }
    bool contains(const K& key) const { return places_.contains(key); }
    bool erase(const K& key) {
        const auto found = places_.find(key);
        if (found == places_.end()) return false;
        uses_.erase(found->second);
        places_.erase(found);
        return true;
    }
    void clear() noexcept {
        places_.clear();
        uses_.clear();
    }
    void swap(LruCacheTemplate& other) noexcept {
        std::swap(capacity_, other.capacity_);
        uses_.swap(other.uses_);
        places_.swap(other.places_);
    }
    std::size_t size() const noexcept { return uses_.size(); }
    std::size_t capacity() const noexcept { return capacity_; }
    bool empty() const noexcept { return uses_.empty(); }

private:
    using Uses = std::list<std::pair<const K, V>>;
    std::size_t capacity_;
    Uses uses_;
    std::unordered_map<K, typename Uses::iterator, Hash> places_;
};
