// Binary search for the time; a recursive walk over cells that are under water tells whether the end can be reached.
class Solution {
    bool walk(vector<vector<int>>& grid, vector<vector<bool>>& visited, int r, int c, int t) {
        int n = grid.size();
        if (r < 0 || c < 0 || r >= n || c >= n || visited[r][c] || grid[r][c] > t) return false;
        if (r == n - 1 && c == n - 1) return true;
        visited[r][c] = true;
        return walk(grid, visited, r + 1, c, t) || walk(grid, visited, r - 1, c, t) || walk(grid, visited, r, c + 1, t) ||
               walk(grid, visited, r, c - 1, t);
    }

public:
    int swimInWater(vector<vector<int>>& grid) {
        int n = grid.size();
        int low = 0, high = n * n - 1;
        while (low < high) {
            int mid = (low + high) / 2;
            vector<vector<bool>> visited(n, vector<bool>(n, false));
            if (walk(grid, visited, 0, 0, mid))
                high = mid;
            else
                low = mid + 1;
        }
        return low;
    }
};
