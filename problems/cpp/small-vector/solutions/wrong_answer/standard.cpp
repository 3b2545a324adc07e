// std::vector under another name: right in all that it does, and on the heap from the first element on.
template <class T, std::size_t N>
using SmallVector = std::vector<T>;
