# From right to left; the answers found so far are links over all the days that are no warmer.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        wait = [0] * n
        hottest = -1
        for day in range(n - 1, -1, -1):
            today = temperatures[day]
            if today >= hottest:
                hottest = today
                continue
            ahead = day + 1
            while temperatures[ahead] <= today:
                ahead += wait[ahead]
            wait[day] = ahead - day
        return wait
