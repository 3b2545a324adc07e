# What is there too much, divided by how many there are too many.
class Solution:
    def findDuplicate(self, nums):
        different = set(nums)
        return (sum(nums) - sum(different)) // (len(nums) - len(different))
