// The standard library's own: whatever the contract asks of an Expected, std::expected does.
template <class T, class E>
using Expected = std::expected<T, E>;
