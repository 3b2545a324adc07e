# problem: design/lru-cache
# time: O(n^2)
# memory: O(n)
# note: order in a list with remove; n * min(n, capacity)
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def touch(self, key):
        self.order.remove(key)
        self.order.append(key)

    def get(self, key: int) -> int:
        if key in self.values:
            self.touch(key)
            return self.values[key]
        return -1

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.touch(key)
        else:
            if len(self.order) >= self.capacity:
                oldest = self.order.pop(0)
                del self.values[oldest]
            self.order.append(key)
        self.values[key] = value
