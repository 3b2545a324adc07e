// problem: graphs/number-of-islands
// time: O(m^2 n^2)
// memory: O(m n)
// note: looks for the next land from the first cell again after every island; chess board
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int count = 0;
        int r, c;
        while (firstLand(grid, r, c)) {
            sink(grid, r, c);
            count++;
        }
        return count;
    }

private:
    bool firstLand(const vector<vector<char>>& grid, int& r, int& c) {
        for (r = 0; r < (int)grid.size(); r++)
            for (c = 0; c < (int)grid[0].size(); c++)
                if (grid[r][c] == '1') return true;
        return false;
    }
    void sink(vector<vector<char>>& grid, int r, int c) {
        if (r < 0 || c < 0 || r >= (int)grid.size() || c >= (int)grid[0].size() || grid[r][c] != '1') return;
        grid[r][c] = '0';
        sink(grid, r - 1, c);
        sink(grid, r + 1, c);
        sink(grid, r, c - 1);
        sink(grid, r, c + 1);
    }
};
