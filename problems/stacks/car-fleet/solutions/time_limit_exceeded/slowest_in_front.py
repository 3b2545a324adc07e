# Looks for the slowest car in front of each.
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        cars = sorted(zip(position, speed))
        times = [(target - p) / s for p, s in cars]
        fleets = 0
        for i, t in enumerate(times):
            if t > max(times[i + 1:], default=0):
                fleets += 1
        return fleets
