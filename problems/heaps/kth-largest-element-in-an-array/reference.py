# Quickselect in place, with a pivot at random; elements equal to it go to both sides.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        draw = random.Random(47).random
        place = len(nums) - k
        low, high = 0, len(nums) - 1
        while low < high:
            pivot = nums[low + int(draw() * (high - low + 1))]
            left, right = low, high
            while left <= right:
                while nums[left] < pivot:
                    left += 1
                while nums[right] > pivot:
                    right -= 1
                if left <= right:
                    nums[left], nums[right] = nums[right], nums[left]
                    left += 1
                    right -= 1
            if place <= right:
                high = right
            elif place >= left:
                low = left
            else:
                break
        return nums[place]
