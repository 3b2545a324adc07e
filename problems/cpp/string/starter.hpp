// A text that keeps a few characters within the object: fill in what is missing.
class String {
public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    String() noexcept {}
    String(const char* text) {}
    String(const char* text, std::size_t size) {}
    String(std::size_t count, char c) {}

    String(const String& other) {}
    String(String&& other) noexcept {}
    String& operator=(const String& other) { return *this; }
    String& operator=(String&& other) noexcept { return *this; }
    ~String() {}
    void swap(String& other) noexcept {}

    std::size_t size() const noexcept { return 0; }
    bool empty() const noexcept { return true; }
    std::size_t capacity() const noexcept { return 0; }
    char* data() noexcept { return characters_; }
    const char* data() const noexcept { return characters_; }
    const char* c_str() const noexcept { return characters_; }
    char* begin() noexcept { return data(); }
    const char* begin() const noexcept { return data(); }
    char* end() noexcept { return data(); }
    const char* end() const noexcept { return data(); }
    char& operator[](std::size_t i) noexcept { return characters_[0]; }
    const char& operator[](std::size_t i) const noexcept { return characters_[0]; }
    char& at(std::size_t i) { return characters_[0]; }
    const char& at(std::size_t i) const { return characters_[0]; }
    char& front() { return characters_[0]; }
    const char& front() const { return characters_[0]; }
    char& back() { return characters_[0]; }
    const char& back() const { return characters_[0]; }

    void reserve(std::size_t room) {}
    void clear() noexcept {}
    void push_back(char c) {}
    void pop_back() {}
    String& operator+=(const String& other) { return *this; }
    String& operator+=(char c) { return *this; }
    String& append(const String& other) { return *this; }
    String& insert(std::size_t place, const String& other) { return *this; }
    String& erase(std::size_t place, std::size_t count = npos) { return *this; }
    String substr(std::size_t place, std::size_t count = npos) const { return {}; }
    std::size_t find(const String& other, std::size_t place = 0) const { return npos; }

    friend String operator+(const String& a, const String& b) { return {}; }
    friend bool operator==(const String& a, const String& b) { return false; }
    friend std::strong_ordering operator<=>(const String& a, const String& b) { return std::strong_ordering::equal; }

private:
    char characters_[16] = {};
};
