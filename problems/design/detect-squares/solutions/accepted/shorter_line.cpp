// Goes through the row or the column of the point, whichever has fewer different points.
class DetectSquares {
    unordered_map<int, unordered_map<int, int>> rows, columns;

    static int look(const unordered_map<int, unordered_map<int, int>>& lines, int line, int place) {
        auto it = lines.find(line);
        if (it == lines.end()) return 0;
        auto jt = it->second.find(place);
        return jt == it->second.end() ? 0 : jt->second;
    }

    static int along(const unordered_map<int, unordered_map<int, int>>& lines, int line, int place) {
        auto mine = lines.find(line);
        if (mine == lines.end()) return 0;
        int ways = 0;
        for (auto& [other, times] : mine->second) {
            int side = other - place;
            if (side == 0) continue;
            for (int beside : {line + side, line - side})
                ways += times * look(lines, beside, place) * look(lines, beside, other);
        }
        return ways;
    }

public:
    DetectSquares() {}

    void add(vector<int> point) {
        columns[point[0]][point[1]]++;
        rows[point[1]][point[0]]++;
    }

    int count(vector<int> point) {
        int x = point[0], y = point[1];
        if (!columns.count(x) || !rows.count(y)) return 0;
        if (columns[x].size() <= rows[y].size()) return along(columns, x, y);
        return along(rows, y, x);
    }
};
