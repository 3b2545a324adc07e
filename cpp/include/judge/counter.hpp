// Counts what a call does: executed basic blocks, the bytes that library routines move, and the memory held at its
// peak.
//
// Belongs to the sanitized build, whose units are compiled with -fsanitize-coverage=trace-pc: the compiler calls
// __sanitizer_cov_trace_pc in every basic block, the sanitizer's allocator calls the two hooks. What the C library does
// in bulk has no blocks of its own, so those routines are defined here, charged by the byte and passed on. Defined in
// the program they also stand in front of calls from within libstdc++.so (std::string lives there). This header defines
// functions: it is included by runtime.cpp alone, which is compiled without coverage. Theory: docs/growth.md.
#pragma once

#include <dlfcn.h>

#include <cstddef>
#include <cstdint>
#include <utility>

#include "judge/memory.hpp"

namespace __judge::counting {

constexpr std::size_t bytes_per_step = 16;  // what a vectorised copy moves in the time of a basic block
constexpr std::size_t deepest_stack = std::size_t{1} << 31;

struct tally {
    bool on = false;
    std::uint64_t steps = 0;
    std::uint64_t most = 0;     // steps after which the process leaves
    void (*leave)() = nullptr;  // does not come back
    memory_log memory;
    bool threads = false;  // another thread took memory: its stack and its blocks are not looked at
    // The stack at the first block of the call and at the deepest one.
    const char* base = nullptr;
    const char* lowest = nullptr;

    void begin(std::uint64_t most_steps, void (*then)()) {
        steps = 0;
        most = most_steps ? most_steps : ~std::uint64_t{0};
        leave = then;
        threads = quiet = false;
        memory.begin();
        own = true;
        base = nullptr;
        lowest = reinterpret_cast<const char*>(UINTPTR_MAX);
        on = true;
    }
    void end() { on = false; }

    void charge(std::size_t bytes) {
        if (on) steps += 1 + bytes / bytes_per_step;
    }
    // How deep the stack was.
    std::uint64_t stack() const { return base ? static_cast<std::uint64_t>(base - lowest) : 0; }
    void reach(const char* here) {
        if (!own) return;
        if (!base) base = here;
        // A stack of the submission's own making is somewhere else altogether: not looked at.
        if (static_cast<std::size_t>(base - here) <= deepest_stack) lowest = here;
    }
    // Whether the caller is the thread of the call, and the memory of a call is being looked at.
    bool looks() {
        if (on && !own) threads = true;
        return on && own && !quiet;
    }
    bool quiet = false;
    static inline thread_local bool own = false;
};

inline tally now;

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

// The routines behind ours: AddressSanitizer's, which check the range. Null until the constructor below has run; until
// then, in the loader's hands, plain loops serve.
inline void* (*next_memcpy)(void*, const void*, std::size_t);
inline void* (*next_memmove)(void*, const void*, std::size_t);
inline void* (*next_memset)(void*, int, std::size_t);
inline int (*next_memcmp)(const void*, const void*, std::size_t);
inline void* (*next_memchr)(const void*, int, std::size_t);
inline std::size_t (*next_strlen)(const char*);
inline int (*next_strcmp)(const char*, const char*);

// Keeps the compiler from seeing a loop as the routine it defines.
inline void opaque() { asm volatile("" : : : "memory"); }

__attribute__((constructor(101))) inline void find_next() {
    next_memcpy = next<void*(void*, const void*, std::size_t)>("memcpy");
    next_memmove = next<void*(void*, const void*, std::size_t)>("memmove");
    next_memset = next<void*(void*, int, std::size_t)>("memset");
    next_memcmp = next<int(const void*, const void*, std::size_t)>("memcmp");
    next_memchr = next<void*(const void*, int, std::size_t)>("memchr");
    next_strlen = next<std::size_t(const char*)>("strlen");
    next_strcmp = next<int(const char*, const char*)>("strcmp");
}

}  // namespace __judge::counting

