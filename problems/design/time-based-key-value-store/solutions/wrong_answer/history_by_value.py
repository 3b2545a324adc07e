# Keeps for each value of a key when it was set last: what comes back later is lost for the time before.
class TimeMap:
    def __init__(self):
        self.store = defaultdict(dict)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.store[key].pop(value, None)
        self.store[key][value] = timestamp

    def get(self, key: str, timestamp: int) -> str:
        values = list(self.store[key])
        i = bisect_right(values, timestamp, key=self.store[key].get)
        return values[i - 1] if i else ""
