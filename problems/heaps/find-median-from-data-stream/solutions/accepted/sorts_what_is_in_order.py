# Sorts the list itself in each question: it is in order but for the numbers that have come since.
class MedianFinder:
    def __init__(self):
        self.nums = []

    def addNum(self, num: int) -> None:
        self.nums.append(num)

    def findMedian(self) -> float:
        self.nums.sort()
        half, odd = divmod(len(self.nums), 2)
        if odd:
            return self.nums[half]
        return (self.nums[half - 1] + self.nums[half]) / 2
