// Turns the rows upside down first and mirrors across the diagonal afterwards.
class Solution {
    static void transpose(vector<vector<int>>& m, size_t from = 0) {
        if (from >= m.size()) return;
        for (size_t k = from + 1; k < m.size(); ++k) std::swap(m[from][k], m[k][from]);
        transpose(m, from + 1);
    }

public:
    void rotate(vector<vector<int>>& matrix) {
        reverse(matrix.begin(), matrix.end());
        transpose(matrix);
    }
};
