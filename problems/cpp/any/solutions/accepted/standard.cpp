// The standard library's own: whatever the contract asks of an Any, std::any does.
using Any = std::any;
