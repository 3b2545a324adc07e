// A mount namespace of the program's own in which nothing exists but what is granted: what cannot be named cannot even
// be asked after. As root the namespace is simply made, as another user inside a user namespace; many systems grant
// neither, and a mount may still be refused inside one that was granted (AppArmor): then everything is undone.
#include "layers.hpp"

#ifdef __linux__
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <string>

namespace launcher {
namespace {

struct attributes {
    std::uint64_t set, clear, propagation, user_namespace;
};
constexpr long mount_setattr_number = 442;
constexpr unsigned recursive = 0x8000;  // AT_RECURSIVE
constexpr std::uint64_t read_only = 1, no_setuid = 2;

struct source {
    const grant* granted;
    int at;
    bool folder;
};

bool write_text(const char* file, const std::string& text) {
    const int to = open(file, O_WRONLY | O_CLOEXEC);
    if (to < 0) return false;
    const bool done = write(to, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(to);
    return done;
}

bool new_namespace() {
    const std::string user = std::to_string(geteuid()), group = std::to_string(getegid());
    if (unshare(CLONE_NEWNS) == 0) return true;
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    // A user who is nobody inside would not own its own folder.
    return write_text("/proc/self/setgroups", "deny") && write_text("/proc/self/uid_map", user + " " + user + " 1") &&
           write_text("/proc/self/gid_map", group + " " + group + " 1");
}

bool writable(use what) { return what == use::write || what == use::build; }

// Whether `path` lies below a folder that is granted before it, and so is there without being mounted.
bool covered(const std::vector<source>& sources, const grant& g) {
    if (writable(g.what)) return false;
    return std::any_of(sources.begin(), sources.end(), [&](const source& s) {
        const std::string above = s.granted->path + "/";
        return s.folder && !writable(s.granted->what) && g.path.compare(0, above.size(), above) == 0;
    });
}

bool make_place(const std::string& place, bool folder) {
    for (std::size_t slash = place.find('/', 1); slash != std::string::npos; slash = place.find('/', slash + 1)) {
        if (mkdir(place.substr(0, slash).c_str(), 0755) != 0 && errno != EEXIST) return false;
    }
    if (folder) return mkdir(place.c_str(), 0755) == 0 || errno == EEXIST;
    const int made = open(place.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0444);
    if (made < 0) return false;
    close(made);
    return true;
}

bool bind(const source& s, const std::string& root) {
    const std::string from = "/proc/self/fd/" + std::to_string(s.at);
    return mount(from.c_str(), (root + s.granted->path).c_str(), nullptr, MS_BIND | MS_REC, nullptr) == 0;
}

bool build(const std::vector<source>& sources, const std::string& root) {
    for (const source& s : sources) {
        if (!make_place(root + s.granted->path, s.folder)) return false;
    }
    for (const source& s : sources) {
        if (!writable(s.granted->what) && !bind(s, root)) return false;
    }
    attributes wanted{read_only | no_setuid, 0, 0, 0};
    if (syscall(mount_setattr_number, AT_FDCWD, root.c_str(), recursive, &wanted, sizeof wanted) != 0) return false;
    for (const source& s : sources) {
        if (writable(s.granted->what) && !bind(s, root)) return false;
    }
    return chdir(root.c_str()) == 0 && syscall(SYS_pivot_root, ".", ".") == 0;
}

}  // namespace

bool restrict_view(const std::vector<grant>& grants) {
    if (!new_namespace()) return false;
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    std::vector<source> sources;
    for (const grant& g : grants) {
        struct stat about{};
        const int at = covered(sources, g) ? -1 : open(g.path.c_str(), O_PATH | O_CLOEXEC);
        if (at >= 0 && fstat(at, &about) == 0) sources.push_back({&g, at, S_ISDIR(about.st_mode)});
    }
    const char* root = access("/tmp", F_OK) == 0 ? "/tmp" : "/usr";
    bool done = mount("judge", root, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=1m") == 0;
    if (done && !build(sources, root)) {
        done = false;
        umount2(root, MNT_DETACH);
    }
    for (const source& s : sources) close(s.at);
    if (done && umount2(".", MNT_DETACH) != 0) fail("umount2");
    for (const grant& g : grants) {
        if (writable(g.what) && chdir(g.path.c_str()) != 0) fail(g.path.c_str());
    }
    return done;
}

}  // namespace launcher
#else
namespace launcher {
bool restrict_view(const std::vector<grant>&) { return false; }
}  // namespace launcher
#endif
