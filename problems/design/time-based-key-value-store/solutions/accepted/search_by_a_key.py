# bisect with a function that takes the time out of an entry.
class TimeMap:
    def __init__(self):
        self.entries: Dict[str, List[Tuple[int, str]]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.entries.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        entries = self.entries.get(key)
        if not entries or timestamp < entries[0][0]:
            return ""
        if timestamp >= entries[-1][0]:
            return entries[-1][1]
        return entries[bisect_right(entries, timestamp, key=lambda entry: entry[0]) - 1][1]
