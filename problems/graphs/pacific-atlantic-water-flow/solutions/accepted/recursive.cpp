// Recursion from the cells of both shores, with a matrix of marks for each ocean.
class Solution {
public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int m = heights.size(), n = heights[0].size();
        vector<vector<bool>> pacific(m, vector<bool>(n, false));
        vector<vector<bool>> atlantic(m, vector<bool>(n, false));
        for (int i = 0; i < m; i++) {
            dfs(heights, pacific, i, 0, 0);
            dfs(heights, atlantic, i, n - 1, 0);
        }
        for (int j = 0; j < n; j++) {
            dfs(heights, pacific, 0, j, 0);
            dfs(heights, atlantic, m - 1, j, 0);
        }
        vector<vector<int>> result;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (pacific[i][j] && atlantic[i][j]) result.push_back({i, j});
        return result;
    }

private:
    void dfs(vector<vector<int>>& heights, vector<vector<bool>>& seen, int i, int j, int before) {
        if (i < 0 || j < 0 || i >= (int)heights.size() || j >= (int)heights[0].size()) return;
        if (seen[i][j] || heights[i][j] < before) return;
        seen[i][j] = true;
        dfs(heights, seen, i - 1, j, heights[i][j]);
        dfs(heights, seen, i + 1, j, heights[i][j]);
        dfs(heights, seen, i, j - 1, heights[i][j]);
        dfs(heights, seen, i, j + 1, heights[i][j]);
    }
};
