// A full adder for each of the 32 places.
class Solution {
public:
    int getSum(int a, int b) {
        bitset<32> x(a), y(b), sum;
        bool carry = false;
        for (int i = 0; i < 32; ++i) {
            sum[i] = x[i] ^ y[i] ^ carry;
            carry = (x[i] & y[i]) | (x[i] & carry) | (y[i] & carry);
        }
        return (int)sum.to_ulong();
    }
};
