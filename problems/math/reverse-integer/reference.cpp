// Takes digits off the end of x and puts them behind those taken before. Division rounds towards zero here, so that the
// remainders of a number below zero are below zero too, and the sign takes care of itself.
class Solution {
public:
    int reverse(int x) {
        constexpr int highest = numeric_limits<int>::max() / 10, lowest = numeric_limits<int>::min() / 10;
        int reversed = 0;
        for (; x != 0; x /= 10) {
            // Where the ten-digit result begins like a limit, its last digit is 1 or 2, the first one of x, which fits.
            if (reversed > highest || reversed < lowest) return 0;
            reversed = reversed * 10 + x % 10;
        }
        return reversed;
    }
};
