# From the car nearest to the target backwards: who would take longer than the slowest fleet in front leads a new one.
# One division of whole numbers up to a million keeps the order and the ties of the exact times.
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        slowest = 0.0
        for start, pace in sorted(zip(position, speed), reverse=True):
            time = (target - start) / pace
            if time > slowest:
                fleets += 1
                slowest = time
        return fleets
