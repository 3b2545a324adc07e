// The standard library's own: whatever the contract asks of a UniquePtr, std::unique_ptr does.
template <class T>
using UniquePtr = std::unique_ptr<T>;
