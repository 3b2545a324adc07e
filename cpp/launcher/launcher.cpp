// The contained start of a submission or of a compiler.
//
//     judge-launcher KEY=VALUE … -- PROGRAM ARGUMENT …
//
// Theory of operation. The launcher puts limits and layers on itself and then becomes the program; what is on stays on.
// The order is: descriptors, resource limits, the view (a mount namespace), capabilities, no_new_privs, Landlock,
// seccomp, exec. Each layer that the machine has is used; which ones that were is written to `report`, and the judge
// decides what to say of it. Whatever goes wrong here is reported there too and is the judge's fault or the machine's:
// it is never taken for the program's.
//
//     profile=run|compile     what system calls there are; a compiler is watched over, a submission is not
//     read= execute= write= build= device=PATH     what exists for the program (layers.hpp); may be repeated
//     cpu_s= data_bytes= stack_bytes= file_bytes= files=     resource limits, else unlimited
//     again=1                 the program may become itself once more, in the same process (judge/protocol.hpp)
//     nice=N                  priority
//     fds=A,B,C               descriptors that become 3, 4 and 5; every other one beyond 2 is closed
//     report=FD               where one line goes: "layers landlock=V view=0|1 seccomp=0|1", "lacks LAYER",
//                             or "failed WHAT: WHY"
//     WHAT: WHY" require=1               fail instead of leaving out a layer that a promise depends on without=LAYER
//     leave out view, landlock or seccomp (the benchmark's; never used to judge)
//
// A submission dies with the judge by its parent-death signal, and cannot start another process. A compiler can: the
// launcher stays as its parent then, and kills the process group when the judge dies.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "../include/judge/protocol.hpp"
#include "layers.hpp"

#ifdef __linux__
#include <elf.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace launcher {
namespace {

constexpr int odd_loader = 126;  // the program's fault, and so no failure of the launcher

int report_fd = -1;

void report(const std::string& line) {
    if (report_fd < 0) return;
    // Nobody may read it: then it does not matter.
    if (write(report_fd, line.data(), line.size()) < 0) return;
}

}  // namespace

void fail(const char* what) {
    report(std::string("failed ") + what + ": " + std::strerror(errno) + "\n");
    _exit(125);
}

