# Passes n on. Which version is the first bad one is not known here: the judge is asked.
class Driver:
    def __init__(self, n):
        self.n = n

    def call(self):
        self.found = Solution().firstBadVersion(self.n)

    def finish(self):
        return self.found
