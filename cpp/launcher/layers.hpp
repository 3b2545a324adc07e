// The layers of containment, one file each. A layer is put on in the process that becomes the program, and stays on
// whatever it executes. docs/containment.md says which threat each one meets.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace launcher {

// What a path may be used for. Everything that is not named is out of reach.
enum class use : char {
    read,     // files and folders below
    execute,  // as read, and to be executed
    write,    // the program's own folder: files made and changed
    build,    // a compiler's folder: as write, with files removed, folders in it and links
    device,   // a character device, read and written
};

struct grant {
    use what;
    std::string path;
};

enum class profile { run, compile };

// Ends the launcher: `what` and the reason in errno go to the judge, never to be taken for the program's fault.
[[noreturn]] void fail(const char* what);

// cpp/launcher/landlock.cpp: Landlock. Its ABI version, 0 where the kernel has none.
int restrict_files(const std::vector<grant>& grants);

// cpp/launcher/mounts.cpp: a mount namespace that holds nothing but what is granted. False where the machine grants
// none. The working folder is the one granted for writing, by the name it was granted with.
bool restrict_view(const std::vector<grant>& grants);

// cpp/launcher/seccomp.cpp: seccomp. Allows one more exec, that of the path at this very address. False where the
// kernel has none.
bool restrict_calls(profile which, const char* program);

// cpp/launcher/privileges.cpp: gives up every capability, and the way back to them.
void drop_privileges();

}  // namespace launcher
