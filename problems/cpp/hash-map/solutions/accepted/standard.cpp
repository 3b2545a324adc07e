// The standard library's own: it chains its elements, which nobody can tell from outside.
template <class K, class V, class Hash = std::hash<K>, class Equal = std::equal_to<K>>
using HashMap = std::unordered_map<K, V, Hash, Equal>;
