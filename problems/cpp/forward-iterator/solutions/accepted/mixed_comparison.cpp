// A template for the comparison of all four combinations, and the constructor of constants as a template too.
template <class N>
struct ForwardIterator {
    using value_type = std::remove_cvref_t<decltype(N::value)>;
    using difference_type = long;
    using reference = std::conditional_t<std::is_const_v<N>, std::add_const_t<value_type>, value_type>&;
    using pointer = std::add_pointer_t<reference>;
    using iterator_category = std::forward_iterator_tag;

    constexpr ForwardIterator() noexcept = default;
    constexpr explicit ForwardIterator(N* at) noexcept : at_{at} {}
    template <class M, class = std::enable_if_t<std::is_convertible_v<M*, N*> && !std::is_same_v<M, N>>>
    constexpr ForwardIterator(const ForwardIterator<M>& it) noexcept : at_{it.get()} {}

    constexpr reference operator*() const { return at_->value; }
    constexpr pointer operator->() const { return &**this; }
    constexpr ForwardIterator& operator++() { return at_ = at_->next, *this; }
    constexpr ForwardIterator operator++(int) { return ForwardIterator{std::exchange(at_, at_->next)}; }
    constexpr N* get() const noexcept { return at_; }

    template <class M>
    constexpr bool operator==(const ForwardIterator<M>& other) const noexcept {
        return get() == other.get();
    }

private:
    N* at_ = nullptr;
};
