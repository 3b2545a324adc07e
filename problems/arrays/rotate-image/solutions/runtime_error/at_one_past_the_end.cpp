// Counts the mirrored column from n, not from n - 1; at() notices.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        vector<vector<int>> old = matrix;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) matrix.at(j).at(n - i) = old.at(i).at(j);
    }
};
