# The values of a key arrive in the order of their times, so two lists side by side are sorted without any work. bisect_right
# counts the times that are not too late: the last of them is the one that is asked for.
class TimeMap:
    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self.times:
            return ""
        count = bisect.bisect_right(self.times[key], timestamp)
        return self.values[key][count - 1] if count else ""
