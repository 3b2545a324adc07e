# A plain dict remembers the order of insertion: a used key is taken out and put in again.
class LRUCache:

    def __init__(self, capacity: int):
        self.cap = capacity
        self.cache = {}

    def get(self, key: int) -> int:
        if key not in self.cache:
            return -1
        value = self.cache.pop(key)
        self.cache[key] = value
        return value

    def put(self, key: int, value: int) -> None:
        if key in self.cache:
            self.cache.pop(key)
        elif len(self.cache) >= self.cap:
            del self.cache[next(iter(self.cache))]
        self.cache[key] = value
