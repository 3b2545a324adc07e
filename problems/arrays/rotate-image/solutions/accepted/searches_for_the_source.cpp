// For each cell all others are tried as the one that belongs there.
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        map<pair<int, int>, int> target;
        for (int r = 0; r < n; ++r)
            for (int c = 0; c < n; ++c)
                for (int from = 0; from < n * n; ++from) {
                    pair<int, int> goes = {from % n, n - 1 - from / n};
                    if (goes == make_pair(r, c)) target[goes] = matrix[from / n][from % n];
                }
        for (auto& [place, value] : target) matrix[place.first][place.second] = value;
    }
};
