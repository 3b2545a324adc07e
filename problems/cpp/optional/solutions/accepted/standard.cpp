// The standard library's own: whatever the contract asks of an Optional, std::optional does.
template <class T>
using Optional = std::optional<T>;
