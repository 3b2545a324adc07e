# The first number times each digit of the second; the rows are lists of digits from the right to the left, which are added up.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        if num1 == "0" or num2 == "0":
            return "0"
        result = []
        for shift, digit2 in enumerate(num2[::-1]):
            row = [0] * shift
            carry = 0
            for digit1 in num1[::-1]:
                product = (ord(digit1) - 48) * (ord(digit2) - 48) + carry
                row.append(product % 10)
                carry = product // 10
            if carry:
                row.append(carry)
            result = self.add(result, row)
        return "".join(str(d) for d in result[::-1])

    def add(self, a, b):
        total = []
        carry = 0
        for x, y in zip_longest(a, b, fillvalue=0):
            carry, digit = divmod(x + y + carry, 10)
            total.append(digit)
        if carry:
            total.append(carry)
        return total
