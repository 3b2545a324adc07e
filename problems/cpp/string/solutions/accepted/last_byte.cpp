// The last byte of the buffer holds how many characters there is still room for: with none left it is the zero behind
// the text itself. On the heap it holds a number that no short text has. No pointer leads into the object, so that a
// move is a copy of its bytes.
class String {
    static constexpr std::size_t room = 31;
    static constexpr unsigned char on_heap = 0xff;
    struct Heap {
        char* text;
        std::size_t size;
        std::size_t capacity;
    };
    std::array<unsigned char, room + 1> bytes_{};

    bool small() const noexcept { return bytes_[room] != on_heap; }
    Heap heap() const noexcept {
        Heap result;
        std::memcpy(&result, bytes_.data(), sizeof(result));
        return result;
    }
    void set(const Heap& heap) noexcept {
        std::memcpy(bytes_.data(), &heap, sizeof(heap));
        bytes_[room] = on_heap;
    }
    void set_size(std::size_t size) noexcept {
        if (small()) {
            bytes_[size] = 0;
            bytes_[room] = static_cast<unsigned char>(room - size);
        } else {
            Heap now = heap();
            now.size = size;
            now.text[size] = '\0';
            set(now);
        }
    }
    // Room for so many, which is made of the text and of what has to be added to it.
    String& add(std::string_view more) {
        const std::size_t total = size() + more.size();
        if (total > capacity()) {
            String larger;
            larger.reserve(std::max(total, capacity() + capacity() / 2));
            larger.add(*this).add(more);
            swap(larger);
        } else {
            std::copy(more.begin(), more.end(), end());
            set_size(total);
        }
        return *this;
    }
    static std::size_t checked(std::size_t place, std::size_t size) {
        if (place > size) throw std::out_of_range(std::to_string(place));
        return place;
    }

public:
    static constexpr auto npos = std::string_view::npos;

    String() noexcept { bytes_[room] = room; }
    String(const char* text) : String(std::string_view(text)) {}
    String(const char* text, std::size_t size) : String(std::string_view(text, size)) {}
    explicit String(std::string_view text) : String() { add(text); }
    String(std::size_t count, char c) : String() {
        reserve(count);
        std::fill_n(data(), count, c);
        set_size(count);
    }
    String(const String& other) : String(std::string_view(other)) {}
    String(String&& other) noexcept : bytes_(std::exchange(other.bytes_, String().bytes_)) {}
    String& operator=(const String& other) { return *this = String(other); }
    String& operator=(String&& other) noexcept {
        swap(other);
        return *this;
    }
    ~String() {
        if (!small()) delete[] heap().text;
    }
    void swap(String& other) noexcept { bytes_.swap(other.bytes_); }

    operator std::string_view() const noexcept { return {data(), size()}; }
    const char* data() const noexcept { return small() ? reinterpret_cast<const char*>(bytes_.data()) : heap().text; }
    char* data() noexcept { return const_cast<char*>(std::as_const(*this).data()); }
    const char* c_str() const noexcept { return data(); }
    std::size_t size() const noexcept { return small() ? room - bytes_[room] : heap().size; }
    std::size_t capacity() const noexcept { return small() ? room : heap().capacity; }
    bool empty() const noexcept { return size() == 0; }
    char* begin() noexcept { return data(); }
    const char* begin() const noexcept { return data(); }
    char* end() noexcept { return data() + size(); }
    const char* end() const noexcept { return data() + size(); }

    char& operator[](std::size_t i) { return data()[i]; }
    const char& operator[](std::size_t i) const { return data()[i]; }
    char& at(std::size_t i) { return const_cast<char&>(std::as_const(*this).at(i)); }
    const char& at(std::size_t i) const {
        if (i < size()) return data()[i];
        throw std::out_of_range("at");
    }
    char& front() { return *begin(); }
    const char& front() const { return *begin(); }
    char& back() { return end()[-1]; }
    const char& back() const { return end()[-1]; }

    void reserve(std::size_t wanted) {
        if (wanted <= capacity()) return;
        const Heap larger{new char[wanted + 1], size(), wanted};
        std::copy(begin(), end() + 1, larger.text);
        if (!small()) delete[] heap().text;
        set(larger);
    }
    void clear() noexcept { set_size(0); }
    void push_back(char c) { add({&c, 1}); }
    void pop_back() { set_size(size() - 1); }
    String& append(const String& other) { return add(other); }
    String& operator+=(const String& other) { return add(other); }
    String& operator+=(char c) { return add({&c, 1}); }
    String& insert(std::size_t place, const String& other) {
        return *this = substr(0, place) + other + substr(checked(place, size()));
    }
    String& erase(std::size_t place, std::size_t count = npos) {
        const auto first = begin() + checked(place, size());
        const auto last = first + static_cast<std::ptrdiff_t>(std::min(count, size() - place));
        set_size(static_cast<std::size_t>(std::move(last, end(), first) - begin()));
        return *this;
    }
    String substr(std::size_t place, std::size_t count = npos) const {
        return String(std::string_view(*this).substr(place, count));
    }
    std::size_t find(const String& other, std::size_t place = 0) const noexcept {
        if (place > size()) return npos;
        const auto found = std::search(begin() + place, end(), other.begin(), other.end());
        return found == end() && !other.empty() ? npos : static_cast<std::size_t>(found - begin());
    }
    friend String operator+(String a, const String& b) {
        a.add(b);
        return a;
    }
    friend bool operator==(const String& a, const String& b) { return std::ranges::equal(a, b); }
    friend auto operator<=>(const String& a, const String& b) {
        return std::string_view(a).compare(std::string_view(b)) <=> 0;
    }
};
