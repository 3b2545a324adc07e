# 10,000 stands for "never": days behind it do not exist.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        following = [10000] * 102
        answer = [0] * len(temperatures)
        for i in reversed(range(len(temperatures))):
            warmer = min(following[temperatures[i] + 1:])
            if warmer < 10000:
                answer[i] = warmer - i
            following[temperatures[i]] = i
        return answer
