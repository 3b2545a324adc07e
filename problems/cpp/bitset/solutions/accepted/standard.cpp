// The standard library's own.
template <std::size_t N>
using Bitset = std::bitset<N>;
