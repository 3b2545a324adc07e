# Links are followed once instead of as long as the day found is no warmer.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        answer = [0] * n
        for i in range(n - 2, -1, -1):
            j = i + 1
            if temperatures[j] <= temperatures[i]:
                j += answer[j]
            if temperatures[j] > temperatures[i]:
                answer[i] = j - i
        return answer
