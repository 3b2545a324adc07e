# Three-way partition in one pass: reds before low, whites from there to mid, blues from high on, and the unknown between
# mid and high.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        low, mid, high = 0, 0, len(nums)
        while mid < high:
            colour = nums[mid]
            if colour == 0:
                nums[mid] = nums[low]
                nums[low] = colour
                low += 1
                mid += 1
            elif colour == 2:
                high -= 1
                nums[mid] = nums[high]  # not looked at yet: mid stays
                nums[high] = colour
            else:
                mid += 1
