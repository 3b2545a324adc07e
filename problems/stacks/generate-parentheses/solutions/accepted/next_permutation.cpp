// Every order of n equal opening and n equal closing brackets; keeps those that are balanced.
class Solution {
public:
    vector<string> generateParenthesis(int n) {
        string s = string(n, '(') + string(n, ')');
        vector<string> ans;
        do {
            int depth = 0;
            bool good = true;
            for (char c : s) {
                depth += c == '(' ? 1 : -1;
                if (depth < 0) good = false;
            }
            if (good) ans.push_back(s);
        } while (next_permutation(s.begin(), s.end()));
        return ans;
    }
};
