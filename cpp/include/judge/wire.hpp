// The wire format: how arguments reach a submission and answers come back.
//
// All numbers little-endian. bool, char: 1 byte; int: 4; long: 8; double: 8 (IEEE 754); string: u32 length + bytes;
// list: u32 count + elements. The same format is written and read by judge/execute/python/ and by
// cpp/reference/codec.cpp; tests/execute holds them against each other.
#pragma once

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace __judge {

// An answer that cannot be written down as the declared type. The text is shown to the learner.
struct malformed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The text that a package brings has failed, and not the submission.
struct package_fault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class reader {
public:
    reader(const char* data, std::size_t size) : at_(data), end_(data + size) {}

    template <class T>
    T raw() {
        T value;
        std::memcpy(&value, take(sizeof(T)), sizeof(T));
        return value;
    }
    const char* take(std::size_t size) {
        if (static_cast<std::size_t>(end_ - at_) < size) throw std::logic_error("short frame");
        const char* here = at_;
        at_ += size;
        return here;
    }
    const char* position() const { return at_; }
    std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

private:
    const char* at_;
    const char* end_;
};

class writer {
public:
    template <class T>
    void raw(T value) {
        bytes(reinterpret_cast<const char*>(&value), sizeof(T));
    }
    void bytes(const char* data, std::size_t size) { buffer_.insert(buffer_.end(), data, data + size); }
    std::vector<char>& buffer() { return buffer_; }

private:
    std::vector<char> buffer_;
};

// An int, or a list of such and of lists.
struct nested {
    bool is_list = false;
    int value = 0;
    std::vector<nested> items{};
};

// Tags of the declared types; the C++ type of a submission's own variable may differ (long long for int).
namespace wire {
struct i32 {};
struct i64 {};
struct u32 {};  // travels as i64
struct f64 {};
struct boolean {};
struct character {};
struct text {};
struct nested {};
template <class Item>
struct list {};
struct nothing {};
struct list_node {};
struct tree_node {};
struct random_node {};
template <class Tag>
struct canonical_type;
template <>
struct canonical_type<i32> {
    using type = int;
};
template <>
struct canonical_type<i64> {
    using type = long long;
};
template <>
struct canonical_type<u32> {
    using type = std::uint32_t;
};
template <>
struct canonical_type<f64> {
    using type = double;
};
template <>
struct canonical_type<boolean> {
    using type = bool;
};
template <>
struct canonical_type<character> {
    using type = char;
};
template <>
struct canonical_type<text> {
    using type = std::string;
};
template <>
struct canonical_type<nested> {
    using type = __judge::nested;
};
template <class Item>
struct canonical_type<list<Item>> {
    using type = std::vector<typename canonical_type<Item>::type>;
};
template <class Tag>
using canonical = typename canonical_type<Tag>::type;
}  // namespace wire

template <class Tag>
struct codec;

template <class Raw, class Value>
struct scalar_codec {
    static Value get(reader& r) { return static_cast<Value>(r.raw<Raw>()); }
    static void put(writer& w, Raw value) { w.raw<Raw>(value); }
};
template <>
struct codec<wire::i32> : scalar_codec<std::int32_t, int> {
    template <class T>
    static void put(writer& w, const T& value) {
        static_assert(std::is_convertible_v<T, long long>, "the answer should be an int");
        if constexpr (sizeof(T) > sizeof(std::int32_t)) {
            const auto wide = static_cast<long long>(value);
            if (wide != static_cast<std::int32_t>(wide)) {
                throw malformed("the answer " + std::to_string(wide) + " does not fit an int");
            }
        }
        w.raw(static_cast<std::int32_t>(value));
    }
};
template <>
struct codec<wire::i64> : scalar_codec<std::int64_t, long long> {};
template <>
struct codec<wire::u32> : scalar_codec<std::int64_t, std::uint32_t> {
    // An int stands for its bits, as where the site's own signature has one.
    template <class T>
    static void put(writer& w, const T& value) {
        static_assert(std::is_convertible_v<T, std::uint32_t>, "the answer should be an unsigned int");
        const auto bits = static_cast<std::uint32_t>(value);
        if constexpr (sizeof(T) > sizeof(bits)) {
            if (value != static_cast<T>(bits)) {
                throw malformed("the answer " + std::to_string(value) + " does not fit an unsigned int");
            }
        }
        w.raw(static_cast<std::int64_t>(bits));
    }
};
template <>
struct codec<wire::f64> : scalar_codec<double, double> {};
template <>
struct codec<wire::boolean> : scalar_codec<std::uint8_t, bool> {
    template <class T>
    static void put(writer& w, const T& value) {
        w.raw(static_cast<std::uint8_t>(static_cast<bool>(value)));
    }
};
template <>
struct codec<wire::character> : scalar_codec<char, char> {};
template <>
struct codec<wire::text> {
    static std::string get(reader& r) {
        const auto size = r.raw<std::uint32_t>();
        return std::string(r.take(size), size);
    }
    static void put(writer& w, const std::string& value) {
        w.raw(static_cast<std::uint32_t>(value.size()));
        w.bytes(value.data(), value.size());
    }
};
template <>
struct codec<wire::nested> {
    static nested get(reader& r) {
        nested found;
        found.is_list = r.raw<std::uint8_t>() != 0;
        if (!found.is_list) {
            found.value = r.raw<std::int32_t>();
            return found;
        }
        const auto size = r.raw<std::uint32_t>();
        found.items.reserve(size < r.left() ? size : r.left());
        for (std::uint32_t i = 0; i < size; ++i) found.items.push_back(get(r));
        return found;
    }
};
template <class Item>
struct codec<wire::list<Item>> {
    using value_type = wire::canonical<wire::list<Item>>;
    static value_type get(reader& r) {
        const auto size = r.raw<std::uint32_t>();
        if constexpr (std::is_same_v<Item, wire::i32>) {
            value_type value(size);
            const char* from = r.take(std::size_t{size} * sizeof(std::int32_t));
            if (size) std::memcpy(value.data(), from, std::size_t{size} * sizeof(std::int32_t));
            return value;
        } else {
            value_type value;
            value.reserve(size < r.left() ? size : r.left());
            for (std::uint32_t i = 0; i < size; ++i) value.push_back(codec<Item>::get(r));
            return value;
        }
    }
    template <class Range>
    static void put(writer& w, const Range& value) {
        w.raw(static_cast<std::uint32_t>(value.size()));
        if constexpr (std::is_same_v<Item, wire::i32> && std::is_same_v<Range, std::vector<int>>) {
            w.bytes(reinterpret_cast<const char*>(value.data()), value.size() * sizeof(int));
        } else if constexpr (std::is_same_v<Range, std::vector<bool>>) {
            for (const bool item : value) codec<Item>::put(w, item);
        } else {
            for (const auto& item : value) codec<Item>::put(w, item);
        }
    }
};

}  // namespace __judge
