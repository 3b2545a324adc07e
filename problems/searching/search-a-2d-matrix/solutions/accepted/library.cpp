// The library's upper bound over first numbers, then its search in the row before.
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        auto row = upper_bound(matrix.begin(), matrix.end(), target,
                               [](int value, const vector<int>& r) { return value < r[0]; });
        if (row == matrix.begin()) return false;
        --row;
        return binary_search(row->begin(), row->end(), target);
    }
};
