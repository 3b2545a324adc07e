// All rows, read one behind the other, are one ascending list, in which a binary search finds the target.
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        const int columns = static_cast<int>(matrix[0].size());
        int low = 0, high = static_cast<int>(matrix.size()) * columns;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            const int value = matrix[middle / columns][middle % columns];
            if (value == target) return true;
            if (value < target)
                low = middle + 1;
            else
                high = middle;
        }
        return false;
    }
};
