// A table says which pieces are palindromes: equal ends, and a palindrome between them. Then first pieces are cut off,
// one after the other; a path never comes to a dead end, as single letters are palindromes.
class Solution {
public:
    vector<vector<string>> partition(string s) {
        int n = s.size();
        vector<vector<char>> mirrored(n, vector<char>(n, false));
        for (int from = n - 1; from >= 0; --from)
            for (int to = from; to < n; ++to)
                mirrored[from][to] = s[from] == s[to] && (to - from < 2 || mirrored[from + 1][to - 1]);
        vector<vector<string>> found;
        vector<string> pieces;
        cut(s, 0, mirrored, pieces, found);
        return found;
    }

private:
    static void cut(const string& s, size_t from, const vector<vector<char>>& mirrored, vector<string>& pieces,
                    vector<vector<string>>& found) {
        if (from == s.size()) {
            found.push_back(pieces);
            return;
        }
        for (size_t to = from; to < s.size(); ++to) {
            if (!mirrored[from][to]) continue;
            pieces.push_back(s.substr(from, to - from + 1));
            cut(s, to + 1, mirrored, pieces, found);
            pieces.pop_back();
        }
    }
};
