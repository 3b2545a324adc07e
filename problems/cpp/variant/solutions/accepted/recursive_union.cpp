// A union in a union, as deep as there are types. What is done with a value goes down the union until the index is 0.
template <class... Ts>
union Nested {
    Nested() {}
    ~Nested() {}
};
template <class T, class... Rest>
union Nested<T, Rest...> {
    Nested() {}
    ~Nested() {}
    T here;
    Nested<Rest...> further;
};

template <std::size_t I, class U>
auto& nested_at(U& u) {
    if constexpr (I == 0)
        return u.here;
    else
        return nested_at<I - 1>(u.further);
}

template <class T, class... Ts>
constexpr std::size_t nested_index() {
    const bool same[] = {std::is_same_v<T, Ts>...};
    return static_cast<std::size_t>(std::find(same, same + sizeof...(Ts), true) - same);
}
template <class T, class... Ts>
concept OneOf = (std::same_as<T, Ts> || ...);

template <class... Ts>
class Variant {
    Nested<Ts...> all_;
    std::size_t index_ = std::variant_npos;

    template <class F, std::size_t I = 0>
    static void on(std::size_t index, F&& f) {
        if constexpr (I < sizeof...(Ts)) {
            if (index == I)
                f(std::integral_constant<std::size_t, I>());
            else
                on<F, I + 1>(index, std::forward<F>(f));
        }
    }
    void clear() noexcept {
        on(index_, [this](auto i) { std::destroy_at(std::addressof(nested_at<i()>(all_))); });
        index_ = std::variant_npos;
    }

public:
    Variant() : Variant(std::in_place_index<0>) {}
    template <class T>
        requires OneOf<std::remove_cvref_t<T>, Ts...>
    Variant(T&& value) : Variant(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(value)) {}
    template <std::size_t I, class... Args>
    explicit Variant(std::in_place_index_t<I>, Args&&... args) {
        emplace<I>(std::forward<Args>(args)...);
    }
    template <class T, class... Args>
    explicit Variant(std::in_place_type_t<T>, Args&&... args) {
        emplace<T>(std::forward<Args>(args)...);
    }
    Variant(const Variant& other) {
        on(other.index_, [&](auto i) { this->template emplace<i()>(nested_at<i()>(other.all_)); });
    }
    Variant(Variant&& other) noexcept((std::is_nothrow_move_constructible_v<Ts> && ...)) {
        on(other.index_, [&](auto i) { this->template emplace<i()>(std::move(nested_at<i()>(other.all_))); });
    }
    // The copy is made before anything of this one is touched.
    Variant& operator=(const Variant& other) {
        if (this != &other) *this = Variant(other);
        return *this;
    }
    Variant& operator=(Variant&& other) noexcept((std::is_nothrow_move_constructible_v<Ts> && ...) &&
                                                 (std::is_nothrow_move_assignable_v<Ts> && ...)) {
        if (index_ != other.index_) clear();
        on(other.index_, [&](auto i) {
            auto& source = nested_at<i()>(other.all_);
            if (index_ == i())
                nested_at<i()>(all_) = std::move(source);
            else
                this->template emplace<i()>(std::move(source));
        });
        return *this;
    }
    ~Variant() { clear(); }

    template <std::size_t I, class... Args>
    auto& emplace(Args&&... args) {
        clear();
        auto& value = nested_at<I>(all_);
        std::construct_at(std::addressof(value), std::forward<Args>(args)...);
        index_ = I;
        return value;
    }
    template <OneOf<Ts...> T, class... Args>
    T& emplace(Args&&... args) {
        return emplace<nested_index<T, Ts...>()>(std::forward<Args>(args)...);
    }
    void swap(Variant& other) { std::swap(*this, other); }
    std::size_t index() const { return index_; }
    bool valueless_by_exception() const { return index_ == std::variant_npos; }

    template <std::size_t I, class Self>
    static auto* find(Self* self) {
        return self->index_ == I ? std::addressof(nested_at<I>(self->all_)) : nullptr;
    }
    template <class F>
    void each(F f) const {
        on(index_, f);
    }
    friend bool operator==(const Variant& a, const Variant& b) {
        bool equal = a.index_ == b.index_;
        if (equal) a.each([&](auto i) { equal = nested_at<i()>(a.all_) == nested_at<i()>(b.all_); });
        return equal;
    }
};

template <class V>
constexpr bool is_variant_here = false;
template <class... Ts>
constexpr bool is_variant_here<Variant<Ts...>> = true;
template <class V>
concept AnyVariant = is_variant_here<std::remove_cvref_t<V>>;

template <class T, class... Ts>
constexpr std::size_t index_in(const Variant<Ts...>*) {
    return nested_index<T, Ts...>();
}

template <std::size_t I, AnyVariant V>
auto* get_if(V* v) {
    return V::template find<I>(v);
}
template <class T, AnyVariant V>
auto* get_if(V* v) {
    return get_if<index_in<T>(static_cast<V*>(nullptr))>(v);
}
template <class T>
bool holds_alternative(const AnyVariant auto& v) {
    return get_if<T>(std::addressof(v)) != nullptr;
}

template <std::size_t I, AnyVariant V>
auto&& get(V&& v) {
    auto* found = get_if<I>(std::addressof(v));
    if (!found) throw std::bad_variant_access();
    if constexpr (std::is_lvalue_reference_v<V>)
        return *found;
    else
        return std::move(*found);
}
template <class T, AnyVariant V>
auto&& get(V&& v) {
    return get<index_in<T>(static_cast<std::remove_reference_t<V>*>(nullptr))>(std::forward<V>(v));
}

template <class F, AnyVariant V>
decltype(auto) visit(F&& f, V&& v) {
    using R = decltype(std::forward<F>(f)(get<0>(std::forward<V>(v))));
    if (v.valueless_by_exception()) throw std::bad_variant_access();
    if constexpr (std::is_void_v<R>) {
        v.each([&](auto i) { std::forward<F>(f)(get<i()>(std::forward<V>(v))); });
    } else if constexpr (std::is_reference_v<R>) {
        std::remove_reference_t<R>* result = nullptr;
        v.each([&](auto i) { result = std::addressof(std::forward<F>(f)(get<i()>(std::forward<V>(v)))); });
        return static_cast<R>(*result);
    } else {
        std::optional<R> result;
        v.each([&](auto i) { result.emplace(std::forward<F>(f)(get<i()>(std::forward<V>(v)))); });
        return R(std::move(*result));
    }
}
