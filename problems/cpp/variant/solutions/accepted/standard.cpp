// The standard library's own: whatever the contract asks of a Variant, std::variant does.
template <class... Ts>
using Variant = std::variant<Ts...>;
