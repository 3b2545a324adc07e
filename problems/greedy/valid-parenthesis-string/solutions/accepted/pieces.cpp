// A table of all pieces: one is good if its first character is nothing, or has a partner between two good pieces. Cubic.
class Solution {
public:
    bool checkValidString(string s) {
        int n = s.size();
        vector<vector<char>> good(n + 2, vector<char>(n + 2, 0));
        for (int i = 0; i <= n + 1; i++) good[i][i] = 1;
        for (int from = n - 1; from >= 0; from--) {
            for (int to = from + 1; to <= n; to++) {
                if (s[from] == '*' && good[from + 1][to]) good[from][to] = 1;
                if (s[from] == ')') continue;
                for (int at = from + 1; at < to && !good[from][to]; at++)
                    if (s[at] != '(' && good[from + 1][at] && good[at + 1][to]) good[from][to] = 1;
            }
        }
        return good[0][n];
    }
};
