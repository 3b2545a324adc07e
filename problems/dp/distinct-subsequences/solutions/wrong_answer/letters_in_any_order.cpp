// Chooses as many of each letter as t has, whatever their order.
class Solution {
public:
    int numDistinct(string s, string t) {
        map<char, int> have, want;
        for (char c : s) ++have[c];
        for (char c : t) ++want[c];
        double ways = 1;
        for (auto [c, k] : want)
            for (int i = 0; i < k; ++i) ways = ways * (have[c] - i) / (i + 1);
        return ways >= 1 && ways <= INT_MAX ? (int)(ways + 0.5) : 0;
    }
};
