// What a contained C++ process has in common, whatever it serves: its descriptors, the shared page, the clock, what is
// told of faults, records. Included by one file of a program alone, which is compiled without coverage.
#pragma once

#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/syscall.h>
#endif

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <initializer_list>
#include <iostream>
#include <new>
#include <optional>

#include "judge/harness.hpp"
#include "judge/protocol.hpp"

#if defined(__SANITIZE_ADDRESS__)
#define JUDGE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JUDGE_SANITIZED 1
#endif
#endif
#if defined(JUDGE_SANITIZED)
#include "judge/counter.hpp"
#endif

#if defined(__linux__)
extern "C" char __data_start, _end;  // of the linker: the program's writable variables
#endif

namespace __judge {
namespace {

constexpr std::size_t thread_stack_bytes = std::size_t{8} << 20;

int requests = -1, answers = -1;
shared_page* page = nullptr;
char* stack_base = nullptr;

// Not by the C library: a program that is served whole has an _exit of the judge's (stdio.cpp).
[[noreturn]] void leave(int code) {
#if defined(__linux__)
    syscall(SYS_exit_group, code);
#endif
    std::_Exit(code);
}

void read_fully(char* to, std::size_t size) {
    while (size) {
        const ssize_t got = ::read(requests, to, size);
        if (got == 0) leave(0);  // the judge is done with us
        if (got < 0) {
            if (errno == EINTR) continue;
            leave(120);
        }
        to += got;
        size -= static_cast<std::size_t>(got);
    }
}

void write_fully(const char* from, std::size_t size) {
    while (size) {
        const ssize_t put = ::write(answers, from, size);
        if (put < 0) {
            if (errno == EINTR) continue;
            leave(121);
        }
        from += put;
        size -= static_cast<std::size_t>(put);
    }
}

[[maybe_unused]] std::uint64_t reserved_bytes = 0;  // address space that is mapped and not the submission's

// The kernel is asked directly: a submission may define a clock_gettime of its own.
void read_clock(clockid_t which, timespec& t) {
#if defined(__linux__) && defined(__x86_64__)
    long number = SYS_clock_gettime;
    asm volatile("syscall" : "+a"(number) : "D"(which), "S"(&t) : "rcx", "r11", "memory");
#elif defined(__linux__) && defined(__aarch64__)
    register long number asm("x8") = SYS_clock_gettime;
    register long result asm("x0") = which;
    register timespec* where asm("x1") = &t;
    asm volatile("svc 0" : "+r"(result) : "r"(number), "r"(where) : "memory");
#else
    clock_gettime(which, &t);
#endif
}

// With a limit or a timer on its CPU time, Linux answers a process's clock from a total that is milliseconds old
// (docs/decisions/cpu-clock.md). To read the thread's own clock brings that total up to date.
void process_clock(timespec& t) {
    read_clock(CLOCK_THREAD_CPUTIME_ID, t);
    read_clock(CLOCK_PROCESS_CPUTIME_ID, t);
}

std::uint64_t cpu_ns() {
    timespec t{};
    process_clock(t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000'000ULL + static_cast<std::uint64_t>(t.tv_nsec);
}

void out_of_memory() {
    page->out_of_memory = 1;
    throw std::bad_alloc();
}

#if !defined(JUDGE_SANITIZED)
// Async-signal-safe: private writable memory in KiB, 0 where /proc is out of reach.
std::uint64_t data_kib() {
    const int fd = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 0;
    char text[128] = {};
    const ssize_t size = ::read(fd, text, sizeof text - 1);
    ::close(fd);
    std::uint64_t value = 0;
    int field = 0;
    for (ssize_t i = 0; i < size && field <= 5; ++i) {
        if (text[i] == ' ') {
            ++field;
        } else if (field == 5) {
            value = value * 10 + static_cast<std::uint64_t>(text[i] - '0');
        }
    }
    const std::uint64_t reserved = reserved_bytes >> 10;
    return value * 4 > reserved ? value * 4 - reserved : 0;
}

void on_fault(int number, siginfo_t* info, void*) {
    const auto* address = static_cast<const char*>(info->si_addr);
    if (number == SIGSEGV || number == SIGBUS) {
        rlimit stack{};
        getrlimit(RLIMIT_STACK, &stack);
        const std::size_t reach = stack.rlim_cur == RLIM_INFINITY ? std::size_t{1} << 32 : stack.rlim_cur;
        // The whole reserved range of the main thread's stack counts, and a little below it: large frames skip pages.
        if (address < stack_base && static_cast<std::size_t>(stack_base - address) <= reach + (std::size_t{64} << 20)) {
            page->kind = static_cast<std::uint32_t>(fault::stack_overflow);
        } else if (reinterpret_cast<std::uintptr_t>(address) < 65536) {
            page->kind = static_cast<std::uint32_t>(fault::null_pointer);
        } else {
            page->kind = static_cast<std::uint32_t>(fault::other);
        }
    }
    page->data_kib = data_kib();
    std::signal(number, SIG_DFL);
    if (number == SIGABRT) std::raise(SIGABRT);  // the others happen again on return
}

void watch_faults() {
    constexpr std::size_t size = 64 * 1024;
    static char stack[size];
    stack_t alternate{};
    alternate.ss_sp = stack;
    alternate.ss_size = size;
    sigaltstack(&alternate, nullptr);
    struct sigaction action{};
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (const int number : {SIGSEGV, SIGBUS, SIGABRT}) sigaction(number, &action, nullptr);
}
#else
void watch_faults() {}
#endif

int move_up(int fd) {
    const int moved = fcntl(fd, F_DUPFD_CLOEXEC, 40);
    if (moved < 0) leave(122);
    ::close(fd);
    return moved;
}

// The stack of a new thread would be as large as the main thread's may become, and count as memory at once.
void make_threads_small() {
#if defined(__GLIBC__)
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return;
    pthread_attr_setstacksize(&attributes, thread_stack_bytes);
    pthread_setattr_default_np(&attributes);
    pthread_attr_destroy(&attributes);
#endif
}

// Freed memory is kept. Otherwise whether it goes back to the system, and has to be asked for again page by page in the
// next call, hangs on what lies behind it, and one of two equal programs is slower by half.
void keep_freed_memory() {
#if defined(__GLIBC__) && !defined(JUDGE_SANITIZED)
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
#endif
}

void record(writer& out, status what, const char* text, std::size_t size) {
    out.raw(static_cast<std::uint32_t>(size + 1));
    out.raw(static_cast<std::uint8_t>(what));
    out.bytes(text, size);
}

void record(writer& out, status what, const std::string& text) {
    record(out, what, text.data(), text.size() < 4096 ? text.size() : 4096);
}

// An answer of the runtime's own: numbers.
void record(writer& out, std::initializer_list<std::uint64_t> numbers) {
    writer answer;
    for (const std::uint64_t number : numbers) answer.raw(number);
    record(out, status::answered, answer.buffer().data(), answer.buffer().size());
}

// What the submission's static variables take beyond those of the runtime and of what the sanitizers add to them: a
// table that is large enough for every input is memory too.
[[maybe_unused]] std::uint64_t static_bytes() {
#if defined(__linux__)
    constexpr std::uint64_t usual = 24 << 10;
    const auto found = static_cast<std::uint64_t>(&_end - &__data_start);
    return found > usual ? found - usual : 0;
#else
    return 0;
#endif
}

// What every process begins with: its page and the pipes are taken away from their well-known numbers.
int take_over() {
    make_threads_small();
    keep_freed_memory();
    requests = move_up(request_fd);
    answers = move_up(answer_fd);
    const int shared = move_up(page_fd);
    void* mapped = mmap(nullptr, sizeof(shared_page), PROT_READ | PROT_WRITE, MAP_SHARED, shared, 0);
    if (mapped == MAP_FAILED) leave(123);
    page = static_cast<shared_page*>(mapped);
    return shared;
}

}  // namespace
}  // namespace __judge
