// The standard library's own: whatever the contract asks of a SharedPtr, std::shared_ptr does.
template <class T>
using SharedPtr = std::shared_ptr<T>;
