# Links, pipes, folders; shared memory; files where it has no business.
# verdict: accepted
import os
import tempfile
from multiprocessing import shared_memory


class Solution:
    def twoSum(self, nums, target):
        open("own", "w").close()
        attempts = {
            "symlink": lambda: os.symlink("/etc/passwd", "link"),
            "link": lambda: os.link("own", "other"),
            "fifo": lambda: os.mkfifo("pipe"),
            "folder": lambda: os.mkdir("folder"),
            "rename": lambda: os.rename("own", "moved"),
            "rights": lambda: os.chmod("own", 0),
            "times": lambda: os.utime("own"),
            "attribute": lambda: os.setxattr("own", "user.a", b"b"),
            "shared memory": lambda: shared_memory.SharedMemory("judge-hostile", create=True, size=4096),
            "no name": lambda: os.open(".", os.O_TMPFILE | os.O_RDWR),
            "tmp": lambda: open("/tmp/judge-hostile", "w"),
            "shm": lambda: open("/dev/shm/judge-hostile", "w"),
            "above": lambda: open("../judge-hostile", "w"),
            "temporary": lambda: tempfile.mkstemp(prefix="judge-hostile", dir="/tmp"),
            "remove": lambda: os.unlink(VICTIM),
            "truncate": lambda: os.truncate(VICTIM, 0),
        }
        for name, attempt in attempts.items():
            try:
                attempt()
                return name
            except OSError:
                pass
        return [0, 1]
