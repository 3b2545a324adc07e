// The standard library's own, whose lock returns a std::shared_ptr.
template <class T>
using WeakPtr = std::weak_ptr<T>;
