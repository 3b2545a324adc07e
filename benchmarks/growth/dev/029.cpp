// problem: arrays/rotate-image
// time: O(n^2)
// memory: O(1)
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        const size_t n = matrix.size();
        for (size_t i = 0; i < n; ++i)
            for (size_t j = 0; j < i; ++j) swap(matrix[i][j], matrix[j][i]);
        for (auto& row : matrix) reverse(row.begin(), row.end());
    }
};
