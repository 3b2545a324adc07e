// Every string of 2n brackets, by the bits of a number; keeps those that are balanced.
class Solution {
    bool ok(const string& s) {
        int depth = 0;
        for (char c : s) {
            depth += c == '(' ? 1 : -1;
            if (depth < 0) return false;
        }
        return depth == 0;
    }

public:
    vector<string> generateParenthesis(int n) {
        vector<string> ans;
        for (int mask = 0; mask < 1 << (2 * n); mask++) {
            string s;
            for (int i = 0; i < 2 * n; i++) s += mask >> i & 1 ? ')' : '(';
            if (ok(s)) ans.push_back(s);
        }
        return ans;
    }
};
