// The last letter of a word has one digit or two, so the count of a beginning is a sum over the two beginnings before
// it. A zero has no count of its own; two digits count from 10 to 26.
class Solution {
public:
    int numDecodings(string s) {
        int before = 0, here = 1;
        char previous = '9';
        for (const char digit : s) {
            const bool pair = previous == '1' || (previous == '2' && digit <= '6');
            const int one = digit == '0' ? 0 : here, two = pair ? before : 0;
            before = exchange(here, one + two);
            previous = digit;
        }
        return here;
    }
};
