// The loop of a contained C++ process: read a batch, run each frame through the problem's service, answer.
//
// Compiled once per set of flags and linked to every submission. Descriptors are taken away from their well-known
// numbers before the submission's own static constructors run.
#include <sys/mman.h>

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "process.hpp"

extern const __judge::service* __judge_service;
namespace __judge {

arena* node_arena = nullptr;

#if defined(JUDGE_SANITIZED)
void look_at_memory(bool whether) { counting::now.quiet = !whether; }
#endif

namespace {

writer* unsent = nullptr;  // answers that are not written yet, while a batch is at work

constexpr std::size_t arena_bytes = std::size_t{1} << 28;  // address space for nodes
}  // namespace

// The judge tells by the answers before it which case a question belongs to.
std::vector<char> asked(const std::vector<char>& question) {
    if (!unsent) throw std::logic_error("the judge can be asked in the course of a call only");
    writer& out = *unsent;
    out.raw(static_cast<std::uint32_t>(question.size() + 1));
    out.raw(static_cast<std::uint8_t>(status::asks));
    out.bytes(question.data(), question.size());
    write_fully(out.buffer().data(), out.buffer().size());
    out.buffer().clear();
    std::uint32_t size = 0;
    read_fully(reinterpret_cast<char*>(&size), sizeof size);
    std::vector<char> reply(size);
    read_fully(reply.data(), size);
    return reply;
}

namespace {

// Address space only: pages are used as far as nodes reach.
void make_arena() {
#if !defined(JUDGE_SANITIZED)
    void* mapped =
        mmap(nullptr, arena_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED) leave(124);
    reserved_bytes = arena_bytes;
    static arena nodes(static_cast<char*>(mapped), arena_bytes);
    node_arena = &nodes;
#endif
}

__attribute__((constructor(101))) void take_descriptors() {
    stack_base = reinterpret_cast<char*>(reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)) + 4096);
    ::close(take_over());
    make_arena();
    watch_faults();
}

// Runs `work` and turns whatever it throws into a record; true if it returned.
template <class Work>
bool guarded(writer& out, Work&& work) {
    try {
        work();
        return true;
    } catch (const malformed& error) {
        record(out, status::malformed, error.what());
    } catch (const package_fault& error) {
        record(out, status::package, error.what());
    } catch (const std::bad_alloc&) {
        record(out, status::out_of_memory, "std::bad_alloc");
    } catch (const std::exception& error) {
        const char* text = error.what();
        record(out, status::raised, text ? text : "std::exception");
    } catch (const char* text) {
        record(out, status::raised, std::string("const char*: ") + (text ? text : "null"));
    } catch (const std::string& text) {
        record(out, status::raised, "std::string: " + text);
    } catch (int number) {
        record(out, status::raised, "int: " + std::to_string(number));
    } catch (...) {
        record(out, status::raised, "an exception that is no std::exception");
    }
    return false;
}

// False where there was no answer: nobody waits for the rest of the batch then.
bool judge_frame(const service& problem, reader frame, writer& answer, writer& out) {
    answer.buffer().clear();
    bool answered = false;
    {
        prepared one(problem, frame);
        answered = guarded(out, [&] {
            one.call();
            one.finish(answer);
        });
        if (answered) record(out, status::answered, answer.buffer().data(), answer.buffer().size());
    }
    if (node_arena) node_arena->give_back();
    return answered;
}

