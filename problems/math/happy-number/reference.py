# After one step the number is below 1,000, so it comes to 1 or into a circle. Two walkers, the second of which makes two
# steps at a time, meet in either; where they meet at 1, the number is happy.
class Solution:
    def isHappy(self, n: int) -> bool:
        slow, fast = n, self.step(n)
        while slow != fast:
            slow = self.step(slow)
            fast = self.step(self.step(fast))
        return fast == 1

    @staticmethod
    def step(n: int) -> int:
        total = 0
        while n:
            n, digit = divmod(n, 10)
            total += digit * digit
        return total
