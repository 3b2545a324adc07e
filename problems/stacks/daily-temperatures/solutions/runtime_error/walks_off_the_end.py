# Takes it for granted that a warmer day comes.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = []
        for i, today in enumerate(temperatures):
            j = i
            while temperatures[j] <= today:
                j += 1
            answer.append(j - i)
        return answer
