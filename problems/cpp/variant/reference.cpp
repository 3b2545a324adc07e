// Bytes that any of the types fits into, and the index of the one that lives. `with` turns an index that is known at run
// time into one that the compiler knows; construction, assignment, comparison and destruction are written over it once.
template <class... Ts>
class Variant {
    template <std::size_t I>
    using At = std::tuple_element_t<I, std::tuple<Ts...>>;
    template <class T>
    static constexpr std::size_t count = (std::size_t{std::is_same_v<T, Ts>} + ... + 0);

public:
    // Where the type stands among all; behind the last if it is none of them.
    template <class T>
    static constexpr std::size_t place = [] {
        std::size_t i = 0;
        (void)((std::is_same_v<T, Ts> || (++i, false)) || ...);
        return i;
    }();

    Variant()
        requires std::is_default_constructible_v<At<0>>
    {
        emplace<0>();
    }
    template <class T>
        requires(count<std::remove_cvref_t<T>> == 1)
    Variant(T&& value) {
        emplace<std::remove_cvref_t<T>>(std::forward<T>(value));
    }
    template <std::size_t I, class... Args>
    explicit Variant(std::in_place_index_t<I>, Args&&... args) {
        emplace<I>(std::forward<Args>(args)...);
    }
    template <class T, class... Args>
    explicit Variant(std::in_place_type_t<T>, Args&&... args) {
        emplace<T>(std::forward<Args>(args)...);
    }

    Variant(const Variant& other) { assign(other); }
    Variant(Variant&& other) noexcept((std::is_nothrow_move_constructible_v<Ts> && ...)) { assign(std::move(other)); }
    Variant& operator=(const Variant& other) {
        assign(other);
        return *this;
    }
    Variant& operator=(Variant&& other) noexcept(
        ((std::is_nothrow_move_constructible_v<Ts> && std::is_nothrow_move_assignable_v<Ts>)&&...)) {
        assign(std::move(other));
        return *this;
    }
    template <class T>
        requires(count<std::remove_cvref_t<T>> == 1)
    Variant& operator=(T&& value) {
        set<place<std::remove_cvref_t<T>>>(std::forward<T>(value));
        return *this;
    }
    ~Variant() { reset(); }

    template <std::size_t I, class... Args>
    At<I>& emplace(Args&&... args) {
        reset();
        At<I>* made = std::construct_at(reinterpret_cast<At<I>*>(room_), std::forward<Args>(args)...);
        index_ = I;
        return *made;
    }
    template <class T, class... Args>
    T& emplace(Args&&... args) {
        return emplace<place<T>>(std::forward<Args>(args)...);
    }
    void swap(Variant& other) {
        if (this == &other) return;
        Variant kept(std::move(other));
        other = std::move(*this);
        *this = std::move(kept);
    }

    std::size_t index() const noexcept { return index_; }
    bool valueless_by_exception() const noexcept { return index_ == std::variant_npos; }

    // The value, which has to be of this type.
    template <std::size_t I>
    At<I>& as() noexcept {
        return *std::launder(reinterpret_cast<At<I>*>(room_));
    }
    template <std::size_t I>
    const At<I>& as() const noexcept {
        return *std::launder(reinterpret_cast<const At<I>*>(room_));
    }
    friend bool operator==(const Variant& a, const Variant& b) {
        if (a.index_ != b.index_) return false;
        bool equal = true;
        with(a.index_, [&]<std::size_t I>() { equal = a.template as<I>() == b.template as<I>(); });
        return equal;
    }

private:
    template <class F>
    static void with(std::size_t index, F f) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)((I == index && (f.template operator()<I>(), true)) || ...);
        }(std::index_sequence_for<Ts...>());
    }
    void reset() noexcept {
        with(std::exchange(index_, std::variant_npos), [this]<std::size_t I>() { std::destroy_at(&as<I>()); });
    }
    template <class Other>
    void assign(Other&& other) {
        if (other.valueless_by_exception()) return reset();
        with(other.index_, [&]<std::size_t I>() {
            if constexpr (std::is_lvalue_reference_v<Other>) {
                set<I>(other.template as<I>());
            } else {
                set<I>(std::move(other.template as<I>()));
            }
        });
    }
    // What may throw is made beforehand, if it can be moved in without throwing.
    template <std::size_t I, class U>
    void set(U&& value) {
        using T = At<I>;
        if (index_ == I) {
            as<I>() = std::forward<U>(value);
        } else if constexpr (std::is_nothrow_constructible_v<T, U> || !std::is_nothrow_move_constructible_v<T>) {
            emplace<I>(std::forward<U>(value));
        } else {
            emplace<I>(T(std::forward<U>(value)));
        }
    }

    alignas(Ts...) unsigned char room_[std::max({sizeof(Ts)...})];
    std::size_t index_ = std::variant_npos;
};

