// Cells are taken once all of their smaller neighbours are: a queue that begins with the cells that have none. A path to a cell
// is one longer than the longest to a smaller neighbour, and no recursion gets as deep as the path is long.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        const int m = matrix.size(), n = matrix[0].size();
        const int dr[] = {1, -1, 0, 0}, dc[] = {0, 0, 1, -1};
        vector<char> waiting(m * n);
        vector<int> length(m * n, 1), queue;
        queue.reserve(m * n);
        for (int r = 0; r < m; ++r) {
            for (int c = 0; c < n; ++c) {
                for (int k = 0; k < 4; ++k) {
                    const int y = r + dr[k], x = c + dc[k];
                    waiting[r * n + c] += y >= 0 && y < m && x >= 0 && x < n && matrix[y][x] < matrix[r][c];
                }
                if (waiting[r * n + c] == 0) queue.push_back(r * n + c);
            }
        }
        int longest = 0;
        for (int head = 0; head < m * n; ++head) {
            const int at = queue[head], r = at / n, c = at % n;
            longest = max(longest, length[at]);
            for (int k = 0; k < 4; ++k) {
                const int y = r + dr[k], x = c + dc[k];
                if (y < 0 || y >= m || x < 0 || x >= n || matrix[y][x] <= matrix[r][c]) continue;
                length[y * n + x] = max(length[y * n + x], length[at] + 1);
                if (--waiting[y * n + x] == 0) queue.push_back(y * n + x);
            }
        }
        return longest;
    }
};
