// One flat array, whose neighbours by 1 run on from the end of a row to the start of the next.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        const int n = grid[0].size();
        string cells;
        for (auto& row : grid) cells.append(row.begin(), row.end());
        int islands = 0;
        for (int start = 0; start < (int)cells.size(); ++start) {
            if (cells[start] != '1') continue;
            ++islands;
            vector<int> todo{start};
            cells[start] = '0';
            while (!todo.empty()) {
                int at = todo.back();
                todo.pop_back();
                for (int next : {at - n, at + n, at - 1, at + 1}) {
                    if (next < 0 || next >= (int)cells.size() || cells[next] != '1') continue;
                    cells[next] = '0';
                    todo.push_back(next);
                }
            }
        }
        return islands;
    }
};
