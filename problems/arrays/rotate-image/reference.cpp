// A clockwise quarter turn is a mirror image across the main diagonal followed by one from left to right. Each pair of
// cells is swapped once, in place, with no memory beside the matrix.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        const size_t n = matrix.size();
        for (size_t r = 0; r < n; ++r)
            for (size_t c = 0; c < r; ++c) swap(matrix[r][c], matrix[c][r]);
        for (auto& row : matrix) reverse(row.begin(), row.end());
    }
};
