// The helper that reads one cell of the original takes the whole matrix by value.
class Solution {
    int turned(vector<vector<int>> matrix, int r, int c) {
        reverse(matrix.begin(), matrix.end());
        return matrix[c][r];
    }

public:
    void rotate(vector<vector<int>>& matrix) {
        vector<vector<int>> old = matrix;
        for (int r = 0; r < (int)matrix.size(); ++r)
            for (int c = 0; c < (int)matrix.size(); ++c) matrix[r][c] = turned(old, r, c);
    }
};
