// Capabilities: none is left, and exec gives none back, also where the judge runs as root.
#include "layers.hpp"

#ifdef __linux__
#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace launcher {

void drop_privileges() {
    // Who has no capabilities cannot lock these bits, and needs not.
    prctl(PR_SET_SECUREBITS, SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                                 SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE |
                                 SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED);
    for (int capability = 0; prctl(PR_CAPBSET_READ, capability) == 1; ++capability) prctl(PR_CAPBSET_DROP, capability);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2] = {};
    if (syscall(SYS_capset, &header, none) != 0) fail("capset");
}

}  // namespace launcher
#else
namespace launcher {
void drop_privileges() {}
}  // namespace launcher
#endif
