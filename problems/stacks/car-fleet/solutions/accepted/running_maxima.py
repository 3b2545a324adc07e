# The fleets are the different values of the running maximum of the times.
class Solution:
    def carFleet(self, target, position, speed):
        order = sorted(range(len(position)), key=lambda i: -position[i])
        times = [(target - position[i]) / speed[i] for i in order]
        return len(set(itertools.accumulate(times, max)))
