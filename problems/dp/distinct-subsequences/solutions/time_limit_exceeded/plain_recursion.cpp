// Strike the letter out or use it, without a memo.
class Solution {
    int count(const string& s, const string& t, int i, int j) {
        if (j < 0) return 1;
        if (i < j) return 0;
        int ways = count(s, t, i - 1, j);
        if (s[i] == t[j]) ways += count(s, t, i - 1, j - 1);
        return ways;
    }

public:
    int numDistinct(string s, string t) { return count(s, t, s.size() - 1, t.size() - 1); }
};
