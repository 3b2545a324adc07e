// Collects the zeros, and for each of them walks over the whole matrix and clears what stands in its row or column.
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        vector<pair<int, int>> zeros;
        for (int r = 0; r < matrix.size(); r++)
            for (int c = 0; c < matrix[r].size(); c++)
                if (matrix[r][c] == 0) zeros.emplace_back(r, c);
        for (auto [y, x] : zeros)
            for (int r = 0; r < matrix.size(); r++)
                for (int c = 0; c < matrix[r].size(); c++)
                    if (r == y || c == x) matrix[r][c] = 0;
    }
};
