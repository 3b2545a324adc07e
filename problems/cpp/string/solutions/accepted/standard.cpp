// The standard library's own.
using String = std::string;
