// The standard library's own: whatever the contract asks of a Function, std::function does.
template <class Signature>
using Function = std::function<Signature>;
