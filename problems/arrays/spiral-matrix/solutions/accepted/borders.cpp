// Four borders, and two of the four stretches only if something is left.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        vector<int> ans;
        int top = 0, left = 0, bottom = matrix.size(), right = matrix[0].size();
        while (top < bottom && left < right) {
            for (int j = left; j < right; j++) ans.push_back(matrix[top][j]);
            top++;
            for (int i = top; i < bottom; i++) ans.push_back(matrix[i][right - 1]);
            right--;
            if (top < bottom) {
                for (int j = right - 1; j >= left; j--) ans.push_back(matrix[bottom - 1][j]);
                bottom--;
            }
            if (left < right) {
                for (int i = bottom - 1; i >= top; i--) ans.push_back(matrix[i][left]);
                left++;
            }
        }
        return ans;
    }
};
