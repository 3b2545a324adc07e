// Columns in an ordered map. Each of them is at one distance: the square beside it lies above or below the point.
class DetectSquares {
    map<int, map<int, int>> byX;

public:
    DetectSquares() {}

    void add(vector<int> point) { ++byX[point[0]][point[1]]; }

    int count(vector<int> point) {
        int x = point[0], y = point[1], total = 0;
        if (!byX.count(x)) return 0;
        for (const auto& [x2, column] : byX) {
            int side = x2 - x;
            if (side == 0) continue;
            auto level = column.find(y);
            if (level == column.end()) continue;
            auto& mine = byX[x];
            for (int y2 : {y + side, y - side}) {
                auto across = column.find(y2);
                auto straight = mine.find(y2);
                if (across != column.end() && straight != mine.end())
                    total += level->second * across->second * straight->second;
            }
        }
        return total;
    }
};
