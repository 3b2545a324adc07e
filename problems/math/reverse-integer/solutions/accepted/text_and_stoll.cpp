// Turns the text of the digits round; the sign is put aside first.
class Solution {
public:
    int reverse(int x) {
        string digits = to_string(x);
        bool negative = digits[0] == '-';
        if (negative) digits.erase(0, 1);
        std::reverse(digits.begin(), digits.end());
        long long value = stoll(digits);
        if (negative) value = -value;
        return value < INT_MIN || value > INT_MAX ? 0 : value;
    }
};
