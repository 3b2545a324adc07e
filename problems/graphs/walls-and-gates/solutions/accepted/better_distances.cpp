// Depth first from each gate, as long as the distance is no worse than the one that is known.
class Solution {
    void walk(vector<vector<int>>& rooms, int i, int j, int d) {
        if (i < 0 || j < 0 || i >= (int)rooms.size() || j >= (int)rooms[0].size() || rooms[i][j] < d) return;
        rooms[i][j] = d;
        walk(rooms, i + 1, j, d + 1);
        walk(rooms, i - 1, j, d + 1);
        walk(rooms, i, j + 1, d + 1);
        walk(rooms, i, j - 1, d + 1);
    }

public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        for (int i = 0; i < (int)rooms.size(); i++)
            for (int j = 0; j < (int)rooms[0].size(); j++)
                if (rooms[i][j] == 0) walk(rooms, i, j, 0);
    }
};
