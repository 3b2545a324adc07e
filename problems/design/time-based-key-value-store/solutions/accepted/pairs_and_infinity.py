# Pairs of time and value; the pair that is searched for is greater than all of its time.
from bisect import bisect


class TimeMap:
    def __init__(self):
        self.d = collections.defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.d[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        pairs = self.d[key]
        i = bisect(pairs, (timestamp, chr(127)))
        return pairs[i - 1][1] if i else ""
