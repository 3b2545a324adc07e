# Quickselect with a pivot at random, but elements equal to it all go to one side.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        left, right = 0, len(nums) - 1
        while True:
            at = random.randint(left, right)
            nums[at], nums[right] = nums[right], nums[at]
            pivot = nums[right]
            store = left
            for i in range(left, right):
                if nums[i] >= pivot:
                    nums[store], nums[i] = nums[i], nums[store]
                    store += 1
            nums[store], nums[right] = nums[right], nums[store]
            if store == k - 1:
                return nums[store]
            if store < k - 1:
                left = store + 1
            else:
                right = store - 1
