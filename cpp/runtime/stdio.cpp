// Serves a whole program, which has a main of its own: each case is a fresh image of it, in the same process.
//
// Before the submission's static constructors a case is taken from the requests and put where standard input is read
// from; then the program runs as it is. Where it exits, by whatever way, what it has written is the answer, and the
// process becomes the program once more (exec): pid, limits, layers and clocks stay, memory is new. What has to outlive
// it is a line in its environment. No process is ever started: a submission may still start none.
//
// Linked in the place of runtime.o. It takes the C library of GNU, which tells at exit with which code, and the
// constructors what the program was started with. Standard input and output are files without much room in the
// process's own folder.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "process.hpp"

namespace __judge {

arena* node_arena = nullptr;

#if defined(JUDGE_SANITIZED)
void look_at_memory(bool whether) { counting::now.quiet = !whether; }
#endif

std::vector<char> asked(const std::vector<char>&) { throw std::logic_error("nothing can be asked"); }

namespace {

constexpr char variable[] = "JUDGE_BATCH=";
constexpr std::uint64_t preparing = 20;  // times what is to be spent in calls, at most, with all that starts them

// The batch at work, as it is handed on from one image of the program to the next.
struct batch {
    batch_header header;
    std::uint64_t left;    // bytes of frames that are not read yet
    std::uint64_t before;  // CPU time when it began
    std::uint32_t index;   // of the case at work
    std::uint32_t open;    // whether there is a batch
    // Command time: what is known of the case at work.
    std::uint64_t calls, spent, best, begun;
};

// What an image needs to become the next one. Never destroyed: it is used when all else is gone.
struct origin {
    std::string path, folder;
    std::vector<std::string> environment;  // without our line
};

batch now{};
origin* from = nullptr;
int page_file = -1, input = -1, output = -1;
std::uint64_t began = 0;
bool running = false;

void take_batch(char** environment) {
    for (char** each = environment; each && *each; ++each) {
        if (std::strncmp(*each, variable, sizeof variable - 1) != 0) {
            from->environment.emplace_back(*each);
            continue;
        }
        const char* text = *each + sizeof variable - 1;
        auto* to = reinterpret_cast<unsigned char*>(&now);
        for (std::size_t i = 0; i < sizeof now && text[2 * i] && text[2 * i + 1]; ++i) {
            to[i] = static_cast<unsigned char>((text[2 * i] - 'a') * 16 + (text[2 * i + 1] - 'a'));
        }
    }
    unsetenv("JUDGE_BATCH");
}

std::string line_of_batch() {
    std::string text = variable;
    const auto* bytes = reinterpret_cast<const unsigned char*>(&now);
    for (std::size_t i = 0; i < sizeof now; ++i) {
        text += static_cast<char>('a' + bytes[i] / 16);
        text += static_cast<char>('a' + bytes[i] % 16);
    }
    return text;
}

// The process becomes the program again, as the launcher had started it.
[[noreturn]] void once_more() {
    void* const at = reinterpret_cast<void*>(again_at);
    void* const mapped = mmap(at, from->path.size() + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped != at) leave(118);
    std::memcpy(mapped, from->path.c_str(), from->path.size() + 1);
    // What an image leaves behind for the next: timers, what it ignores and blocks, the folder it stands in, open
    // files.
    const itimerval never{};
    for (const auto which : {ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF}) setitimer(which, &never, nullptr);
    for (int number = 1; number < NSIG; ++number) std::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    if (chdir(from->folder.c_str()) != 0) leave(117);
    umask(077);
    for (const auto& [own, known] :
         {std::pair{requests, request_fd}, std::pair{answers, answer_fd}, std::pair{page_file, page_fd}}) {
        if (dup2(own, known) < 0) leave(116);
    }
#if defined(SYS_close_range)
    syscall(SYS_close_range, page_fd + 1, ~0U, 0);
#endif
    from->environment.push_back(line_of_batch());
    std::vector<char*> environment;
    for (auto& each : from->environment) environment.push_back(each.data());
    environment.push_back(nullptr);
    char* const arguments[] = {static_cast<char*>(mapped), nullptr};
    execve(static_cast<char*>(mapped), arguments, environment.data());
    leave(119);
}

int open_file(const char* name) {
    const int made = ::open((from->folder + name).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const int moved = made < 0 ? -1 : fcntl(made, F_DUPFD_CLOEXEC, 40);
    if (moved < 0) leave(115);
    ::close(made);
    return moved;
}

void write_file(int file, const char* text, std::size_t size) {
    while (size) {
        const ssize_t put = ::write(file, text, size);
        if (put < 0) leave(114);
        text += put;
        size -= static_cast<std::size_t>(put);
    }
}

std::uint32_t read_length() {
    std::uint32_t length = 0;
    read_fully(reinterpret_cast<char*>(&length), sizeof length);
    now.left -= sizeof length;
    return length;
}

// Reads so many bytes of the requests, into a file unless that is -1.
void pass_on(std::uint64_t size, int file) {
    static char block[1 << 16];
    while (size) {
        const auto part = size < sizeof block ? static_cast<std::size_t>(size) : sizeof block;
        read_fully(block, part);
        if (file >= 0) write_file(file, block, part);
        size -= part;
        now.left -= part;
    }
}

// A frame begins with the text that is read; what follows is for the judge.
void take_case() {
    if (ftruncate(input, 0) != 0 || lseek(input, 0, SEEK_SET) != 0) leave(114);
    const std::uint32_t size = read_length();
    const std::uint32_t text = read_length();
    pass_on(text, input);
    pass_on(size - sizeof text - text, -1);
}

void send(writer& out) {
    write_fully(out.buffer().data(), out.buffer().size());
    out.buffer().clear();
}

// Whatever is left of the batch is passed over: nobody waits for it.
void close_batch() {
    pass_on(now.left, -1);
    writer out;
    out.raw(batch_trailer{0xFFFFFFFFU, 0, now.header.nonce, cpu_ns() - now.before});
    now.open = 0;
    send(out);
}

void send_answer() {
    struct stat state{};
    if (fstat(output, &state) != 0) leave(113);
    const auto size = static_cast<std::uint32_t>(state.st_size);
    writer out;
    out.raw(static_cast<std::uint32_t>(size + sizeof size + 1));
    out.raw(static_cast<std::uint8_t>(status::answered));
    out.raw(size);
    send(out);
    static char block[1 << 16];
    for (std::uint32_t at = 0; at < size;) {
        const ssize_t got = pread(output, block, std::min<std::size_t>(sizeof block, size - at), at);
        if (got <= 0) leave(113);
        write_fully(block, static_cast<std::size_t>(got));
        at += static_cast<std::uint32_t>(got);
    }
}

// The largest that this image has been: the judge, which looks from outside, sees only the next one.
void tell_peak() {
    const int file = ::open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    char text[2048];
    const ssize_t size = ::read(file, text, sizeof text - 1);
    ::close(file);
    text[size > 0 ? size : 0] = 0;
    const char* line = std::strstr(text, "VmHWM:");
    const std::uint64_t peak = line ? std::strtoull(line + 6, nullptr, 10) : 0;
    if (peak > page->peak_kib) page->peak_kib = peak;
}

void next_case() {
    now.calls = now.spent = now.best = 0;
    if (++now.index == now.header.count) close_batch();
}

// The program has ended: its answer is sent, and the next case begins.
[[noreturn]] void ended(int code) {
    if (!running) leave(code);
    running = false;
#if defined(JUDGE_SANITIZED)
    counting::now.end();
#endif
    const std::uint64_t took = cpu_ns() - began;
    writer out;
    if (code != 0) {
        record(out, status::ended, std::to_string(code & 255));
        send(out);
        close_batch();
        once_more();
    }
    if (now.header.what == static_cast<std::uint8_t>(command::time)) {
        now.best = now.calls ? std::min(now.best, took) : took;
        now.spent += took;
        ++now.calls;
        if (now.spent < now.header.min_ns && cpu_ns() - now.begun < preparing * now.header.min_ns) once_more();
        record(out, {1, now.best});
        send(out);
    } else if (now.header.what == static_cast<std::uint8_t>(command::count)) {
        std::uint64_t steps = 0, known = 0, heap = 0, stack = 0;
#if defined(JUDGE_SANITIZED)
        auto& tally = counting::now;
        steps = tally.steps;
        known = tally.memory.peak(nullptr, 0, heap) && !tally.threads;
        heap += static_bytes();
        stack = tally.stack();
#endif
        record(out, {steps, known, heap, stack});
        send(out);
    } else {
        tell_peak();
        send_answer();
    }
    next_case();
    once_more();
}

// At the end of exit: static variables are gone, what the streams still hold is not.
[[maybe_unused]] void at_exit(int code, void*) {
#if defined(JUDGE_SANITIZED)
    counting::now.end();
#endif
    if (running) {
        std::cout.flush();
        std::clog.flush();
        std::wcout.flush();
        std::fflush(nullptr);
    }
    ended(code);
}

[[maybe_unused]] void at_quick_exit_() { ended(0); }

__attribute__((constructor(101))) void take_case_at_first(int, char** arguments, char** environment) {
#if !defined(__GLIBC__)
    std::fputs("a whole program can be judged over the C library of GNU only\n", stderr);
    leave(112);
#endif
    stack_base = reinterpret_cast<char*>(reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)) + 4096);
    page_file = take_over();
    if (fcntl(page_file, F_SETFD, FD_CLOEXEC) < 0) leave(122);
    watch_faults();
    from = new origin;
    from->path = arguments[0];
    take_batch(environment);
    const char* home = std::getenv("HOME");
    from->folder = home ? home : ".";
    input = open_file("/.stdin");
    output = open_file("/.stdout");
    page->ready = 1;
    while (!now.open) {
        now = {};
        read_fully(reinterpret_cast<char*>(&now.header), sizeof now.header);
        page->started = 0;
        now.left = now.header.bytes;
        now.before = cpu_ns();
        now.open = 1;
        if (now.header.count == 0) close_batch();
    }
    if (now.calls == 0) {
        take_case();
        page->started = now.index + 1;
        now.begun = cpu_ns();
    }
    if (ftruncate(output, 0) != 0 || lseek(output, 0, SEEK_SET) != 0 || lseek(input, 0, SEEK_SET) != 0) leave(114);
    if (dup2(input, STDIN_FILENO) < 0 || dup2(output, STDOUT_FILENO) < 0) leave(116);
    std::set_new_handler(out_of_memory);
#if defined(__GLIBC__)
    on_exit(at_exit, nullptr);
    at_quick_exit(at_quick_exit_);
#endif
    running = true;
#if defined(JUDGE_SANITIZED)
    if (now.header.what == static_cast<std::uint8_t>(command::count)) {
        counting::now.begin(now.header.min_ns, [] {
            counting::now.end();
            page->kind = static_cast<std::uint32_t>(fault::steps);
            leave(0);
        });
    }
#endif
    began = cpu_ns();
}

}  // namespace
}  // namespace __judge

// A program may leave without its streams being flushed, and with what it has written.
extern "C" {
void _exit(int code) { __judge::ended(code); }
void _Exit(int code) noexcept { __judge::ended(code); }
}
