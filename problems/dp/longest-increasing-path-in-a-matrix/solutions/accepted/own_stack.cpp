// Depth first with a stack of its own: a cell stays on it until all of its greater neighbours are known.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int rows = matrix.size(), cols = matrix[0].size(), best = 0;
        vector<int> known(rows * cols, 0);
        for (int start = 0; start < rows * cols; ++start) {
            stack<int> open;
            open.push(start);
            while (!open.empty()) {
                int at = open.top(), r = at / cols, c = at % cols;
                if (known[at]) {
                    open.pop();
                    continue;
                }
                int length = 1;
                bool ready = true;
                auto look = [&](int y, int x) {
                    if (y < 0 || x < 0 || y == rows || x == cols || matrix[y][x] <= matrix[r][c]) return;
                    int next = y * cols + x;
                    if (known[next] == 0) {
                        open.push(next);
                        ready = false;
                    }
                    length = max(length, known[next] + 1);
                };
                look(r - 1, c);
                look(r + 1, c);
                look(r, c - 1);
                look(r, c + 1);
                if (ready) {
                    known[at] = length;
                    best = max(best, length);
                    open.pop();
                }
            }
        }
        return best;
    }
};
