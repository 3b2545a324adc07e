// The numbers of open parentheses that are possible lie between a lower and an upper bound, without a gap. A star moves both
// apart. Below zero the upper one means that too many are closed; the lower one stays at zero, as a star can be nothing.
class Solution {
public:
    bool checkValidString(string s) {
        int low = 0;
        int high = 0;
        for (const char c : s) {
            low += c == '(' ? 1 : -1;
            high += c == ')' ? -1 : 1;
            if (high < 0) return false;
            low = max(low, 0);
        }
        return low == 0;
    }
};
