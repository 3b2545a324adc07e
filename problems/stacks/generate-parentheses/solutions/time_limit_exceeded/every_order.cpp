// Swaps through every order of 2n brackets that are told apart, 20,922,789,888,000 with eight pairs.
class Solution {
    set<string> found;

    void permute(string& s, int k) {
        if (k == (int)s.size()) {
            int depth = 0;
            for (char c : s)
                if ((depth += c == '(' ? 1 : -1) < 0) return;
            found.insert(s);
            return;
        }
        for (int i = k; i < (int)s.size(); i++) {
            swap(s[k], s[i]);
            permute(s, k + 1);
            swap(s[k], s[i]);
        }
    }

public:
    vector<string> generateParenthesis(int n) {
        string s = string(n, '(') + string(n, ')');
        permute(s, 0);
        return vector<string>(found.begin(), found.end());
    }
};