namespace {

struct option {
    std::string_view key;
    int resource;
};

constexpr option limits[] = {
    {"cpu_s", RLIMIT_CPU},        {"data_bytes", RLIMIT_DATA}, {"stack_bytes", RLIMIT_STACK},
    {"file_bytes", RLIMIT_FSIZE}, {"files", RLIMIT_NOFILE},
};

constexpr struct {
    std::string_view key;
    use what;
} uses[] = {{"read", use::read},
            {"execute", use::execute},
            {"write", use::write},
            {"build", use::build},
            {"device", use::device}};

struct request {
    profile which = profile::run;
    std::vector<grant> grants;
    std::vector<std::pair<int, rlim_t>> limits;
    std::vector<int> fds;
    std::string without;
    int nice = 0;
    bool require = false;
    bool again = false;
    char** command = nullptr;
};

unsigned long long number(std::string_view assignment, const char* text) {
    char* end = nullptr;
    errno = 0;
    const unsigned long long value = std::strtoull(text, &end, 10);
    if (end == text || *end || errno) {
        errno = EINVAL;
        fail(std::string(assignment).c_str());
    }
    return value;
}

void read_option(request& wanted, const char* text) {
    const std::string_view assignment = text;
    const std::size_t equals = assignment.find('=');
    const std::string_view key = assignment.substr(0, equals);
    const char* value = equals == std::string_view::npos ? "" : text + equals + 1;
    for (const option& o : limits) {
        if (o.key == key) return wanted.limits.emplace_back(o.resource, number(assignment, value)), void();
    }
    for (const auto& u : uses) {
        if (u.key == key) return wanted.grants.push_back({u.what, value}), void();
    }
    if (key == "profile") {
        wanted.which = std::string_view(value) == "compile" ? profile::compile : profile::run;
    } else if (key == "fds") {
        for (const char* at = value; *at;) {
            char* end = nullptr;
            wanted.fds.push_back(static_cast<int>(std::strtol(at, &end, 10)));
            at = *end == ',' ? end + 1 : end;
            if (end == at && *end) break;
        }
    } else if (key == "report") {
        report_fd = static_cast<int>(number(assignment, value));
    } else if (key == "nice") {
        wanted.nice = static_cast<int>(number(assignment, value));
    } else if (key == "again") {
        wanted.again = true;
    } else if (key == "require") {
        wanted.require = true;
    } else if (key == "without") {
        wanted.without += std::string(value) + ",";
    } else {
        errno = EINVAL;
        fail(text);
    }
}

bool read_request(request& wanted, int argc, char** argv) {
    int i = 1;
    for (; i < argc && std::strcmp(argv[i], "--") != 0; ++i) read_option(wanted, argv[i]);
    if (i + 1 >= argc) return false;
    wanted.command = argv + i + 1;
    return true;
}

// Numbers that are in the way of 3, 4 and 5 are moved up first, the report's too: it is closed by exec.
void place_descriptors(const std::vector<int>& fds) {
    std::vector<int> moved;
    for (const int fd : fds) {
        moved.push_back(fcntl(fd, F_DUPFD, 64));
        if (moved.back() < 0) fail("fcntl(F_DUPFD)");
    }
    if (report_fd >= 0) {
        report_fd = fcntl(report_fd, F_DUPFD_CLOEXEC, 64);
        if (report_fd < 0) fail("fcntl(F_DUPFD_CLOEXEC)");
    }
    int kept = 3;
    for (const int fd : moved) {
        if (dup2(fd, kept++) < 0) fail("dup2");
    }
#if defined(__linux__) && defined(SYS_close_range)
    const auto below = static_cast<unsigned>(kept);
    const auto own = static_cast<unsigned>(report_fd);
    const bool split = report_fd >= kept;
    if (syscall(SYS_close_range, below, split ? own - 1 : ~0U, 0) == 0 &&
        (!split || syscall(SYS_close_range, own + 1, ~0U, 0) == 0)) {
        return;
    }
#endif
    const long most = sysconf(_SC_OPEN_MAX);
    for (int fd = kept; fd < (most > 0 && most < 65536 ? most : 65536); ++fd) {
        if (fd != report_fd) close(fd);
    }
}

void limit(int resource, rlim_t value) {
    rlimit current{};
    if (getrlimit(resource, &current) != 0) fail("getrlimit");
    if (current.rlim_max != RLIM_INFINITY && value > current.rlim_max) value = current.rlim_max;
    // Hard and soft are one: a second of grace between SIGXCPU and SIGKILL would only help who ignores the first.
    const rlimit wanted{value, value};
    if (setrlimit(resource, &wanted) != 0) fail("setrlimit");
}

void reset_signals() {
    for (int signal_number = 1; signal_number < NSIG; ++signal_number) std::signal(signal_number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

// The loader that the kernel executes on the program's behalf; empty for a static program.
std::string loader_of(const char* program) {
#ifdef __linux__
    const int file = open(program, O_RDONLY | O_CLOEXEC);
    if (file < 0) return {};
    std::string found;
    Elf64_Ehdr head{};
    if (read(file, &head, sizeof head) == sizeof head && std::memcmp(head.e_ident, ELFMAG, SELFMAG) == 0 &&
        head.e_ident[EI_CLASS] == ELFCLASS64) {
        for (int i = 0; i < head.e_phnum && i < 64; ++i) {
            Elf64_Phdr part{};
            const auto at = static_cast<off_t>(head.e_phoff + static_cast<Elf64_Off>(i) * head.e_phentsize);
            if (pread(file, &part, sizeof part, at) != sizeof part || part.p_type != PT_INTERP) continue;
            found.resize(part.p_filesz < 4096 ? part.p_filesz : 0);
            if (pread(file, found.data(), found.size(), static_cast<off_t>(part.p_offset)) < 0) found.clear();
            found.resize(std::strlen(found.c_str()));
        }
    }
    close(file);
    return found;
#else
    (void)program;
    return {};
#endif
}

// Whether `path` lies below a folder that is granted to be read: a program says itself what its loader is called.
bool granted(const request& wanted, const std::string& path) {
    if (path.find("/../") != std::string::npos) return false;
    for (const grant& g : wanted.grants) {
        if (g.what <= use::execute && path.compare(0, g.path.size() + 1, g.path + "/") == 0) return true;
    }
    return false;
}

// Where a program lies in memory makes it faster or slower for as long as it lives; two equal ones should not differ.
void same_addresses() {
#ifdef __linux__
    if (personality(ADDR_NO_RANDOMIZE) < 0) errno = 0;  // some containers refuse it: then they differ
#endif
}

// The path moves to where the program will find it again: the filter of system calls knows only where it lies. Whatever
// may be executed is what the other layers grant, the program and its loader; it keeps all layers and is no new
// process.
void place_path([[maybe_unused]] request& wanted) {
#ifdef __linux__
    const std::size_t size = std::strlen(wanted.command[0]) + 1;
    void* const at = reinterpret_cast<void*>(__judge::again_at);
    void* const mapped = mmap(at, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped != at) fail("mmap");
    std::memcpy(mapped, wanted.command[0], size);
    wanted.command[0] = static_cast<char*>(mapped);
#endif
}

// In the process that becomes the program.
void contain(request& wanted) {
    if (wanted.again) place_path(wanted);
    if (wanted.nice && nice(wanted.nice) == -1) errno = 0;
    for (const auto& [resource, value] : wanted.limits) limit(resource, value);
    limit(RLIMIT_CORE, 0);
    if (wanted.which == profile::run) {
        const std::string loader = loader_of(wanted.command[0]);
        if (!loader.empty() && !granted(wanted, loader)) _exit(odd_loader);
        wanted.grants.push_back({use::execute, wanted.command[0]});
        if (!loader.empty()) wanted.grants.push_back({use::execute, loader});
    }
    const auto used = [&](const char* layer) { return wanted.without.find(layer) == std::string::npos; };
    const bool view = used("view") && restrict_view(wanted.grants);
    drop_privileges();
#ifdef __linux__
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("prctl(PR_SET_NO_NEW_PRIVS)");
#endif
    const int landlock = used("landlock") ? restrict_files(wanted.grants) : 0;
    umask(077);
    reset_signals();
    same_addresses();
    const bool calls = used("seccomp") && restrict_calls(wanted.which, wanted.command[0]);
    if (wanted.require && !(calls && (landlock || view))) {
        report(calls ? "lacks Landlock and a mount namespace\n" : "lacks seccomp\n");
        _exit(125);
    }
    report("layers landlock=" + std::to_string(landlock) + " view=" + (view ? "1" : "0") +
           " seccomp=" + (calls ? "1" : "0") + "\n");
}

[[noreturn]] void become(request& wanted) {
    contain(wanted);
    execv(wanted.command[0], wanted.command);
    fail(wanted.command[0]);
}

// Armed before the check: a judge that dies in between is noticed either way.
void die_with(pid_t parent, int signal_number) {
#ifdef __linux__
    if (prctl(PR_SET_PDEATHSIG, signal_number) != 0) fail("prctl(PR_SET_PDEATHSIG)");
    if (getppid() != parent) _exit(125);
#else
    (void)parent;
    (void)signal_number;
#endif
}

// Waits for the compiler's first process; ends the whole group as soon as that ends or the judge is gone.
[[noreturn]] void watch_over(request& wanted, pid_t judge) {
    sigset_t awaited;
    sigemptyset(&awaited);
    for (const int signal_number : {SIGCHLD, SIGTERM}) sigaddset(&awaited, signal_number);
    sigprocmask(SIG_BLOCK, &awaited, nullptr);
    die_with(judge, SIGTERM);
    const pid_t self = getpid();
    const pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
        die_with(self, SIGKILL);
        become(wanted);
    }
    if (report_fd >= 0) close(report_fd);
    int status = 0;
    for (int arrived = 0; waitpid(child, &status, WNOHANG) == 0;) {
        if (sigwait(&awaited, &arrived) == 0 && arrived == SIGTERM) kill(0, SIGKILL);
    }
    if (WIFSIGNALED(status)) {
        limit(RLIMIT_CORE, 0);
        reset_signals();
        raise(WTERMSIG(status));
    }
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 125);
}

}  // namespace
}  // namespace launcher

int main(int argc, char** argv) {
    using namespace launcher;
    const pid_t judge = getppid();
    request wanted;
    if (!read_request(wanted, argc, argv)) {
        std::fprintf(stderr, "usage: judge-launcher KEY=VALUE … -- PROGRAM ARGUMENT …\n");
        return 125;
    }
    place_descriptors(wanted.fds);
    if (wanted.which == profile::compile) watch_over(wanted, judge);
    die_with(judge, SIGKILL);
    become(wanted);
}
