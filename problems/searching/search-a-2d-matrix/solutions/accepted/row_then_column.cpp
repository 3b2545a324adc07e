// A binary search for the row by its ends, then one in that row.
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        int top = 0, bot = matrix.size() - 1;
        while (top <= bot) {
            int row = (top + bot) / 2;
            if (target > matrix[row].back())
                top = row + 1;
            else if (target < matrix[row].front())
                bot = row - 1;
            else
                return binary_search(matrix[row].begin(), matrix[row].end(), target);
        }
        return false;
    }
};
