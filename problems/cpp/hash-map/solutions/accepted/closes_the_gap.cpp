// No marks for erased elements: those behind the gap move up if they may, so that every place is full or free.
template <class K, class V, class Hash = std::hash<K>, class Equal = std::equal_to<K>>
class HashMap {
    using Place = std::optional<std::pair<K, V>>;
    std::vector<Place> places_;
    std::size_t size_ = 0;

    std::size_t home(const K& key) const {
        std::uint64_t bits = Hash()(key);
        bits ^= bits >> 31;
        bits *= 0xBF58476D1CE4E5B9u;
        bits ^= bits >> 29;
        return static_cast<std::size_t>(bits % places_.size());
    }
    std::size_t next(std::size_t i) const { return i + 1 == places_.size() ? 0 : i + 1; }
    // Where the key is, or the free place where it would be.
    std::size_t locate(const K& key) const {
        std::size_t i = home(key);
        while (places_[i] && !Equal()(places_[i]->first, key)) i = next(i);
        return i;
    }
    bool has(std::size_t i) const { return i < places_.size() && places_[i].has_value(); }
    std::size_t seek(const K& key) const {
        if (places_.empty()) return 0;
        const std::size_t i = locate(key);
        return places_[i] ? i : places_.size();
    }
    void spread() {
        if (10 * (size_ + 1) <= 7 * places_.size()) return;
        HashMap larger;
        larger.places_.resize(2 * places_.size() + 5);
        for (Place& place : places_) {
            if (!place) continue;
            std::size_t i = larger.home(place->first);
            while (larger.places_[i]) i = larger.next(i);
            larger.places_[i].emplace(std::move(*place));
        }
        places_.swap(larger.places_);
    }

    template <bool constant>
    class Walk {
        using Places = std::conditional_t<constant, const std::vector<Place>, std::vector<Place>>;
        using Value = std::conditional_t<constant, const V, V>;
        struct Arrow {
            std::pair<const K&, Value&> pair;
            const std::pair<const K&, Value&>* operator->() const { return &pair; }
        };
        Places* places_;
        std::size_t i_;

    public:
        Walk(Places& places, std::size_t i) : places_(&places), i_(i) {
            while (i_ < places_->size() && !(*places_)[i_]) ++i_;
        }
        std::pair<const K&, Value&> operator*() const {
            auto& held = *(*places_)[i_];
            return {held.first, held.second};
        }
        Arrow operator->() const { return {**this}; }
        Walk& operator++() { return *this = Walk(*places_, i_ + 1); }
        friend bool operator==(const Walk& a, const Walk& b) { return a.i_ == b.i_; }
    };

public:
    using iterator = Walk<false>;
    using const_iterator = Walk<true>;

    HashMap() = default;
    HashMap(const HashMap&) = default;
    HashMap(HashMap&& other) noexcept : places_(std::move(other.places_)), size_(std::exchange(other.size_, 0)) {
        other.places_.clear();
    }
    HashMap& operator=(const HashMap& other) { return *this = HashMap(other); }
    HashMap& operator=(HashMap&& other) noexcept {
        swap(other);
        if (this != &other) other.clear();
        return *this;
    }

    template <class... Args>
    std::pair<iterator, bool> try_emplace(const K& key, Args&&... args) {
        std::size_t i = seek(key);
        if (has(i)) return {iterator(places_, i), false};
        std::pair<K, V> made(std::piecewise_construct, std::forward_as_tuple(key),
                             std::forward_as_tuple(std::forward<Args>(args)...));
        spread();
        i = locate(made.first);
        places_[i].emplace(std::move(made));
        ++size_;
        return {iterator(places_, i), true};
    }
    std::pair<iterator, bool> insert(std::pair<const K, V>&& element) {
        return try_emplace(element.first, std::move(element.second));
    }
    std::pair<iterator, bool> insert(const std::pair<const K, V>& element) {
        return try_emplace(element.first, element.second);
    }
    std::pair<iterator, bool> insert_or_assign(const K& key, V value) {
        auto result = try_emplace(key, std::move(value));
        if (!result.second) result.first->second = std::move(value);
        return result;
    }
    V& operator[](const K& key) { return (*try_emplace(key).first).second; }
    V& at(const K& key) {
        const std::size_t i = seek(key);
        return has(i) ? places_[i]->second : throw std::out_of_range("no such key");
    }
    const V& at(const K& key) const {
        const std::size_t i = seek(key);
        return has(i) ? places_[i]->second : throw std::out_of_range("no such key");
    }
    std::size_t erase(const K& key) {
        std::size_t gap = seek(key);
        if (!has(gap)) return 0;
        for (std::size_t i = next(gap); places_[i]; i = next(i)) {
            // It may move up unless its home lies behind the gap, counted round.
            const std::size_t from = home(places_[i]->first);
            const bool behind = gap < i ? (gap < from && from <= i) : (gap < from || from <= i);
            if (behind) continue;
            places_[gap].emplace(std::move(*places_[i]));
            gap = i;
        }
        places_[gap].reset();
        --size_;
        return 1;
    }
    iterator find(const K& key) { return {places_, has(seek(key)) ? seek(key) : places_.size()}; }
    const_iterator find(const K& key) const { return {places_, has(seek(key)) ? seek(key) : places_.size()}; }
    bool contains(const K& key) const { return has(seek(key)); }
    std::size_t count(const K& key) const { return contains(key) ? 1 : 0; }
    void clear() noexcept {
        places_.clear();
        size_ = 0;
    }
    void swap(HashMap& other) noexcept {
        places_.swap(other.places_);
        std::swap(size_, other.size_);
    }
    iterator begin() { return {places_, 0}; }
    iterator end() { return {places_, places_.size()}; }
    const_iterator begin() const { return {places_, 0}; }
    const_iterator end() const { return {places_, places_.size()}; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
};
