// Marks visited cells with a value that the constraints rule out.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        const int VISITED = 101;
        vector<vector<int>> directions = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        int current = 0, changes = 0, row = 0, col = 0;
        vector<int> result = {matrix[0][0]};
        matrix[0][0] = VISITED;
        while (changes < 2) {
            while (row + directions[current][0] >= 0 && row + directions[current][0] < matrix.size() &&
                   col + directions[current][1] >= 0 && col + directions[current][1] < matrix[0].size() &&
                   matrix[row + directions[current][0]][col + directions[current][1]] != VISITED) {
                changes = 0;
                row += directions[current][0];
                col += directions[current][1];
                result.push_back(matrix[row][col]);
                matrix[row][col] = VISITED;
            }
            current = (current + 1) % 4;
            changes++;
        }
        return result;
    }
};
