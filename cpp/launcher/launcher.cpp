// The contained start of a submission or of a compiler: limits are set here, then the program takes this process over.
//
//     judge-launcher KEY=VALUE … -- PROGRAM ARGUMENT …
//
// cpu_s, as_bytes, data_bytes, stack_bytes, file_bytes, files, processes: resource limits (absent: not limited).
// fds=A,B,C: descriptors that become 3, 4 and 5. Every other one beyond 2 is closed.
//
// The process dies with the judge (parent-death signal), gains no privileges by exec and leaves no core file. Further
// layers (Landlock, seccomp, namespaces) belong in `contain` below: nothing else starts foreign code.
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#include <sys/stat.h>

namespace {

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "judge-launcher: %s: %s\n", what, std::strerror(errno));
    _exit(125);
}

struct option {
    const char* key;
    int resource;
};

constexpr option options[] = {
    {"cpu_s", RLIMIT_CPU},        {"as_bytes", RLIMIT_AS},  {"data_bytes", RLIMIT_DATA}, {"stack_bytes", RLIMIT_STACK},
    {"file_bytes", RLIMIT_FSIZE}, {"files", RLIMIT_NOFILE}, {"processes", RLIMIT_NPROC},
};

void limit(int resource, rlim_t value) {
    rlimit current{};
    if (getrlimit(resource, &current) != 0) fail("getrlimit");
    if (current.rlim_max != RLIM_INFINITY && value > current.rlim_max) value = current.rlim_max;
    // One second of grace between SIGXCPU and SIGKILL would only help who ignores the first.
    const rlimit wanted{value, value};
    if (setrlimit(resource, &wanted) != 0) fail("setrlimit");
}

// Numbers that are in the way of 3, 4 and 5 are moved up first.
int place_descriptors(const char* list) {
    int from[3] = {-1, -1, -1};
    int count = 0;
    for (const char* at = list; *at && count < 3; ++count) {
        char* end = nullptr;
        from[count] = static_cast<int>(std::strtol(at, &end, 10));
        if (end == at) break;
        at = *end == ',' ? end + 1 : end;
    }
    for (int i = 0; i < count; ++i) {
        from[i] = fcntl(from[i], F_DUPFD, 64);
        if (from[i] < 0) fail("fcntl(F_DUPFD)");
    }
    for (int i = 0; i < count; ++i) {
        if (dup2(from[i], 3 + i) < 0) fail("dup2");
    }
    return 3 + count;
}

void close_from(int first) {
#if defined(__linux__) && defined(SYS_close_range)
    if (syscall(SYS_close_range, static_cast<unsigned>(first), ~0U, 0) == 0) return;
#endif
    const long most = sysconf(_SC_OPEN_MAX);
    for (int fd = first; fd < (most > 0 && most < 65536 ? most : 65536); ++fd) close(fd);
}

void set_limit(const char* assignment) {
    const char* equals = std::strchr(assignment, '=');
    for (const option& o : options) {
        if (equals && std::strlen(o.key) == static_cast<std::size_t>(equals - assignment) &&
            std::strncmp(o.key, assignment, std::strlen(o.key)) == 0) {
            char* end = nullptr;
            const unsigned long long value = std::strtoull(equals + 1, &end, 10);
            if (end == equals + 1 || *end) break;
            return limit(o.resource, static_cast<rlim_t>(value));
        }
    }
    errno = EINVAL;
    fail(assignment);
}

void contain(pid_t judge) {
    limit(RLIMIT_CORE, 0);
#ifdef __linux__
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) fail("prctl(PR_SET_PDEATHSIG)");
    if (getppid() != judge) _exit(125);  // the judge died before the signal was armed
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("prctl(PR_SET_NO_NEW_PRIVS)");
#else
    (void)judge;
#endif
    for (int number = 1; number < NSIG; ++number) std::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    umask(077);
}

}  // namespace

int main(int argc, char** argv) {
    const pid_t judge = getppid();
    int i = 1;
    int kept = 3;
    for (int k = 1; k < argc && std::strcmp(argv[k], "--") != 0; ++k) {
        // Before the limit on files, which would forbid the numbers that are needed on the way.
        if (std::strncmp(argv[k], "fds=", 4) == 0) kept = place_descriptors(argv[k] + 4);
    }
    for (; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        if (std::strncmp(argv[i], "fds=", 4) != 0) set_limit(argv[i]);
    }
    if (i + 1 >= argc) {
        std::fprintf(stderr, "usage: judge-launcher KEY=VALUE … -- PROGRAM ARGUMENT …\n");
        return 125;
    }
    close_from(kept);
    contain(judge);
    execv(argv[i + 1], argv + i + 1);
    fail(argv[i + 1]);
}
