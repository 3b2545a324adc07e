// A table by place and number of open ones that has no column for all of them.
class Solution {
public:
    bool checkValidString(string s) {
        int n = s.size();
        vector<vector<bool>> possible(n + 1, vector<bool>(n / 2 + 1));
        possible[0].at(0) = true;
        for (int i = 0; i < n; i++)
            for (int open = 0; open <= n / 2; open++) {
                if (!possible[i][open]) continue;
                if (s[i] != ')') possible[i + 1].at(open + 1) = true;
                if (s[i] == '*') possible[i + 1][open] = true;
                if (s[i] != '(' && open > 0) possible[i + 1][open - 1] = true;
            }
        return possible[n][0];
    }
};
