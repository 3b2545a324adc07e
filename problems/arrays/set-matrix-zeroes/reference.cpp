// The first row holds the marks of the columns, the first column those of the rows. Whether these two hold zeros of
// their own is asked before the first mark is made, and they are cleared last.
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const size_t rows = matrix.size(), columns = matrix[0].size();
        bool first_row = false, first_column = false;
        for (size_t c = 0; c < columns; ++c) first_row |= matrix[0][c] == 0;
        for (size_t r = 0; r < rows; ++r) first_column |= matrix[r][0] == 0;
        for (size_t r = 1; r < rows; ++r)
            for (size_t c = 1; c < columns; ++c)
                if (matrix[r][c] == 0) matrix[r][0] = matrix[0][c] = 0;
        for (size_t r = 1; r < rows; ++r)
            for (size_t c = 1; c < columns; ++c)
                if (matrix[r][0] == 0 || matrix[0][c] == 0) matrix[r][c] = 0;
        if (first_row) fill(matrix[0].begin(), matrix[0].end(), 0);
        if (first_column)
            for (auto& row : matrix) row[0] = 0;
    }
};
