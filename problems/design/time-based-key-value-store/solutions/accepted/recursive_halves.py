# A small class for the history of one key, with a search that calls itself.
class History:
    def __init__(self):
        self.times = [0]
        self.values = [""]

    def add(self, time, value):
        self.times.append(time)
        self.values.append(value)

    def at(self, time):
        return self.values[self._last(time, 0, len(self.times))]

    def _last(self, time, low, high):
        """The last index whose time is not too late; the one at low is not, the one at high is."""
        if high - low == 1:
            return low
        middle = (low + high) // 2
        if self.times[middle] <= time:
            return self._last(time, middle, high)
        return self._last(time, low, middle)


class TimeMap:
    def __init__(self):
        self.histories = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        if key not in self.histories:
            self.histories[key] = History()
        self.histories[key].add(timestamp, value)

    def get(self, key: str, timestamp: int) -> str:
        return self.histories[key].at(timestamp) if key in self.histories else ""
