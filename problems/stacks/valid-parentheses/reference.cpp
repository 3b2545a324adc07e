// A stack of the brackets still open: a closing bracket must match the top. For each opening bracket the closing one
// that is expected is pushed, so that a match is one comparison.
class Solution {
public:
    bool isValid(string s) {
        string expected;
        for (const char c : s) {
            if (c == '(') {
                expected.push_back(')');
            } else if (c == '[') {
                expected.push_back(']');
            } else if (c == '{') {
                expected.push_back('}');
            } else {
                if (expected.empty() || expected.back() != c) return false;
                expected.pop_back();
            }
        }
        return expected.empty();
    }
};
