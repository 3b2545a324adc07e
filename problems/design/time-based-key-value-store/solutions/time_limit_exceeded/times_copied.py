# Searches by halves, but only after all times were copied into a list.
class TimeMap:
    def __init__(self):
        self.entries = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.entries[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        times = [time for time, _ in self.entries[key]]
        i = bisect_right(times, timestamp)
        return self.entries[key][i - 1][1] if i else ""
