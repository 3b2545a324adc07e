// Over a std::variant, which does the storing, with an error class and an exception of its own. What is left to do is
// never to leave the variant without a value.
template <class E>
struct Unexpected {
    explicit Unexpected(E e) : reason(std::move(e)) {}
    E reason;
};
template <class E>
class NoValue : public std::exception {
    E reason_;

public:
    explicit NoValue(E reason) : reason_(std::move(reason)) {}
    const char* what() const noexcept override { return "no value"; }
};
#ifdef __cpp_lib_expected
template <class E>
using Thrown = std::bad_expected_access<E>;
#else
template <class E>
using Thrown = NoValue<E>;
#endif

template <class T, class E>
class Expected {
    std::variant<T, Unexpected<E>> held_;

    template <std::size_t New, class Source>
    void turn(Source&& source) {
        using Made = std::variant_alternative_t<New, decltype(held_)>;
        if constexpr (std::is_nothrow_move_constructible_v<Made>) {
            held_.template emplace<New>(Made(std::forward<Source>(source)));
        } else {
            auto kept = std::get<1 - New>(std::move(held_));
            try {
                held_.template emplace<New>(std::forward<Source>(source));
            } catch (...) {
                held_.template emplace<1 - New>(std::move(kept));
                throw;
            }
        }
    }
    template <class Other>
    void take(Other&& other) {
        if (held_.index() == other.held_.index()) {
            if (this->has_value())
                std::get<0>(held_) = std::get<0>(std::forward<Other>(other).held_);
            else
                std::get<1>(held_) = std::get<1>(std::forward<Other>(other).held_);
        } else if (other.has_value()) {
            turn<0>(std::get<0>(std::forward<Other>(other).held_));
        } else {
            turn<1>(std::get<1>(std::forward<Other>(other).held_));
        }
    }

public:
    using value_type = T;
    using error_type = E;
    using unexpected_type = Unexpected<E>;

    Expected(const T& value) : held_(std::in_place_index<0>, value) {}
    Expected(T&& value) : held_(std::in_place_index<0>, std::move(value)) {}
    Expected(const unexpected_type& bad) : held_(std::in_place_index<1>, bad) {}
    Expected(unexpected_type&& bad) : held_(std::in_place_index<1>, std::move(bad)) {}
    template <class... Args>
    explicit Expected(std::in_place_t, Args&&... args)
        : held_(std::in_place_index<0>, std::forward<Args>(args)...) {}

    Expected(const Expected&) = default;
    Expected(Expected&&) = default;
    Expected& operator=(const Expected& other) { return take(other), *this; }
    Expected& operator=(Expected&& other) noexcept(std::is_nothrow_move_assignable_v<std::variant<T, Unexpected<E>>>) {
        return take(std::move(other)), *this;
    }
    ~Expected() = default;

    void swap(Expected& other) { std::swap(*this, other); }

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& operator*() & { return *std::get_if<0>(&held_); }
    const T& operator*() const& { return *std::get_if<0>(&held_); }
    T&& operator*() && { return std::move(*std::get_if<0>(&held_)); }
    T* operator->() { return std::get_if<0>(&held_); }
    const T* operator->() const { return std::get_if<0>(&held_); }
    E& error() & { return std::get<1>(held_).reason; }
    const E& error() const& { return std::get<1>(held_).reason; }
    E&& error() && { return std::move(std::get<1>(held_).reason); }

    T& value() & {
        if (has_value()) return **this;
        throw Thrown<E>(error());
    }
    const T& value() const& {
        if (has_value()) return **this;
        throw Thrown<E>(error());
    }
    T&& value() && {
        if (has_value()) return *std::move(*this);
        throw Thrown<E>(std::move(*this).error());
    }
    template <class U>
    T value_or(U&& other) const& {
        if (has_value()) return **this;
        return T(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        if (has_value()) return *std::move(*this);
        return T(std::forward<U>(other));
    }

    friend bool operator==(const Expected& a, const Expected& b) {
        if (a && b) return *a == *b;
        return !a && !b && a.error() == b.error();
    }
    friend bool operator==(const Expected& a, const T& b) { return a && *a == b; }
    friend bool operator==(const Expected& a, const unexpected_type& b) { return !a && a.error() == b.reason; }
};
