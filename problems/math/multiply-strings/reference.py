# As on paper, but the carries are left for the end: digits i and j, counted from the right, belong to place i + j of the product.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        if num1 == "0" or num2 == "0":
            return "0"
        places = [0] * (len(num1) + len(num2))
        other = [int(digit) for digit in reversed(num2)]
        for i, digit in enumerate(map(int, reversed(num1))):
            for j, factor in enumerate(other, i):
                places[j] += digit * factor
        carry = 0
        for j, total in enumerate(places):
            carry, places[j] = divmod(total + carry, 10)
        if places[-1] == 0:
            places.pop()
        return "".join(map(str, reversed(places)))
