# Doubles the list and looks through all of it for each new subset.
class Solution:
    def subsetsWithDup(self, nums):
        nums.sort()
        result = [[]]
        for num in nums:
            for i in range(len(result)):
                new = result[i] + [num]
                if new not in result:
                    result.append(new)
        return result
