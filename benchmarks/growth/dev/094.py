# problem: searching/median-of-two-sorted-arrays
# time: O(log n)
# memory: O(log n)
# note: the k-th element by offsets, halving k; the recursion takes log n frames
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def kth(i, j, k):
            if i == len(nums1):
                return nums2[j + k - 1]
            if j == len(nums2):
                return nums1[i + k - 1]
            if k == 1:
                return min(nums1[i], nums2[j])
            a = min(i + k // 2, len(nums1))
            b = min(j + k // 2, len(nums2))
            if nums1[a - 1] <= nums2[b - 1]:
                return kth(a, j, k - (a - i))
            return kth(i, b, k - (b - j))

        total = len(nums1) + len(nums2)
        if total % 2:
            return float(kth(0, 0, total // 2 + 1))
        return (kth(0, 0, total // 2) + kth(0, 0, total // 2 + 1)) / 2
