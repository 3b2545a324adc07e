// Textbook: aligned bytes, an index, and tables of function pointers for what depends on the type.
#include <algorithm>
#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>
#include <variant>

template <size_t I, typename... Ts>
struct TypeAt;
template <size_t I, typename T, typename... Rest>
struct TypeAt<I, T, Rest...> : TypeAt<I - 1, Rest...> {};
template <typename T, typename... Rest>
struct TypeAt<0, T, Rest...> {
    using type = T;
};
template <typename T, typename... Ts>
struct IndexOf;
template <typename T, typename First, typename... Rest>
struct IndexOf<T, First, Rest...> : std::integral_constant<size_t, 1 + IndexOf<T, Rest...>::value> {};
template <typename T, typename... Rest>
struct IndexOf<T, T, Rest...> : std::integral_constant<size_t, 0> {};

template <typename T>
struct ValueOps {
    static void destroy(void* p) { static_cast<T*>(p)->~T(); }
    static void copy(void* to, const void* from) { ::new (to) T(*static_cast<const T*>(from)); }
    static void move(void* to, void* from) { ::new (to) T(std::move(*static_cast<T*>(from))); }
    static void copyAssign(void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); }
    static void moveAssign(void* to, void* from) { *static_cast<T*>(to) = std::move(*static_cast<T*>(from)); }
    static bool equal(const void* a, const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); }
};

template <typename... Ts>
class Variant {
    static constexpr size_t npos = static_cast<size_t>(-1);

    alignas(Ts...) unsigned char data[std::max({sizeof(Ts)...})];
    size_t idx = npos;

    template <typename T>
    static constexpr bool known = (std::is_same_v<T, Ts> || ...);

    void destroy() {
        static constexpr void (*table[])(void*) = {&ValueOps<Ts>::destroy...};
        if (idx != npos) table[idx](data);
        idx = npos;
    }
    void constructFrom(const Variant& o) {
        static constexpr void (*table[])(void*, const void*) = {&ValueOps<Ts>::copy...};
        if (o.idx != npos) table[o.idx](data, o.data);
        idx = o.idx;
    }
    void constructFrom(Variant&& o) {
        static constexpr void (*table[])(void*, void*) = {&ValueOps<Ts>::move...};
        if (o.idx != npos) table[o.idx](data, o.data);
        idx = o.idx;
    }

public:
    Variant() {
        using First = typename TypeAt<0, Ts...>::type;
        ::new (static_cast<void*>(data)) First();
        idx = 0;
    }
    template <typename T, typename D = std::decay_t<T>, typename = std::enable_if_t<known<D>>>
    Variant(T&& value) {
        ::new (static_cast<void*>(data)) D(std::forward<T>(value));
        idx = IndexOf<D, Ts...>::value;
    }
    template <size_t I, typename... Args>
    explicit Variant(std::in_place_index_t<I>, Args&&... args) {
        emplace<I>(std::forward<Args>(args)...);
    }
    template <typename T, typename... Args>
    explicit Variant(std::in_place_type_t<T>, Args&&... args) {
        emplace<T>(std::forward<Args>(args)...);
    }
    Variant(const Variant& o) { constructFrom(o); }
    Variant(Variant&& o) noexcept((std::is_nothrow_move_constructible_v<Ts> && ...)) { constructFrom(std::move(o)); }
    ~Variant() { destroy(); }

    Variant& operator=(const Variant& o) {
        static constexpr void (*table[])(void*, const void*) = {&ValueOps<Ts>::copyAssign...};
        if (idx == o.idx) {
            if (idx != npos) table[idx](data, o.data);
        } else {
            Variant copy(o);
            destroy();
            constructFrom(std::move(copy));
        }
        return *this;
    }
    Variant& operator=(Variant&& o) noexcept((std::is_nothrow_move_constructible_v<Ts> && ...) &&
                                             (std::is_nothrow_move_assignable_v<Ts> && ...)) {
        static constexpr void (*table[])(void*, void*) = {&ValueOps<Ts>::moveAssign...};
        if (idx == o.idx) {
            if (idx != npos) table[idx](data, o.data);
        } else {
            destroy();
            constructFrom(std::move(o));
        }
        return *this;
    }

