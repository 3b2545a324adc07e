// The standard library's own: whatever the contract asks of a Span, std::span does.
template <class T, std::size_t Extent = std::dynamic_extent>
using Span = std::span<T, Extent>;
