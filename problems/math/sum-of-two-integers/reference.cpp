// XOR adds without carries, AND shifted by one is the carries. Both together have the same sum, and the carries end in
// a zero more in each round, so there are at most 32. Unsigned numbers make it plain that a carry out of the highest
// place is lost.
class Solution {
public:
    int getSum(int a, int b) {
        unsigned sum = a, carry = b;
        while (carry != 0) {
            const unsigned both = sum & carry;
            sum ^= carry;
            carry = both << 1;
        }
        return static_cast<int>(sum);
    }
};
