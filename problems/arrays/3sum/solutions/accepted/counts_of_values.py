# How often each value occurs, then pairs of different values in ascending order; the third is looked up.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        count = Counter(nums)
        values = sorted(count)
        triplets = []
        for i, a in enumerate(values):
            if a == 0 and count[a] >= 3:
                triplets.append([0, 0, 0])
            if a != 0 and count[a] >= 2 and -2 * a in count:
                triplets.append([a, a, -2 * a])
            for b in values[i + 1 :]:
                c = -a - b
                if c <= b:
                    break
                if c in count:
                    triplets.append([a, b, c])
        return triplets
