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

extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void*);

namespace __judge::counting {

constexpr std::size_t bytes_per_step = 16;  // what a vectorised copy moves in the time of a basic block
constexpr std::size_t deepest_stack = std::size_t{1} << 31;

struct tally {
    bool on = false;
    std::uint64_t steps = 0;
    std::uint64_t most = 0;     // steps after which the process leaves
    void (*leave)() = nullptr;  // does not come back
    std::int64_t held = 0;      // bytes on the heap, less what was freed of the input
    std::int64_t peak = 0;      // of heap and stack together
    const char* base = nullptr;
    const char* here = nullptr;  // the stack at the latest block: within the allocator it is deeper than the call's own
    const char* lowest = nullptr;

    void begin(std::uint64_t most_steps, void (*then)()) {
        steps = 0;
        most = most_steps ? most_steps : ~std::uint64_t{0};
        leave = then;
        held = peak = 0;
        base = here = lowest = static_cast<const char*>(__builtin_frame_address(0));
        on = true;
    }
    void end() { on = false; }

    void charge(std::size_t bytes) {
        if (on) steps += 1 + bytes / bytes_per_step;
    }
    // Another thread's stack is somewhere else altogether: not looked at.
    void reach() {
        const auto depth = static_cast<std::size_t>(base - here);
        if (here > base || depth > deepest_stack) return;
        if (here < lowest) lowest = here;
        const std::int64_t all = held + static_cast<std::int64_t>(depth);
        if (all > peak) peak = all;
    }
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
    t.here = static_cast<const char*>(__builtin_frame_address(0));
    if (t.here < t.lowest) t.reach();
}

void __sanitizer_malloc_hook(const volatile void*, std::size_t size) {
    auto& t = __judge::counting::now;
    if (!t.on) return;
    t.steps += 1 + size / __judge::counting::bytes_per_step;
    t.held += static_cast<std::int64_t>(size);
    t.reach();
}

void __sanitizer_free_hook(const volatile void* p) {
    auto& t = __judge::counting::now;
    if (!t.on || p == nullptr) return;
    ++t.steps;
    t.held -= static_cast<std::int64_t>(__sanitizer_get_allocated_size(p));
}

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
