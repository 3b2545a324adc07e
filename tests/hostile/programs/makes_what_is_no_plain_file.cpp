// Links, pipes, folders and devices where a file belongs; rights, times, names and sizes of a file that is not its own.
// verdict: accepted
#include <fcntl.h>
#include <mqueue.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#include <utime.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        ofstream("own") << 1;
        if (access("own", R_OK | W_OK) != 0) return {__LINE__};
        if (symlink("/etc/passwd", "link") == 0 || link("own", "other") == 0 || mkfifo("pipe", 0600) == 0) return {__LINE__};
        if (mknod("device", S_IFCHR | 0600, 5) == 0 || mknod("plain", S_IFREG | 0600, 0) == 0) return {__LINE__};
        if (mkdir("folder", 0700) == 0 || rename("own", "moved") == 0 || rmdir(".") == 0) return {__LINE__};
        if (chmod("own", 0) == 0 || chmod(".", 0) == 0 || fchmod(1, 0) == 0 || chown("own", 1, 1) == 0) return {__LINE__};
        if (utime("own", nullptr) == 0 || utimes("own", nullptr) == 0) return {__LINE__};
        for (string outside : {VICTIM}) {
            const char* path = outside.c_str();
            if (truncate(path, 0) == 0 || unlink(path) == 0 || chmod(path, 0) == 0 || utime(path, nullptr) == 0 ||
                rename(path, "own") == 0 || link(path, "x") == 0 || chown(path, 1, 1) == 0) {
                cout << path;
                return {__LINE__};
            }
        }
        for (string folder : {"/tmp", "/dev/shm", "/var/tmp", "/run", "/", "..", "../..", "../../..", "/home", "/root"})
            if (int fd = open((folder + "/judge-hostile").c_str(), O_CREAT | O_RDWR, 0600); fd >= 0) return {__LINE__};
        for (const char* folder : {"/tmp", "/dev/shm", ".."})
            if (open(folder, O_TMPFILE | O_RDWR, 0600) >= 0) return {__LINE__};
        if (shm_open("/judge-hostile", O_CREAT | O_RDWR, 0600) >= 0) return {__LINE__};
        if (shmget(0x6a756467, 4096, IPC_CREAT | 0600) >= 0) return {__LINE__};
        if (syscall(SYS_mq_open, "judge-hostile", O_CREAT | O_RDWR, 0600, nullptr) >= 0) return {__LINE__};
        return {0, 1};
    }
};
