// Recursion over the ends of the text with a memo.
class Solution {
    vector<int> memo;

    int ways(const string& s, int i) {
        if (i == s.size()) return 1;
        if (s[i] == '0') return 0;
        if (memo[i] >= 0) return memo[i];
        int sum = ways(s, i + 1);
        if (i + 1 < s.size() && (s[i] == '1' || (s[i] == '2' && s[i + 1] < '7'))) sum += ways(s, i + 2);
        return memo[i] = sum;
    }

public:
    int numDecodings(string s) {
        memo.assign(s.size(), -1);
        return ways(s, 0);
    }
};
