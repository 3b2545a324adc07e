// seccomp: the system calls a submission or a compiler has a use for, and no other.
//
// A call that nobody needs answers ENOSYS, as a kernel without it would; one that is refused on purpose answers EPERM:
// a program that only tries goes on, and one that depends on it can say why it fails. Another architecture's calls
// (int 0x80) end the process. Why not libseccomp: docs/decisions/containment-layers.md.
#include "layers.hpp"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace launcher {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#else
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#endif

constexpr std::uint32_t allow = SECCOMP_RET_ALLOW;
constexpr std::uint32_t end = SECCOMP_RET_KILL_PROCESS;
constexpr std::uint32_t answer(std::uint32_t error) { return SECCOMP_RET_ERRNO | error; }
constexpr std::uint32_t refuse = answer(EPERM);

// clang-format off
// The most frequent first: the kernel goes through the list from the top.
constexpr long harmless[] = {
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_futex, SYS_clock_gettime, SYS_brk, SYS_munmap, SYS_mremap,
    SYS_madvise, SYS_mprotect,
    // files: Landlock and the view say which
    SYS_close, SYS_close_range, SYS_lseek, SYS_pread64, SYS_pwrite64, SYS_fstat, SYS_newfstatat,
    SYS_statx, SYS_statfs, SYS_fstatfs, SYS_faccessat, SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd,
    SYS_chdir, SYS_fchdir, SYS_ftruncate, SYS_truncate, SYS_fsync, SYS_fdatasync,
    SYS_fadvise64, SYS_dup, SYS_dup3, SYS_pipe2, SYS_sendfile, SYS_copy_file_range, SYS_flock, SYS_umask,
    // waiting
    SYS_ppoll, SYS_pselect6, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_pwait, SYS_eventfd2, SYS_timerfd_create,
    SYS_timerfd_settime, SYS_timerfd_gettime, SYS_nanosleep, SYS_clock_nanosleep, SYS_wait4, SYS_waitid,
    // memory, threads, signals
    SYS_mlock, SYS_munlock, SYS_msync, SYS_membarrier, SYS_rseq, SYS_set_tid_address, SYS_set_robust_list,
    SYS_get_robust_list, SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_getparam, SYS_sched_getscheduler,
    SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn,
    SYS_rt_sigpending, SYS_rt_sigsuspend, SYS_rt_sigtimedwait, SYS_sigaltstack, SYS_restart_syscall, SYS_timer_create,
    SYS_timer_settime, SYS_timer_gettime, SYS_timer_getoverrun, SYS_timer_delete, SYS_exit, SYS_exit_group,
    // what it may know
    SYS_clock_getres, SYS_gettimeofday, SYS_getitimer, SYS_setitimer, SYS_times, SYS_getrusage, SYS_getpid,
    SYS_getppid, SYS_gettid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getgroups, SYS_getresuid,
    SYS_getresgid, SYS_getpgid, SYS_getsid, SYS_getcpu, SYS_getrandom, SYS_uname, SYS_sysinfo, SYS_capget,
    SYS_getpriority,
    // a connected pair within the process, as an event loop makes one
    SYS_sendto, SYS_recvfrom, SYS_shutdown, SYS_getsockname, SYS_getpeername, SYS_getsockopt,
#if defined(__x86_64__)
    SYS_poll, SYS_select, SYS_creat, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_getdents,
    SYS_pipe, SYS_dup2, SYS_time, SYS_alarm, SYS_pause, SYS_getpgrp, SYS_arch_prctl, SYS_epoll_create,
    SYS_epoll_wait, SYS_eventfd,
#endif
};

// Only compilers start programs, make files executable, make folders and links, and move and remove what they made. A
// file that is removed while it is open or mapped fills the disk where nobody sees it.
constexpr long of_compilers[] = {
    SYS_execve, SYS_kill, SYS_tgkill, SYS_setpgid, SYS_fchmod, SYS_fchmodat, SYS_mkdirat, SYS_renameat2, SYS_linkat,
    SYS_symlinkat, SYS_utimensat, SYS_renameat, SYS_unlinkat, SYS_fallocate,
#if defined(__x86_64__)
    SYS_fork, SYS_vfork, SYS_chmod, SYS_mkdir, SYS_rename, SYS_rmdir, SYS_link, SYS_symlink, SYS_unlink,
#endif
};

