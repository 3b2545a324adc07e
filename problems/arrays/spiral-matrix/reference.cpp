// What is left is a rectangle. Each stretch of the way takes one of its sides off; where none is left the way is over.
// Both ends are asked before each stretch, so that a single row or column is walked once.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = ssize(matrix) - 1, left = 0, right = ssize(matrix[0]) - 1;
        vector<int> order;
        order.reserve(matrix.size() * matrix[0].size());
        while (true) {
            for (int c = left; c <= right; ++c) order.push_back(matrix[top][c]);
            if (++top > bottom) break;
            for (int r = top; r <= bottom; ++r) order.push_back(matrix[r][right]);
            if (--right < left) break;
            for (int c = right; c >= left; --c) order.push_back(matrix[bottom][c]);
            if (--bottom < top) break;
            for (int r = bottom; r >= top; --r) order.push_back(matrix[r][left]);
            if (++left > right) break;
        }
        return order;
    }
};
