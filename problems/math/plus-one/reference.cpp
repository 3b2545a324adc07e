// From the end: a digit below nine grows by one and that is all; a nine becomes zero, and the digit before it is next. Where
// all were nines there is a one in front of the zeros.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            if (*digit < 9) {
                ++*digit;
                return digits;
            }
            *digit = 0;
        }
        digits.insert(digits.begin(), 1);
        return digits;
    }
};
