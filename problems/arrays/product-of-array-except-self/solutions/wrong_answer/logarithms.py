# Adds logarithms instead of multiplying and cuts the fraction off afterwards.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        negatives = sum(v < 0 for v in nums)
        total = sum(math.log(abs(v)) for v in nums if v)
        answer = []
        for v in nums:
            if zeros - (v == 0):
                answer.append(0)
                continue
            size = int(math.exp(total - (math.log(abs(v)) if v else 0)))
            answer.append(-size if (negatives - (v < 0)) % 2 else size)
        return answer
