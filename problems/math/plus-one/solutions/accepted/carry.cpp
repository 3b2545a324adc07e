// School addition with a carry, into a new list that is turned round at the end.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        vector<int> sum;
        int carry = 1;
        for (int i = digits.size(); i-- > 0;) {
            int value = digits[i] + carry;
            sum.push_back(value % 10);
            carry = value / 10;
        }
        if (carry) sum.push_back(carry);
        reverse(sum.begin(), sum.end());
        return sum;
    }
};
