// Recursion from the end of both texts with a memo that starts at -1.
class Solution {
    vector<vector<int>> memo;

    int count(const string& s, const string& t, int i, int j) {
        if (j < 0) return 1;
        if (i < 0) return 0;
        int& known = memo[i][j];
        if (known != -1) return known;
        known = count(s, t, i - 1, j);
        if (s[i] == t[j]) known += count(s, t, i - 1, j - 1);
        return known;
    }

public:
    int numDistinct(string s, string t) {
        memo.assign(s.size(), vector<int>(t.size(), -1));
        return count(s, t, s.size() - 1, t.size() - 1);
    }
};
