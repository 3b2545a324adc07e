// Sorts all cells by value; each then takes over the best of its smaller neighbours, which are done.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int rows = matrix.size(), cols = matrix[0].size();
        vector<tuple<int, int, int>> cells;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < cols; ++c) cells.emplace_back(matrix[r][c], r, c);
        sort(cells.begin(), cells.end());
        vector<vector<int>> len(rows, vector<int>(cols, 1));
        int answer = 1;
        for (auto [value, r, c] : cells) {
            if (r > 0 && matrix[r - 1][c] < value) len[r][c] = max(len[r][c], len[r - 1][c] + 1);
            if (r + 1 < rows && matrix[r + 1][c] < value) len[r][c] = max(len[r][c], len[r + 1][c] + 1);
            if (c > 0 && matrix[r][c - 1] < value) len[r][c] = max(len[r][c], len[r][c - 1] + 1);
            if (c + 1 < cols && matrix[r][c + 1] < value) len[r][c] = max(len[r][c], len[r][c + 1] + 1);
            answer = max(answer, len[r][c]);
        }
        return answer;
    }
};