extern "C" {

void __sanitizer_cov_trace_pc() {
    auto& t = __judge::counting::now;
    if (!t.on) return;
    if (++t.steps > t.most) t.leave();
    const auto* here = static_cast<const char*>(__builtin_frame_address(0));
    if (here < t.lowest) t.reach(here);
}

void __sanitizer_malloc_hook(const volatile void* p, std::size_t size) {
    auto& t = __judge::counting::now;
    if (!t.on) return;
    t.steps += 1 + size / __judge::counting::bytes_per_step;
    if (t.looks()) t.memory.allocated(p, size, t.steps);
}

void __sanitizer_free_hook(const volatile void* p) {
    auto& t = __judge::counting::now;
    if (!t.on || p == nullptr) return;
    ++t.steps;
    if (t.looks()) t.memory.freed(p);
}

#if !defined(__clang__)
// With _GLIBCXX_SANITIZE_VECTOR every vector says here how far its elements reach. The sanitizer is not told: an access
// behind them is found by the library's assertions, or is none of ours.
void __sanitizer_annotate_contiguous_container(const void* begin, const void* end, const void* before,
                                               const void* after) {
    auto& t = __judge::counting::now;
    if (!t.looks()) return;
    t.memory.annotated(begin, static_cast<const char*>(end), static_cast<const char*>(before),
                       static_cast<const char*>(after), t.steps);
}
#endif

void* memcpy(void* to, const void* from, std::size_t size) {
    __judge::counting::now.charge(size);
    if (__judge::counting::next_memcpy) return __judge::counting::next_memcpy(to, from, size);
    for (std::size_t i = 0; i < size; ++i, __judge::counting::opaque()) {
        static_cast<char*>(to)[i] = static_cast<const char*>(from)[i];
    }
    return to;
}

void* memmove(void* to, const void* from, std::size_t size) {
    __judge::counting::now.charge(size);
    if (__judge::counting::next_memmove) return __judge::counting::next_memmove(to, from, size);
    auto* target = static_cast<char*>(to);
    const auto* source = static_cast<const char*>(from);
    if (target < source) {
        for (std::size_t i = 0; i < size; ++i, __judge::counting::opaque()) target[i] = source[i];
    } else {
        for (std::size_t i = size; i-- > 0; __judge::counting::opaque()) target[i] = source[i];
    }
    return to;
}

void* memset(void* to, int value, std::size_t size) {
    __judge::counting::now.charge(size);
    if (__judge::counting::next_memset) return __judge::counting::next_memset(to, value, size);
    for (std::size_t i = 0; i < size; ++i, __judge::counting::opaque()) {
        static_cast<unsigned char*>(to)[i] = static_cast<unsigned char>(value);
    }
    return to;
}

int memcmp(const void* left, const void* right, std::size_t size) {
    const auto* a = static_cast<const unsigned char*>(left);
    const auto* b = static_cast<const unsigned char*>(right);
    auto& t = __judge::counting::now;
    if (t.on) {  // it ends at the first difference, and costs what it has looked at
        std::size_t same = 0;
        while (same < size && a[same] == b[same]) ++same;
        t.charge(same);
    }
    if (__judge::counting::next_memcmp) return __judge::counting::next_memcmp(left, right, size);
    for (std::size_t i = 0; i < size; ++i, __judge::counting::opaque()) {
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

// In C++ the library declares two overloads of this name: ours is joined to them by its symbol.
void* judge_memchr(const void* text, int value, std::size_t size) asm("memchr");
void* judge_memchr(const void* text, int value, std::size_t size) {
    const auto* a = static_cast<const unsigned char*>(text);
    void* found = nullptr;
    if (__judge::counting::next_memchr) {
        found = __judge::counting::next_memchr(text, value, size);
    } else {
        for (std::size_t i = 0; i < size && !found; ++i, __judge::counting::opaque()) {
            if (a[i] == static_cast<unsigned char>(value)) found = const_cast<unsigned char*>(a + i);
        }
    }
    __judge::counting::now.charge(found ? static_cast<std::size_t>(static_cast<unsigned char*>(found) - a) : size);
    return found;
}

std::size_t strlen(const char* text) {
    std::size_t size = 0;
    if (__judge::counting::next_strlen) {
        size = __judge::counting::next_strlen(text);
    } else {
        for (; text[size]; ++size) __judge::counting::opaque();
    }
    __judge::counting::now.charge(size);
    return size;
}

int strcmp(const char* left, const char* right) {
    std::size_t same = 0;
    for (; left[same] && left[same] == right[same]; ++same) __judge::counting::opaque();
    __judge::counting::now.charge(same);
    if (__judge::counting::next_strcmp) return __judge::counting::next_strcmp(left, right);
    const auto a = static_cast<unsigned char>(left[same]), b = static_cast<unsigned char>(right[same]);
    return a < b ? -1 : a > b;
}

#if defined(__GLIBCXX__)
// Where a hash table asks for more buckets: these follow the number of its nodes, and are counted with them.
std::pair<bool, std::size_t> judge_need_rehash(
    const void* self, std::size_t buckets, std::size_t elements,
    std::size_t more) asm("_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm");
std::pair<bool, std::size_t> judge_need_rehash(const void* self, std::size_t buckets, std::size_t elements,
                                               std::size_t more) {
    static auto* const next =
        __judge::counting::next<std::pair<bool, std::size_t>(const void*, std::size_t, std::size_t, std::size_t)>(
            "_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm");
    const auto found = next(self, buckets, elements, more);
    auto& t = __judge::counting::now;
    if (found.first && t.looks()) t.memory.free_of_charge(found.second * sizeof(void*));
    return found;
}

// std::list::reverse is a loop inside libstdc++.so.
struct judge_list_node {
    judge_list_node* next;
    judge_list_node* previous;
};
void judge_list_reverse(judge_list_node* self) asm("_ZNSt8__detail15_List_node_base10_M_reverseEv");
void judge_list_reverse(judge_list_node* self) {
    judge_list_node* at = self;
    do {
        judge_list_node* following = at->next;
        at->next = at->previous;
        at->previous = following;
        at = following;
        __judge::counting::now.charge(0);
    } while (at != self);
}
#endif

}  // extern "C"
