# Two heaps: the smaller half (negated) with its largest on top, the larger half with its smallest on top. The smaller half
# holds as many as the other one, or one more.
class MedianFinder:
    def __init__(self):
        self.smaller = []
        self.larger = []

    def addNum(self, num: int) -> None:
        heappush(self.larger, -heappushpop(self.smaller, -num))
        if len(self.larger) > len(self.smaller):
            heappush(self.smaller, -heappop(self.larger))

    def findMedian(self) -> float:
        if len(self.smaller) > len(self.larger):
            return float(-self.smaller[0])
        return (self.larger[0] - self.smaller[0]) / 2
