// problem: dp/edit-distance
// time: O(m^2 n + m n^2)
// memory: O(m^2 + n^2)
// note: substr by value in a recursion with a table; each of m + n frames holds its two words
class Solution {
    vector<vector<int>> table;

    int solve(string a, string b) {
        if (a.empty() || b.empty()) return a.size() + b.size();
        int& known = table[a.size()][b.size()];
        if (known >= 0) return known;
        if (a[0] == b[0]) return known = solve(a.substr(1), b.substr(1));
        int drop = solve(a.substr(1), b);
        int add = solve(a, b.substr(1));
        int change = solve(a.substr(1), b.substr(1));
        return known = 1 + min(change, min(drop, add));
    }

public:
    int minDistance(string word1, string word2) {
        table = vector<vector<int>>(word1.size() + 1, vector<int>(word2.size() + 1, -1));
        return solve(word1, word2);
    }
};
