// A copy says where zeros were; for each of them its row and its column are cleared.
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        auto before = matrix;
        for (size_t r = 0; r < before.size(); r++)
            for (size_t c = 0; c < before[0].size(); c++) {
                if (before[r][c] != 0) continue;
                for (auto& value : matrix[r]) value = 0;
                for (auto& row : matrix) row[c] = 0;
            }
    }
};
