// A value of one of several types: fill in what is missing.
template <class... Ts>
class Variant {
    template <class T>
    static constexpr bool is_one = (std::is_same_v<T, Ts> || ...);
    template <std::size_t I>
    using At = std::tuple_element_t<I, std::tuple<Ts...>>;

public:
    Variant() {}
    template <class T>
        requires is_one<std::remove_cvref_t<T>>
    Variant(T&& value) {}
    template <std::size_t I, class... Args>
    explicit Variant(std::in_place_index_t<I>, Args&&... args) {}
    template <class T, class... Args>
    explicit Variant(std::in_place_type_t<T>, Args&&... args) {}

    Variant(const Variant& other) {}
    Variant(Variant&& other) {}
    Variant& operator=(const Variant& other) { return *this; }
    Variant& operator=(Variant&& other) { return *this; }
    ~Variant() {}

    template <std::size_t I, class... Args>
    At<I>& emplace(Args&&... args) {
        throw std::logic_error("not written yet");
    }
    template <class T, class... Args>
    T& emplace(Args&&... args) {
        throw std::logic_error("not written yet");
    }
    void swap(Variant& other) {}

    std::size_t index() const noexcept { return std::variant_npos; }
    bool valueless_by_exception() const noexcept { return true; }

    friend bool operator==(const Variant& a, const Variant& b) { return false; }
};

template <class T, class... Ts>
bool holds_alternative(const Variant<Ts...>& v) {
    return false;
}

template <class T, class... Ts>
T* get_if(Variant<Ts...>* v) {
    return nullptr;
}
template <class T, class... Ts>
const T* get_if(const Variant<Ts...>* v) {
    return nullptr;
}
template <std::size_t I, class... Ts>
std::tuple_element_t<I, std::tuple<Ts...>>* get_if(Variant<Ts...>* v) {
    return nullptr;
}
template <std::size_t I, class... Ts>
const std::tuple_element_t<I, std::tuple<Ts...>>* get_if(const Variant<Ts...>* v) {
    return nullptr;
}

template <class T, class... Ts>
T& get(Variant<Ts...>& v) {
    throw std::bad_variant_access();
}
template <class T, class... Ts>
const T& get(const Variant<Ts...>& v) {
    throw std::bad_variant_access();
}
template <class T, class... Ts>
T&& get(Variant<Ts...>&& v) {
    throw std::bad_variant_access();
}
template <std::size_t I, class... Ts>
std::tuple_element_t<I, std::tuple<Ts...>>& get(Variant<Ts...>& v) {
    throw std::bad_variant_access();
}
template <std::size_t I, class... Ts>
const std::tuple_element_t<I, std::tuple<Ts...>>& get(const Variant<Ts...>& v) {
    throw std::bad_variant_access();
}
template <std::size_t I, class... Ts>
std::tuple_element_t<I, std::tuple<Ts...>>&& get(Variant<Ts...>&& v) {
    throw std::bad_variant_access();
}

template <class F, class V>
decltype(auto) visit(F&& f, V&& v) {
    return std::forward<F>(f)(get<0>(std::forward<V>(v)));
}
