# Merges by taking from the front with pop(0) until everything is there.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        merged = []
        while nums1 or nums2:
            if not nums2 or (nums1 and nums1[0] <= nums2[0]):
                merged.append(nums1.pop(0))
            else:
                merged.append(nums2.pop(0))
        n = len(merged)
        return (merged[(n - 1) // 2] + merged[n // 2]) / 2
