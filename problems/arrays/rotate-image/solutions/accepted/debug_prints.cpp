// Transposes and mirrors; prints the matrix after every step, as one does while looking for a mistake.
class Solution {
    void show(const vector<vector<int>>& m) {
        for (auto& row : m) {
            for (int v : row) cout << v << ' ';
            cout << endl;
        }
        cout << endl;
    }

public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) swap(matrix[i][j], matrix[j][i]);
            show(matrix);
        }
        for (auto& row : matrix) reverse(row.begin(), row.end());
        show(matrix);
    }
};
