// problem: dp/edit-distance
// time: O(m n log(m n))
// memory: O(m n)
// note: memo in a tree map of pairs
class Solution {
    map<pair<int, int>, int> memo;

    int go(const string& a, const string& b, int i, int j) {
        if (i < 0) return j + 1;
        if (j < 0) return i + 1;
        auto found = memo.find({i, j});
        if (found != memo.end()) return found->second;
        int r;
        if (a[i] == b[j])
            r = go(a, b, i - 1, j - 1);
        else
            r = 1 + min(go(a, b, i - 1, j - 1), min(go(a, b, i - 1, j), go(a, b, i, j - 1)));
        return memo[{i, j}] = r;
    }

public:
    int minDistance(string word1, string word2) {
        return go(word1, word2, (int)word1.size() - 1, (int)word2.size() - 1);
    }
};
