// ways[j] is in how many ways the letters of s so far leave the first j of t. A new letter of s ends those ways in which it is letter j.
// Unsigned, for parts that lead nowhere may have more ways than fit; the answer fits, and is right modulo 2^32 in any case.
class Solution {
public:
    int numDistinct(string s, string t) {
        const int n = t.size();
        vector<unsigned> ways(n + 1);
        ways[0] = 1;
        for (const char letter : s)
            for (int j = n; j > 0; --j)
                if (t[j - 1] == letter) ways[j] += ways[j - 1];
        return static_cast<int>(ways[n]);
    }
};
