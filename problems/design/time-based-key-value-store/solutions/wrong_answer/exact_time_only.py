# Finds a value only at the very time at which it was set.
class TimeMap:
    def __init__(self):
        self.store = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.store[(key, timestamp)] = value

    def get(self, key: str, timestamp: int) -> str:
        return self.store.get((key, timestamp), "")
