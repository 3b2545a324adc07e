// Counts through all ways to cut; a way is left at its first piece that is no palindrome.
class Solution {
public:
    vector<vector<string>> partition(string s) {
        int n = s.size();
        vector<vector<string>> ans;
        for (int mask = 0; mask < (1 << (n - 1)); ++mask) {
            vector<string> way;
            string piece;
            bool good = true;
            for (int i = 0; i < n && good; ++i) {
                piece += s[i];
                if (i == n - 1 || (mask >> i & 1)) {
                    good = equal(piece.begin(), piece.end(), piece.rbegin());
                    way.push_back(piece);
                    piece.clear();
                }
            }
            if (good) ans.push_back(way);
        }
        return ans;
    }
};