// Bytes the submission holds on the heap, 0 where the C library does not say.
std::size_t heap_bytes() {
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

constexpr std::size_t leak_bound = std::size_t{48} << 20;
constexpr std::uint64_t slices = 8;  // of which the fastest counts: noise only ever adds
constexpr std::uint64_t shortest_slice_ns = 30'000;
constexpr std::uint64_t brief_calls = 20;  // calls of which so many fit into the time to be spent are warmed up

// Calls the submission on equal inputs until `min_ns` are spent; answers u64 calls, u64 ns of the fastest slice of it.
// Ends early where what the submission does not free adds up: the judge goes on in a new process.
void time_frame(const service& problem, const char* data, std::size_t size, std::uint64_t min_ns, writer& out) {
    std::uint64_t calls = 0, spent = 0;
    std::size_t block = 1;
    const std::size_t most = std::max<std::size_t>(1, (std::size_t{8} << 20) / (size + 64));
    std::vector<void*> states;
    bool fine = true;
    const std::size_t heap = heap_bytes();
    bool brief = false;
    std::uint64_t best_calls = 1, best = 0;
    const std::uint64_t slice_ns = std::max(min_ns / slices, shortest_slice_ns);
    const std::uint64_t begun = cpu_ns();
    std::uint64_t used = 0;
    // A call that is over at once on an input that takes long to make is not repeated until its own time adds up.
    while (fine && (calls == 0 || (spent < min_ns && used < preparing * min_ns && heap_bytes() < heap + leak_bound))) {
        states.clear();
        const std::uint64_t first = cpu_ns();
        for (std::size_t i = 0; i < block + brief; ++i) {
            reader frame(data, size);
            states.push_back(problem.prepare(frame));
        }
        // Preparing has emptied the caches: the first call of a block is paid for, not counted.
        const std::uint64_t each = (cpu_ns() - first) / states.size();
        if (brief) fine = guarded(out, [&] { problem.call(states.back()); });
        if (!fine) break;
        const std::uint64_t before = cpu_ns();
        fine = guarded(out, [&] {
            for (std::size_t i = 0; i < block; ++i) problem.call(states[i]);
        });
        const std::uint64_t took = cpu_ns() - before;
        for (void* state : states) problem.drop(state);
        if (node_arena) node_arena->give_back();
        if (calls == 0 && !brief && took * brief_calls < min_ns) {
            brief = true;  // nor is the very first one, where it is one of many
        } else {
            if (calls == 0 || took * best_calls < best * block) {
                best_calls = block;
                best = took;
            }
            spent += took;
            calls += block;
        }
        // No more than doubled, so that the first measurement, cold as it is, does not decide.
        const std::uint64_t fitting = slice_ns * block / std::max<std::uint64_t>(1, took);
        block = std::min({most, 2 * block, std::max<std::size_t>(1, static_cast<std::size_t>(fitting))});
        used = cpu_ns() - begun;
        const std::uint64_t left = used < preparing * min_ns ? preparing * min_ns - used : 0;
        block = std::max<std::size_t>(1, std::min<std::size_t>(block, left / std::max<std::uint64_t>(1, each)));
    }
    if (fine) record(out, {best_calls, best});
}

// Answers u64 steps, u64 whether memory is known, u64 bytes that the heap held at most beyond
// input and answer, u64 bytes of the deepest stack.
// Without the counter, which only the sanitized build has, all are 0. False where the call did not return. A call
// that takes more than `most` steps ends the process: the page says so.
bool count_frame(const service& problem, reader frame, std::uint64_t most, writer& out) {
    std::uint64_t steps = 0, known = 0, heap = 0, stack = 0;
    bool returned = false;
    {
        prepared one(problem, frame);
#if defined(JUDGE_SANITIZED)
        auto& tally = counting::now;
        tally.begin(most, [] {
            counting::now.end();
            page->kind = static_cast<std::uint32_t>(fault::steps);
            leave(0);
        });
        returned = guarded(out, [&] { one.call(); });
        tally.end();
        steps = tally.steps;
        const span answer = one.answer();
        known = tally.memory.peak(answer.begin, answer.size, heap) && !tally.threads;
        heap += static_bytes();
        stack = tally.stack();
#else
        returned = guarded(out, [&] { one.call(); });
#endif
    }
    if (returned) record(out, {steps, known, heap, stack});
    return returned;
}

void flush_answers(writer& out) {
    write_fully(out.buffer().data(), out.buffer().size());
    out.buffer().clear();
}

void flush_learner() {
    std::fflush(stdout);
    std::cout.flush();
}

#if defined(__GLIBC__)
// A stream for reading: what is printed to it is refused before it is formatted.
FILE* nowhere() {
    static FILE* const stream = fopencookie(nullptr, "r", cookie_io_functions_t{});
    return stream;
}
#endif

// While it lives, streams of C++ print nothing, and those of C into nothing: what a call takes without its printing.
class silence {
public:
    silence() {
        for (std::size_t i = 0; i < 3; ++i) {
            states_[i] = streams[i]->rdstate();
            try {
                streams[i]->setstate(std::ios_base::badbit);
            } catch (const std::ios_base::failure&) {  // the submission wants to be told of it
            }
        }
#if defined(__GLIBC__)
        if (FILE* stream = nowhere()) stdout = stderr = stream;
#endif
    }
    ~silence() {
#if defined(__GLIBC__)
        stdout = out_;
        stderr = err_;
#endif
        for (std::size_t i = 0; i < 3; ++i) {
            try {
                streams[i]->clear(states_[i]);
            } catch (const std::ios_base::failure&) {
            }
        }
    }
    silence(const silence&) = delete;
    silence& operator=(const silence&) = delete;

private:
    static constexpr std::ostream* streams[] = {&std::cout, &std::cerr, &std::clog};
    std::ios_base::iostate states_[3];
    FILE* const out_ = stdout;
    FILE* const err_ = stderr;
};

int serve() {
    const service& problem = *__judge_service;
    std::set_new_handler(out_of_memory);
    std::vector<char> input;
    writer answer, out;
    page->ready = 1;
    for (;;) {
        batch_header header;
        read_fully(reinterpret_cast<char*>(&header), sizeof header);
        page->started = 0;
        input.resize(header.bytes);
        read_fully(input.data(), input.size());
        const bool one_by_one = header.flags & unbuffered;
        if (one_by_one) {
            std::setvbuf(stdout, nullptr, _IONBF, 0);
            std::cout << std::unitbuf;
        }
        std::optional<silence> quiet;
        if (header.flags & muted) quiet.emplace();
        reader frames(input.data(), input.size());
        const std::uint64_t before = cpu_ns();
        bool go_on = true;
        unsent = &out;
        for (std::uint32_t i = 0; i < header.count && go_on; ++i) {
            const auto size = frames.raw<std::uint32_t>();
            const char* data = frames.take(size);
            page->started = i + 1;
            if (header.what == static_cast<std::uint8_t>(command::time)) {
                time_frame(problem, data, size, header.min_ns, out);
            } else if (header.what == static_cast<std::uint8_t>(command::count)) {
                go_on = count_frame(problem, reader(data, size), header.min_ns, out);
            } else {
                go_on = judge_frame(problem, reader(data, size), answer, out);
            }
            if (one_by_one) flush_learner();
            if (one_by_one || out.buffer().size() > (std::size_t{1} << 16)) flush_answers(out);
        }
        unsent = nullptr;
        quiet.reset();
        flush_learner();
        out.raw(batch_trailer{0xFFFFFFFFU, 0, header.nonce, cpu_ns() - before});
        flush_answers(out);
    }
}

}  // namespace
}  // namespace __judge

#if !defined(JUDGE_SANITIZED)
// Weak: a submission may bring its own. The other forms of delete end here.
__attribute__((weak)) void operator delete(void* p) noexcept {
    if (__judge::node_arena && __judge::node_arena->holds(p)) return;
    std::free(p);
}
#endif

int main() { return __judge::serve(); }
