// A memo in a map with pairs as keys, from the front.
class Solution {
    map<pair<int, int>, int> memo;

    int count(const string& s, const string& t, int i, int j) {
        if (j == (int)t.size()) return 1;
        if (i == (int)s.size()) return 0;
        auto it = memo.find({i, j});
        if (it != memo.end()) return it->second;
        int ways = count(s, t, i + 1, j);
        if (s[i] == t[j]) ways += count(s, t, i + 1, j + 1);
        return memo[{i, j}] = ways;
    }

public:
    int numDistinct(string s, string t) { return count(s, t, 0, 0); }
};
