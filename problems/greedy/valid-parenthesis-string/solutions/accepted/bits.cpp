// The possible numbers of open ones as bits of a set, which are moved up and down.
class Solution {
public:
    bool checkValidString(string s) {
        bitset<4096> possible;
        possible[0] = true;
        for (char c : s) {
            if (c == '(')
                possible <<= 1;
            else if (c == ')')
                possible >>= 1;
            else
                possible |= (possible << 1) | (possible >> 1);
        }
        return possible[0];
    }
};
