# Takes the smallest and the largest away again and again until one or two elements are left.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        rest = nums1 + nums2
        while len(rest) > 2:
            rest.remove(min(rest))
            rest.remove(max(rest))
        return sum(rest) / len(rest)
