// Landlock: files by path, TCP ports, abstract sockets and signals, as far as the kernel knows them.
//
// The constants are those of linux/landlock.h, whose newest version need not be installed where this is compiled.
// https://docs.kernel.org/userspace-api/landlock.html
#include "layers.hpp"

#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace launcher {
namespace {

constexpr long create_ruleset = 444, add_rule = 445, restrict_self = 446;
constexpr std::uint32_t ask_version = 1;
constexpr int path_beneath = 1;

struct ruleset {
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scoped;
};

struct __attribute__((packed)) beneath {
    std::uint64_t allowed;
    std::int32_t folder;
};

enum right : std::uint64_t {
    execute = 1 << 0,
    write_file = 1 << 1,
    read_file = 1 << 2,
    read_folder = 1 << 3,
    remove_folder = 1 << 4,
    remove_file = 1 << 5,
    make_folder = 1 << 7,
    make_file = 1 << 8,
    make_link = 1 << 12,
    move = 1 << 13,         // version 2
    truncate_ = 1 << 14,    // version 3
    device_ioctl = 1 << 15  // version 5
};

constexpr std::uint64_t of_files = execute | write_file | read_file | truncate_ | device_ioctl;

std::uint64_t rights(use what) {
    switch (what) {
        case use::read:
            return read_file | read_folder;
        case use::execute:
            return read_file | read_folder | execute;
        case use::write:
            return read_file | read_folder | write_file | truncate_ | make_file;
        case use::build:
            return read_file | read_folder | write_file | truncate_ | make_file | remove_file | make_folder |
                   remove_folder | make_link | move;
        case use::device:
            return read_file | write_file;
    }
    return 0;
}

std::uint64_t handled(int version) {
    std::uint64_t all = (1 << 13) - 1;
    if (version >= 2) all |= move;
    if (version >= 3) all |= truncate_;
    if (version >= 5) all |= device_ioctl;
    return all;
}

}  // namespace

int restrict_files(const std::vector<grant>& grants) {
    const long version = syscall(create_ruleset, nullptr, 0, ask_version);
    if (version <= 0) return 0;
    ruleset rules{handled(static_cast<int>(version)), version >= 4 ? 3U : 0U, version >= 6 ? 3U : 0U};
    const std::size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    const int set = static_cast<int>(syscall(create_ruleset, &rules, size, 0));
    if (set < 0) return 0;
    for (const grant& g : grants) {
        const int at = open(g.path.c_str(), O_PATH | O_CLOEXEC);
        if (at < 0) continue;  // what is not there needs no right
        struct stat about{};
        if (fstat(at, &about) != 0) fail("fstat");
        beneath rule{rights(g.what) & rules.files, at};
        if (!S_ISDIR(about.st_mode)) rule.allowed &= of_files;
        if (syscall(add_rule, set, path_beneath, &rule, 0) != 0) fail(g.path.c_str());
        close(at);
    }
    if (syscall(restrict_self, set, 0) != 0) fail("landlock_restrict_self");
    close(set);
    return static_cast<int>(version);
}

}  // namespace launcher
#else
namespace launcher {
int restrict_files(const std::vector<grant>&) { return 0; }
}  // namespace launcher
#endif
