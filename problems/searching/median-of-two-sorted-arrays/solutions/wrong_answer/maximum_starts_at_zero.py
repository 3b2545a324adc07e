# Stands in 0 for what is missing on the left, which is larger than negative values.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        a, b = sorted((nums1, nums2), key=len)
        half = (len(a) + len(b) + 1) // 2
        lo, hi = 0, len(a)
        while lo < hi:
            i = (lo + hi) // 2
            if a[i] < b[half - i - 1]:
                lo = i + 1
            else:
                hi = i
        left = max(a[lo - 1] if lo > 0 else 0, b[half - lo - 1] if half > lo else 0)
        if (len(a) + len(b)) % 2:
            return left
        right = min(a[lo : lo + 1] + b[half - lo : half - lo + 1])
        return (left + right) / 2
