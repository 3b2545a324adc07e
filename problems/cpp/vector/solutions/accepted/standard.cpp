// The standard library's own: whatever the contract asks of a Vector, std::vector does.
template <class T>
using Vector = std::vector<T>;
