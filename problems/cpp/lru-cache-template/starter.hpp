// A cache that drops the least recently used key when it is full: fill in what is missing.
template <class K, class V, class Hash = std::hash<K>>
class LruCacheTemplate {
public:
    explicit LruCacheTemplate(std::size_t capacity) {}
    LruCacheTemplate(const LruCacheTemplate& other) {}
    LruCacheTemplate(LruCacheTemplate&& other) noexcept {}
    LruCacheTemplate& operator=(const LruCacheTemplate& other) { return *this; }
    LruCacheTemplate& operator=(LruCacheTemplate&& other) noexcept { return *this; }
    ~LruCacheTemplate() {}

    bool put(const K& key, const V& value) { return false; }
    bool put(const K& key, V&& value) { return false; }
    V* get(const K& key) { return nullptr; }
    const V* peek(const K& key) const { return nullptr; }
    bool contains(const K& key) const { return false; }
    bool erase(const K& key) { return false; }
    void clear() noexcept {}
    void swap(LruCacheTemplate& other) noexcept {}

    std::size_t size() const noexcept { return 0; }
    std::size_t capacity() const noexcept { return 0; }
    bool empty() const noexcept { return true; }
};