template <std::size_t I, class... Ts>
auto* get_if(Variant<Ts...>* v) noexcept {
    return v && v->index() == I ? &v->template as<I>() : nullptr;
}
template <std::size_t I, class... Ts>
const auto* get_if(const Variant<Ts...>* v) noexcept {
    return v && v->index() == I ? &v->template as<I>() : nullptr;
}
template <class T, class... Ts>
T* get_if(Variant<Ts...>* v) noexcept {
    return get_if<Variant<Ts...>::template place<T>>(v);
}
template <class T, class... Ts>
const T* get_if(const Variant<Ts...>* v) noexcept {
    return get_if<Variant<Ts...>::template place<T>>(v);
}
template <class T, class... Ts>
bool holds_alternative(const Variant<Ts...>& v) noexcept {
    return get_if<T>(&v) != nullptr;
}

template <std::size_t I, class... Ts>
auto& get(Variant<Ts...>& v) {
    static_assert(I < sizeof...(Ts), "the index is that of an alternative");
    if (v.index() != I) throw std::bad_variant_access();
    return v.template as<I>();
}
template <std::size_t I, class... Ts>
const auto& get(const Variant<Ts...>& v) {
    return get<I>(const_cast<Variant<Ts...>&>(v));
}
template <std::size_t I, class... Ts>
auto&& get(Variant<Ts...>&& v) {
    return std::move(get<I>(v));
}
template <class T, class... Ts>
T& get(Variant<Ts...>& v) {
    return get<Variant<Ts...>::template place<T>>(v);
}
template <class T, class... Ts>
const T& get(const Variant<Ts...>& v) {
    return get<Variant<Ts...>::template place<T>>(v);
}
template <class T, class... Ts>
T&& get(Variant<Ts...>&& v) {
    return std::move(get<T>(v));
}

template <class Result, std::size_t I, class F, class V>
Result variant_visit_one(F&& f, V&& v) {
    return std::forward<F>(f)(get<I>(std::forward<V>(v)));
}
template <class F, class V, std::size_t... I>
decltype(auto) variant_visit(F&& f, V&& v, std::index_sequence<I...>) {
    using Result = decltype(std::forward<F>(f)(get<0>(std::forward<V>(v))));
    static constexpr Result (*calls[])(F&&, V&&) = {variant_visit_one<Result, I, F, V>...};
    if (v.valueless_by_exception()) throw std::bad_variant_access();
    return calls[v.index()](std::forward<F>(f), std::forward<V>(v));
}
template <class F, class... Ts>
decltype(auto) visit(F&& f, Variant<Ts...>& v) {
    return variant_visit(std::forward<F>(f), v, std::index_sequence_for<Ts...>());
}
template <class F, class... Ts>
decltype(auto) visit(F&& f, const Variant<Ts...>& v) {
    return variant_visit(std::forward<F>(f), v, std::index_sequence_for<Ts...>());
}
template <class F, class... Ts>
decltype(auto) visit(F&& f, Variant<Ts...>&& v) {
    return variant_visit(std::forward<F>(f), std::move(v), std::index_sequence_for<Ts...>());
}
