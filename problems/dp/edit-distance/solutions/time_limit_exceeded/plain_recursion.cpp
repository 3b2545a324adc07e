// Recursion over both positions without a memo.
class Solution {
    int dist(const string& a, const string& b, size_t i, size_t j) {
        if (i == a.size()) return b.size() - j;
        if (j == b.size()) return a.size() - i;
        if (a[i] == b[j]) return dist(a, b, i + 1, j + 1);
        return 1 + min({dist(a, b, i + 1, j), dist(a, b, i, j + 1), dist(a, b, i + 1, j + 1)});
    }

public:
    int minDistance(string word1, string word2) { return dist(word1, word2, 0, 0); }
};
