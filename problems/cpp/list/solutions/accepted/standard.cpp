// The standard library's own, which offers more than is asked for.
template <class T>
using List = std::list<T>;
