// problem: graphs/number-of-islands
// time: O(m n)
// memory: O(m n)
// note: unordered_set of cell numbers, an explicit stack
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        const int R = grid.size(), C = grid[0].size();
        unordered_set<int> visited;
        int answer = 0;
        for (int start = 0; start < R * C; ++start) {
            if (grid[start / C][start % C] != '1' || visited.contains(start)) continue;
            ++answer;
            stack<int> todo;
            todo.push(start);
            visited.insert(start);
            while (!todo.empty()) {
                const int cell = todo.top();
                todo.pop();
                const int r = cell / C, c = cell % C;
                auto visit = [&](int rr, int cc) {
                    if (rr < 0 || rr >= R || cc < 0 || cc >= C || grid[rr][cc] != '1') return;
                    if (visited.insert(rr * C + cc).second) todo.push(rr * C + cc);
                };
                visit(r + 1, c);
                visit(r - 1, c);
                visit(r, c + 1);
                visit(r, c - 1);
            }
        }
        return answer;
    }
};
