# From the right, the next day of each of the few readings there are.
class Solution:
    def dailyTemperatures(self, temperatures):
        never = float("inf")
        nxt = [never] * 102
        answer = []
        for day in range(len(temperatures) - 1, -1, -1):
            t = temperatures[day]
            warmer = min(nxt[t + 1:])
            answer.append(0 if warmer == never else warmer - day)
            nxt[t] = day
        answer.reverse()
        return answer