    template <size_t I, typename... Args>
    typename TypeAt<I, Ts...>::type& emplace(Args&&... args) {
        using T = typename TypeAt<I, Ts...>::type;
        destroy();
        T* made = ::new (static_cast<void*>(data)) T(std::forward<Args>(args)...);
        idx = I;
        return *made;
    }
    template <typename T, typename... Args>
    T& emplace(Args&&... args) {
        return emplace<IndexOf<T, Ts...>::value>(std::forward<Args>(args)...);
    }
    void swap(Variant& o) {
        Variant tmp(std::move(*this));
        *this = std::move(o);
        o = std::move(tmp);
    }

    size_t index() const noexcept { return idx; }
    bool valueless_by_exception() const noexcept { return idx == npos; }
    void* raw() { return data; }
    const void* raw() const { return data; }

    friend bool operator==(const Variant& a, const Variant& b) {
        static constexpr bool (*table[])(const void*, const void*) = {&ValueOps<Ts>::equal...};
        if (a.idx != b.idx) return false;
        return a.idx == npos || table[a.idx](a.data, b.data);
    }
};

template <size_t I, typename... Ts>
typename TypeAt<I, Ts...>::type* get_if(Variant<Ts...>* v) {
    return v->index() == I ? static_cast<typename TypeAt<I, Ts...>::type*>(v->raw()) : nullptr;
}
template <size_t I, typename... Ts>
const typename TypeAt<I, Ts...>::type* get_if(const Variant<Ts...>* v) {
    return v->index() == I ? static_cast<const typename TypeAt<I, Ts...>::type*>(v->raw()) : nullptr;
}
template <typename T, typename... Ts>
T* get_if(Variant<Ts...>* v) {
    return get_if<IndexOf<T, Ts...>::value>(v);
}
template <typename T, typename... Ts>
const T* get_if(const Variant<Ts...>* v) {
    return get_if<IndexOf<T, Ts...>::value>(v);
}

template <size_t I, typename... Ts>
typename TypeAt<I, Ts...>::type& get(Variant<Ts...>& v) {
    if (auto* p = get_if<I>(&v)) return *p;
    throw std::bad_variant_access();
}
template <size_t I, typename... Ts>
const typename TypeAt<I, Ts...>::type& get(const Variant<Ts...>& v) {
    if (auto* p = get_if<I>(&v)) return *p;
    throw std::bad_variant_access();
}
template <size_t I, typename... Ts>
typename TypeAt<I, Ts...>::type&& get(Variant<Ts...>&& v) {
    if (auto* p = get_if<I>(&v)) return std::move(*p);
    throw std::bad_variant_access();
}
template <typename T, typename... Ts>
T& get(Variant<Ts...>& v) {
    return get<IndexOf<T, Ts...>::value>(v);
}
template <typename T, typename... Ts>
const T& get(const Variant<Ts...>& v) {
    return get<IndexOf<T, Ts...>::value>(v);
}
template <typename T, typename... Ts>
T&& get(Variant<Ts...>&& v) {
    return get<IndexOf<T, Ts...>::value>(std::move(v));
}
template <typename T, typename... Ts>
bool holds_alternative(const Variant<Ts...>& v) {
    return v.index() == IndexOf<T, Ts...>::value;
}

template <size_t I, size_t N, typename F, typename V>
decltype(auto) visitFrom(F&& f, V&& v) {
    if constexpr (I + 1 < N) {
        if (v.index() != I) return visitFrom<I + 1, N>(std::forward<F>(f), std::forward<V>(v));
    }
    return std::forward<F>(f)(get<I>(std::forward<V>(v)));
}
template <typename F, typename... Ts>
decltype(auto) visit(F&& f, Variant<Ts...>& v) {
    return visitFrom<0, sizeof...(Ts)>(std::forward<F>(f), v);
}
template <typename F, typename... Ts>
decltype(auto) visit(F&& f, const Variant<Ts...>& v) {
    return visitFrom<0, sizeof...(Ts)>(std::forward<F>(f), v);
}
template <typename F, typename... Ts>
decltype(auto) visit(F&& f, Variant<Ts...>&& v) {
    return visitFrom<0, sizeof...(Ts)>(std::forward<F>(f), std::move(v));
}
