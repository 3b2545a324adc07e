// A table of the whole plane, and every length of a side in all four directions.
class DetectSquares {
    vector<vector<int>> cnt;

public:
    DetectSquares() : cnt(1001, vector<int>(1001)) {}

    void add(vector<int> point) { cnt[point[0]][point[1]]++; }

    int count(vector<int> point) {
        int x = point[0], y = point[1], res = 0;
        const int dx[] = {1, 1, -1, -1}, dy[] = {1, -1, 1, -1};
        for (int d = 0; d < 4; d++) {
            for (int k = 1; k <= 1000; k++) {
                int u = x + dx[d] * k, v = y + dy[d] * k;
                if (u < 0 || u > 1000 || v < 0 || v > 1000) break;
                res += cnt[u][v] * cnt[u][y] * cnt[x][v];
            }
        }
        return res;
    }
};
