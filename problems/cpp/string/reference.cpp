// A pointer to the first character, which leads into the object while the text is short; the capacity is needed only
// where it does not, and shares its place with the buffer. All that adds characters goes through one append, which
// reads its argument before it gives the old storage back.
class String {
public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    String() noexcept : buffer_{} {}
    String(const char* text) : String(text, std::strlen(text)) {}
    String(const char* text, std::size_t size) : String() { add(text, size); }
    String(std::size_t count, char c) : String() {
        reserve(count);
        std::memset(data_, c, count);
        ends_at(count);
    }
    String(const String& other) : String(other.data_, other.size_) {}
    String(String&& other) noexcept : String() { take(other); }
    String& operator=(String other) noexcept {
        swap(other);
        return *this;
    }
    ~String() { release(); }
    void swap(String& other) noexcept {
        String kept(std::move(other));
        other.take(*this);
        take(kept);
    }

    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    std::size_t capacity() const noexcept { return short_() ? sizeof(buffer_) - 1 : capacity_; }
    char* data() noexcept { return data_; }
    const char* data() const noexcept { return data_; }
    const char* c_str() const noexcept { return data_; }
    char* begin() noexcept { return data_; }
    const char* begin() const noexcept { return data_; }
    char* end() noexcept { return data_ + size_; }
    const char* end() const noexcept { return data_ + size_; }
    char& operator[](std::size_t i) noexcept { return data_[i]; }
    const char& operator[](std::size_t i) const noexcept { return data_[i]; }
    char& at(std::size_t i) { return require(i < size_), data_[i]; }
    const char& at(std::size_t i) const { return require(i < size_), data_[i]; }
    char& front() noexcept { return data_[0]; }
    const char& front() const noexcept { return data_[0]; }
    char& back() noexcept { return data_[size_ - 1]; }
    const char& back() const noexcept { return data_[size_ - 1]; }

    void reserve(std::size_t room) {
        if (room > capacity()) grow(room, nullptr, 0);
    }
    void clear() noexcept { ends_at(0); }
    void push_back(char c) { add(&c, 1); }
    void pop_back() noexcept { ends_at(size_ - 1); }
    String& append(const String& other) { return add(other.data_, other.size_); }
    String& operator+=(const String& other) { return append(other); }
    String& operator+=(char c) { return add(&c, 1); }
    String& insert(std::size_t place, const String& other) {
        require(place <= size_);
        const std::size_t size = size_;
        append(other);
        std::rotate(data_ + place, data_ + size, data_ + size_);
        return *this;
    }
    String& erase(std::size_t place, std::size_t count = npos) {
        require(place <= size_);
        count = std::min(count, size_ - place);
        std::memmove(data_ + place, data_ + place + count, size_ - place - count);
        ends_at(size_ - count);
        return *this;
    }
    String substr(std::size_t place, std::size_t count = npos) const {
        require(place <= size_);
        return String(data_ + place, std::min(count, size_ - place));
    }
    std::size_t find(const String& other, std::size_t place = 0) const noexcept {
        return view().find(other.view(), place);
    }

    friend String operator+(String a, const String& b) { return std::move(a += b); }
    friend bool operator==(const String& a, const String& b) noexcept { return a.view() == b.view(); }
    friend std::strong_ordering operator<=>(const String& a, const String& b) noexcept { return a.view() <=> b.view(); }

private:
    static void require(bool there) {
        if (!there) throw std::out_of_range("String: no such place");
    }
    std::string_view view() const noexcept { return {data_, size_}; }
    bool short_() const noexcept { return data_ == buffer_; }
    void ends_at(std::size_t size) noexcept { data_[size_ = size] = '\0'; }
    void release() noexcept {
        if (!short_()) delete[] data_;
    }
    String& add(const char* text, std::size_t count) {
        if (size_ + count > capacity()) {
            grow(std::max(size_ + count, 2 * capacity()), text, count);
        } else {
            std::memmove(data_ + size_, text, count);
        }
        ends_at(size_ + count);
        return *this;
    }
    // Larger storage, with the text and behind it what is added: `added` may be a part of the old storage.
    void grow(std::size_t room, const char* added, std::size_t count) {
        char* larger = new char[room + 1];
        std::memcpy(larger, data_, size_ + 1);
        if (count > 0) std::memcpy(larger + size_, added, count);
        release();
        data_ = larger;
        capacity_ = room;
    }
    // The text of another one, which is empty then. This one has no storage of its own.
    void take(String& other) noexcept {
        size_ = other.size_;
        if (other.short_()) {
            data_ = buffer_;
            std::memmove(buffer_, other.buffer_, sizeof(buffer_));
        } else {
            data_ = std::exchange(other.data_, other.buffer_);
            capacity_ = other.capacity_;
        }
        other.ends_at(0);
    }

    char* data_ = buffer_;
    std::size_t size_ = 0;
    union {
        char buffer_[16];
        std::size_t capacity_;
    };
};
