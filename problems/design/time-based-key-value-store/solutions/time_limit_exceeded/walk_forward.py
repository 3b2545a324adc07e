# From the first value of the key on, as long as it is not too late.
class TimeMap:
    def __init__(self):
        self.store = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.store.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        answer = ""
        for time, value in self.store.get(key, []):
            if time > timestamp:
                break
            answer = value
        return answer
