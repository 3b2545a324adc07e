// The references that were compiled into the module; the table itself is generated (generate.py).
#pragma once

#include <cstddef>

namespace __judge {
struct service;
}

namespace judge_reference {

struct entry {
    const char* name;         // topic/slug
    const char* source_hash;  // SHA-256 of reference.cpp and what it is compiled with
    const __judge::service* service;
};

extern const entry entries[];
extern const std::size_t entry_count;

}  // namespace judge_reference
