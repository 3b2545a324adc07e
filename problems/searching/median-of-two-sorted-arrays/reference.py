# The lower half of all elements is a front part of each list. Binary search over the shorter list for the length of its
# part; the other list supplies the rest.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        a, b = (nums1, nums2) if len(nums1) <= len(nums2) else (nums2, nums1)
        total = len(a) + len(b)
        half = (total + 1) // 2

        low, high = 0, len(a)
        while low < high:
            i = (low + high) // 2
            if a[i] < b[half - i - 1]:
                low = i + 1
            else:
                high = i
        i, j = low, half - low

        below = max(a[i - 1 : i] + b[j - 1 : j]) if i and j else (a[i - 1] if i else b[j - 1])
        if total % 2:
            return float(below)
        above = min(a[i : i + 1] + b[j : j + 1])
        return (below + above) / 2
