// The standard library's own: whatever the contract asks of an Array, std::array does.
template <class T, std::size_t N>
using Array = std::array<T, N>;
