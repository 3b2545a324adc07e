# Throws out the key that was used least often, not the one unused for longest.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}
        self.uses = Counter()

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        self.uses[key] += 1
        return self.entries[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.entries and len(self.entries) == self.capacity:
            rarest = min(self.entries, key=lambda k: self.uses[k])
            del self.entries[rarest]
            del self.uses[rarest]
        self.entries[key] = value
        self.uses[key] += 1