constexpr long refused[] = {
    // the network
    SYS_socket, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendmsg, SYS_recvmsg, SYS_sendmmsg,
    SYS_recvmmsg, SYS_setsockopt,
    // processes, and other processes
    SYS_execveat, SYS_setsid, SYS_setpgid, SYS_tkill, SYS_rt_sigqueueinfo, SYS_pidfd_open, SYS_pidfd_send_signal,
    SYS_pidfd_getfd, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, SYS_setpriority,
    SYS_ioprio_set, SYS_sched_setaffinity, SYS_sched_setscheduler, SYS_sched_setparam, SYS_sched_setattr,
    // who it is and what it may do
    SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_setuid, SYS_setgid, SYS_setreuid,
    SYS_setregid, SYS_setresuid, SYS_setresgid, SYS_setgroups, SYS_capset, SYS_personality, SYS_seccomp,
    // the kernel's more distant corners
    SYS_add_key, SYS_request_key, SYS_keyctl, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup,
    SYS_io_uring_enter, SYS_io_uring_register, SYS_name_to_handle_at, SYS_open_by_handle_at, SYS_inotify_init1,
    SYS_fanotify_init,
    // memory that outlives a process or that no limit counts
    SYS_memfd_create, SYS_shmget, SYS_shmat, SYS_msgget, SYS_semget, SYS_mq_open, SYS_mlockall,
    // files: what Landlock does not ask about, and what is no plain file
    SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr,
    SYS_lremovexattr, SYS_fremovexattr, SYS_utimensat, SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat,
    SYS_renameat, SYS_renameat2, SYS_unlinkat,
#if defined(__x86_64__)
    SYS_fork, SYS_vfork, SYS_inotify_init, SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
    SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_link, SYS_symlink, SYS_rename, SYS_unlink,
#endif
};

// clang-format on

constexpr std::uint32_t namespaces =
    CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

// The list of comparisons as the kernel takes it. Outside a rule the call's number is what is loaded.
class filter {
public:
    filter() {
        load(offsetof(seccomp_data, arch));
        is(architecture, 1);
        give(end);
        load(offsetof(seccomp_data, nr));
    }

    // `body` is gone through for this call alone; it has to end with `give`.
    template <class Body>
    void rule(long number, Body body) {
        const std::size_t at = code_.size();
        jump(static_cast<std::uint32_t>(number), 0, 0);
        body();
        code_[at].jf = static_cast<std::uint8_t>(code_.size() - at - 1);
    }

    template <std::size_t N>
    void rules(const long (&numbers)[N], std::uint32_t result) {
        for (const long number : numbers) rule(number, [&] { give(result); });
    }

    // Arguments the kernel takes as int: the lower half.
    void load_argument(int which) { load(offsetof(seccomp_data, args) + 8 * static_cast<std::size_t>(which)); }
    void load_upper_half(int which) { load(offsetof(seccomp_data, args) + 8 * static_cast<std::size_t>(which) + 4); }
    void mask(std::uint32_t bits) { put(BPF_ALU | BPF_AND | BPF_K, bits); }
    void give(std::uint32_t result) { put(BPF_RET | BPF_K, result); }

    void give_if(std::uint32_t value, std::uint32_t result) {
        jump(value, 0, 1);
        give(result);
    }

    void give_unless(std::uint32_t value, std::uint32_t result) {
        is(value, 1);
        give(result);
    }

    void only(long number, int argument, std::initializer_list<std::uint32_t> values, std::uint32_t otherwise) {
        rule(number, [&] {
            load_argument(argument);
            for (const std::uint32_t value : values) give_if(value, allow);
            give(otherwise);
        });
    }

