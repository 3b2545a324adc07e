// Nodes in a vector that are chained by their numbers: copies need no care, since a number means the same in each copy.
template <class K, class V, class Hash = std::hash<K>>
class LruCacheTemplate {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    struct Node {
        std::optional<std::pair<K, V>> element;
        std::size_t newer = none, older = none;
    };
    std::size_t capacity_;
    std::vector<Node> nodes_;
    std::vector<std::size_t> free_;
    std::size_t newest_ = none, oldest_ = none;
    std::unordered_map<K, std::size_t, Hash> numbers_;

    void unchain(std::size_t i) {
        Node& node = nodes_[i];
        (node.newer == none ? newest_ : nodes_[node.newer].older) = node.older;
        (node.older == none ? oldest_ : nodes_[node.older].newer) = node.newer;
    }
    void chain(std::size_t i) {
        nodes_[i].newer = none;
        nodes_[i].older = newest_;
        (newest_ == none ? oldest_ : nodes_[newest_].newer) = i;
        newest_ = i;
    }
    void drop(std::size_t i) {
        unchain(i);
        nodes_[i].element.reset();
        free_.push_back(i);
    }

public:
    explicit LruCacheTemplate(std::size_t capacity) : capacity_(capacity) {
        if (capacity == 0) throw std::invalid_argument("no capacity");
    }
    LruCacheTemplate(const LruCacheTemplate&) = default;
    LruCacheTemplate(LruCacheTemplate&& other) noexcept : capacity_(other.capacity_) { swap(other); }
    LruCacheTemplate& operator=(LruCacheTemplate other) noexcept {
        swap(other);
        return *this;
    }

    bool put(const K& key, V value) {
        if (V* old = get(key)) {
            *old = std::move(value);
            return false;
        }
        K own(key);
        if (free_.empty() && nodes_.size() <= capacity_) {
            nodes_.emplace_back();
            free_.reserve(nodes_.size());
            free_.push_back(nodes_.size() - 1);
        }
        const std::size_t i = free_.back();
        numbers_.emplace(own, i);
        free_.pop_back();
        nodes_[i].element.emplace(std::move(own), std::move(value));
        chain(i);
        if (numbers_.size() > capacity_) {
            numbers_.erase(nodes_[oldest_].element->first);
            drop(oldest_);
        }
        return true;
    }
    V* get(const K& key) {
        const auto found = numbers_.find(key);
        if (found == numbers_.end()) return nullptr;
        unchain(found->second);
        chain(found->second);
        return &nodes_[found->second].element->second;
    }
    const V* peek(const K& key) const {
        const auto found = numbers_.find(key);
        return found == numbers_.end() ? nullptr : &nodes_[found->second].element->second;
    }
    bool contains(const K& key) const { return peek(key) != nullptr; }
    bool erase(const K& key) {
        const auto found = numbers_.find(key);
        if (found == numbers_.end()) return false;
        drop(found->second);
        numbers_.erase(found);
        return true;
    }
    void clear() noexcept {
        numbers_.clear();
        nodes_.clear();
        free_.clear();
        newest_ = oldest_ = none;
    }
    void swap(LruCacheTemplate& other) noexcept {
        std::swap(capacity_, other.capacity_);
        nodes_.swap(other.nodes_);
        free_.swap(other.free_);
        std::swap(newest_, other.newest_);
        std::swap(oldest_, other.oldest_);
        numbers_.swap(other.numbers_);
    }
    std::size_t size() const { return numbers_.size(); }
    std::size_t capacity() const { return capacity_; }
    bool empty() const { return numbers_.empty(); }
};
