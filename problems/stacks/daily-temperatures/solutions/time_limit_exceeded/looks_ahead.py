# Looks ahead from each day until it gets warmer.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = []
        for i, today in enumerate(temperatures):
            wait = 0
            for j in range(i + 1, len(temperatures)):
                if temperatures[j] > today:
                    wait = j - i
                    break
            answer.append(wait)
        return answer
