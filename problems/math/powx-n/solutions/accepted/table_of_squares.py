# Writes down x, x^2, x^4 … and takes the largest that still fit into the exponent, from the end.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            return self.myPow(1 / x, -n)
        squares = [(1, x)]
        while squares[-1][0] * 2 <= n:
            exponent, power = squares[-1]
            squares.append((exponent * 2, power * power))
        result = 1
        for exponent, power in reversed(squares):
            if exponent <= n:
                result *= power
                n -= exponent
        return result
