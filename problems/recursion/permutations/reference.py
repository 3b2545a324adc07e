# Backtracking in place: each remaining number is swapped into the next place in turn, and swapped back afterwards.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        orders: List[List[int]] = []
        last = len(nums) - 1

        def arrange(place: int) -> None:
            if place >= last:
                orders.append(nums[:])
                return
            for i in range(place, last + 1):
                nums[place], nums[i] = nums[i], nums[place]
                arrange(place + 1)
                nums[place], nums[i] = nums[i], nums[place]

        arrange(0)
        return orders