    bool install() {
        sock_fprog program{static_cast<unsigned short>(code_.size()), code_.data()};
        // Without SPEC_ALLOW older kernels make every filtered program slower, which would be measured.
        return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0;
    }

private:
    void load(std::size_t offset) { put(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)); }
    void put(int what, std::uint32_t operand) {
        code_.push_back(sock_filter{static_cast<std::uint16_t>(what), 0, 0, operand});
    }
    void jump(std::uint32_t value, std::uint8_t if_so, std::uint8_t if_not) {
        code_.push_back(sock_filter{BPF_JMP | BPF_JEQ | BPF_K, if_so, if_not, value});
    }
    void is(std::uint32_t value, std::uint8_t skip) { jump(value, skip, 0); }

    std::vector<sock_filter> code_;
};

// A file without a name, as a submission may not make one.
void add_open(filter& f, profile which, long number, int flags) {
    if (which == profile::compile) return f.rule(number, [&] { f.give(allow); });
    f.rule(number, [&] {
        f.load_argument(flags);
        f.mask(O_TMPFILE & ~O_DIRECTORY);
        f.give_if(0, allow);
        f.give(refuse);
    });
}

// Calls that are allowed in some forms only.
void add_conditional(filter& f, profile which) {
    add_open(f, which, SYS_openat, 2);
#if defined(__x86_64__)
    add_open(f, which, SYS_open, 1);
#endif
    // Room for a file is to be had at the speed of writing only: the judge looks at the folder twenty times a second.
    f.rule(SYS_fallocate, [&] { f.give(answer(EOPNOTSUPP)); });
    f.rule(SYS_mmap, [&] {
        f.load_argument(3);
        f.mask(MAP_SHARED | MAP_ANONYMOUS);
        f.give_if(MAP_SHARED | MAP_ANONYMOUS, answer(ENOMEM));  // the limit on private memory would not count it
        f.give(allow);
    });
    f.rule(SYS_clone, [&] {
        const std::uint32_t thread = which == profile::run ? CLONE_THREAD : 0;
        f.load_argument(0);
        f.mask(namespaces | thread);
        f.give_if(thread, allow);
        f.give(refuse);
    });
    const auto own = static_cast<std::uint32_t>(getpid());
    f.only(SYS_kill, 0, {own, 0}, refuse);  // 0: its own process group
    f.only(SYS_tgkill, 0, {own}, refuse);
    f.only(SYS_rt_tgsigqueueinfo, 0, {own}, refuse);
    f.only(SYS_prlimit64, 0, {own, 0}, refuse);
    f.only(SYS_prctl, 0, {PR_SET_NAME, PR_GET_NAME, PR_SET_VMA, PR_GET_DUMPABLE, PR_GET_PDEATHSIG}, refuse);
    f.only(SYS_ioctl, 1, {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIOCLEX, FIONCLEX}, answer(ENOTTY));
    f.rule(SYS_fcntl, [&] {
        // F_SETOWN, F_SETSIG and O_ASYNC would send any signal to any process of the user.
        f.load_argument(1);
        for (const int command : {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_GETLK, F_SETLK, F_SETLKW}) {
            f.give_if(static_cast<std::uint32_t>(command), allow);
        }
        f.give_unless(F_SETFL, refuse);
        f.load_argument(2);
        f.mask(O_ASYNC);
        f.give_if(0, allow);
        f.give(refuse);
    });
    f.rule(SYS_socketpair, [&] {
        f.load_argument(0);
        f.give_unless(AF_UNIX, refuse);
        f.load_argument(1);
        f.mask(0xf);
        f.give_if(SOCK_STREAM, allow);  // one of datagrams could send to any socket that has a name
        f.give(refuse);
    });
}

}  // namespace

bool restrict_calls(profile which, const char* program) {
    filter f;
    f.rules(harmless, allow);
    if (which == profile::compile) f.rules(of_compilers, allow);
    add_conditional(f, which);
    f.rule(SYS_execve, [&] {
        const auto address = reinterpret_cast<std::uintptr_t>(program);
        f.load_argument(0);
        f.give_unless(static_cast<std::uint32_t>(address), refuse);
        f.load_upper_half(0);
        f.give_unless(static_cast<std::uint32_t>(address >> 32), refuse);
        f.give(allow);
    });
    f.rules(refused, refuse);
    f.give(answer(ENOSYS));
    return f.install();
}

}  // namespace launcher
#else
namespace launcher {
bool restrict_calls(profile, const char*) { return false; }
}  // namespace launcher
#endif
