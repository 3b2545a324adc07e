// What passes between the judge and a contained process (the other side: judge/protocol.py).
//
// The judge writes batches: a header, then `bytes` bytes of frames (u32 length + arguments). The process answers every
// frame with a record (u32 length of what follows, u8 status, payload) and closes the batch with a trailer. A record
// without an answer is the batch's last. The shared page says which frame is being worked on when the process dies.
#pragma once

#include <cstdint>

namespace __judge {

enum class command : std::uint8_t { judge = 1, time = 2, count = 4 };  // 3: Python's load
enum class status : std::uint8_t {
    answered = 0,
    raised = 1,
    malformed = 2,
    out_of_memory = 3,
    package = 5,
    asks = 6,
    ended = 7  // a whole program, with an exit code that is not 0
};  // 4: Python's refused

// Flags: unbuffered output, one write per answer; what the submission prints is thrown away.
inline constexpr std::uint8_t unbuffered = 1, muted = 2;

struct batch_header {
    std::uint8_t what;
    std::uint8_t flags;
    std::uint16_t reserved;
    std::uint32_t count;
    std::uint64_t nonce;
    std::uint64_t bytes;
    // Command time: repeat the call until this much CPU time is spent. Command count: leave after so many steps, 0 for
    // never.
    std::uint64_t min_ns;
};
static_assert(sizeof(batch_header) == 32);

// Command time: so many times `min_ns`, at most, with all that prepares the calls.
inline constexpr std::uint64_t preparing = 20;

struct batch_trailer {
    std::uint32_t mark;  // 0xFFFFFFFF
    std::uint32_t reserved;
    std::uint64_t nonce;
    std::uint64_t cpu_ns;
};
static_assert(sizeof(batch_trailer) == 24);

enum class fault : std::uint32_t { none = 0, stack_overflow = 1, null_pointer = 2, other = 3, steps = 4 };

struct shared_page {
    volatile std::uint64_t started;  // frames of this batch that were begun
    volatile std::uint32_t kind;     // fault
    volatile std::uint32_t out_of_memory;
    volatile std::uint64_t data_kib;  // private writable memory at the time of the fault
    volatile std::uint64_t ready;     // 1 once main was reached
    volatile std::uint64_t peak_kib;  // resident memory at most, of the images of a whole program that have ended
};

// Where the path of the program lies that a process may become once more (cpp/launcher): the filter of system calls
// knows an address and no text. Within the reach of 48 bits, and of no sanitizer's.
inline constexpr std::uintptr_t again_at = 0x400000000000;

inline constexpr int request_fd = 3, answer_fd = 4, page_fd = 5;

}  // namespace __judge
