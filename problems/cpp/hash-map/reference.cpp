// Linear probing in a table of a power of two. A place is new, held or erased; a search ends at a new one, of which
// there is always one, since the table is made anew before three quarters are held or erased. An element is made before
// the table is touched: so a copy that throws changes nothing, and arguments may be elements of the map.
template <class K, class V, class Hash = std::hash<K>, class Equal = std::equal_to<K>>
class HashMap {
    enum class State : unsigned char { fresh, held, erased };
    struct Entry {
        K key;
        V value;
    };
    struct Place {
        State state = State::fresh;
        union {
            Entry entry;
        };
        Place() {}
        ~Place() {
            if (state == State::held) std::destroy_at(&entry);
        }
    };
    template <class Value>
    struct Reference {
        const K& first;
        Value& second;
        const Reference* operator->() const { return this; }
    };
    template <class PlaceType, class Value>
    class Iterator {
    public:
        Iterator(PlaceType* place, PlaceType* end) : place_(place), end_(end) { skip(); }
        Reference<Value> operator*() const { return {place_->entry.key, place_->entry.value}; }
        Reference<Value> operator->() const { return **this; }
        Iterator& operator++() {
            ++place_;
            skip();
            return *this;
        }
        bool operator==(const Iterator& other) const { return place_ == other.place_; }

    private:
        void skip() {
            while (place_ != end_ && place_->state != State::held) ++place_;
        }
        PlaceType* place_;
        PlaceType* end_;
    };

public:
    using iterator = Iterator<Place, V>;
    using const_iterator = Iterator<const Place, const V>;

    HashMap() = default;
    HashMap(const HashMap& other) : HashMap() {
        for (auto&& each : other) insert_or_assign(each.first, each.second);
    }
    HashMap(HashMap&& other) noexcept { swap(other); }
    HashMap& operator=(HashMap other) noexcept {
        swap(other);
        return *this;
    }

    std::pair<iterator, bool> insert(std::pair<K, V> element) {
        return put(std::move(element.first), std::move(element.second));
    }
    template <class Value>
    std::pair<iterator, bool> insert_or_assign(K key, Value&& value) {
        if (Place* place = search(key)) {
            place->entry.value = std::forward<Value>(value);
            return {at_place(place), false};
        }
        return put(std::move(key), std::forward<Value>(value));
    }
    V& operator[](K key) { return put(std::move(key)).first->second; }
    V& at(const K& key) { return const_cast<V&>(std::as_const(*this).at(key)); }
    const V& at(const K& key) const {
        if (const Place* place = search(key)) return place->entry.value;
        throw std::out_of_range("HashMap::at");
    }
    iterator find(const K& key) {
        Place* place = search(key);
        return place ? at_place(place) : end();
    }
    const_iterator find(const K& key) const {
        Place* place = search(key);
        return place ? const_iterator(place, limit()) : end();
    }
    bool contains(const K& key) const { return search(key) != nullptr; }
    std::size_t count(const K& key) const { return contains(key); }
    std::size_t erase(const K& key) {
        Place* place = search(key);
        if (!place) return 0;
        place->state = State::erased;
        std::destroy_at(&place->entry);
        --size_;
        return 1;
    }
    void clear() noexcept { HashMap().swap(*this); }
    void swap(HashMap& other) noexcept {
        places_.swap(other.places_);
        std::swap(capacity_, other.capacity_);
        std::swap(size_, other.size_);
        std::swap(used_, other.used_);
    }
    iterator begin() { return {places_.get(), limit()}; }
    iterator end() { return {limit(), limit()}; }
    const_iterator begin() const { return {places_.get(), limit()}; }
    const_iterator end() const { return {limit(), limit()}; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }

private:
    Place* limit() const { return places_.get() + capacity_; }
    iterator at_place(Place* place) { return {place, limit()}; }
    std::size_t start(const K& key) const {
        const std::uint64_t mixed = std::uint64_t{Hash()(key)} * 0x9E3779B97F4A7C15u;
        return static_cast<std::size_t>(mixed >> 32) & (capacity_ - 1);
    }
    Place* search(const K& key) const {
        if (capacity_ == 0) return nullptr;
        for (std::size_t i = start(key);; i = (i + 1) & (capacity_ - 1)) {
            Place& place = places_[i];
            if (place.state == State::fresh) return nullptr;
            if (place.state == State::held && Equal()(place.entry.key, key)) return &place;
        }
    }
    // A place that is not held, for a key that is not there.
    Place* vacant(const K& key) const {
        std::size_t i = start(key);
        while (places_[i].state == State::held) i = (i + 1) & (capacity_ - 1);
        return &places_[i];
    }
    template <class... Args>
    std::pair<iterator, bool> put(K&& key, Args&&... args) {
        if (Place* place = search(key)) return {at_place(place), false};
        Entry made{std::move(key), V(std::forward<Args>(args)...)};
        if (4 * (used_ + 1) > 3 * capacity_) rebuild();
        Place* place = vacant(made.key);
        hold(place, std::move(made));
        return {at_place(place), true};
    }
    void hold(Place* place, Entry&& entry) {
        std::construct_at(&place->entry, std::move(entry));
        used_ += place->state == State::fresh;
        place->state = State::held;
        ++size_;
    }
    void rebuild() {
        HashMap larger;
        larger.capacity_ = std::bit_ceil(std::max<std::size_t>(8, 2 * (size_ + 1)));
        larger.places_ = std::make_unique<Place[]>(larger.capacity_);
        for (std::size_t i = 0; i < capacity_; ++i)
            if (places_[i].state == State::held)
                larger.hold(larger.vacant(places_[i].entry.key), std::move(places_[i].entry));
        swap(larger);
    }

    std::unique_ptr<Place[]> places_;
    std::size_t capacity_ = 0;
    std::size_t size_ = 0;
    std::size_t used_ = 0;  // held or erased
};
