// Any closing bracket closes the latest opening one.
class Solution {
public:
    bool isValid(string s) {
        int depth = 0;
        for (char c : s) {
            depth += string("([{").find(c) != string::npos ? 1 : -1;
            if (depth < 0) return false;
        }
        return depth == 0;
    }
};
