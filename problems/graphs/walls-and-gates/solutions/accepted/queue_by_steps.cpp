// A queue of numbered cells, taken step by step, with a table of what was visited.
class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        const int m = rooms.size(), n = rooms[0].size();
        vector<bool> visited(m * n, false);
        deque<int> todo;
        for (int at = 0; at < m * n; ++at)
            if (rooms[at / n][at % n] == 0) {
                todo.push_back(at);
                visited[at] = true;
            }
        int steps = 0;
        while (!todo.empty()) {
            int count = todo.size();
            for (int k = 0; k < count; ++k) {
                const int at = todo.front(), r = at / n, c = at % n;
                todo.pop_front();
                rooms[r][c] = steps;
                auto put = [&](int y, int x) {
                    if (visited[y * n + x] || rooms[y][x] == -1) return;
                    visited[y * n + x] = true;
                    todo.push_back(y * n + x);
                };
                if (r > 0) put(r - 1, c);
                if (r + 1 < m) put(r + 1, c);
                if (c > 0) put(r, c - 1);
                if (c + 1 < n) put(r, c + 1);
            }
            ++steps;
        }
    }
};
