# A queue of places whose numbers fall: what a later number beats can be no maximum any more.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        places = deque()
        largest = []
        for i, number in enumerate(nums):
            while places and nums[places[-1]] <= number:
                places.pop()
            places.append(i)
            if places[0] == i - k:
                places.popleft()
            if i >= k - 1:
                largest.append(nums[places[0]])
        return largest
