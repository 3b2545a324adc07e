// Top-down with an ordered map from pairs of lengths as memo.
class Solution {
    map<pair<int, int>, int> memo;
    string s, t;

    int dist(int i, int j) {
        if (i == 0 || j == 0) return i + j;
        if (auto it = memo.find({i, j}); it != memo.end()) return it->second;
        int best;
        if (s[i - 1] == t[j - 1]) {
            best = dist(i - 1, j - 1);
        } else {
            best = 1 + min(dist(i - 1, j - 1), min(dist(i - 1, j), dist(i, j - 1)));
        }
        return memo[{i, j}] = best;
    }

public:
    int minDistance(string word1, string word2) {
        s = word1;
        t = word2;
        return dist(s.size(), t.size());
    }
};
