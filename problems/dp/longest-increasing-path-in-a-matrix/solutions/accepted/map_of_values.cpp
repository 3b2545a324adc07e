// Collects the cells of each value in a map and goes through the values downwards; lengths are kept in a map of pairs.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        map<int, vector<pair<int, int>>, greater<int>> byValue;
        for (size_t r = 0; r < matrix.size(); r++)
            for (size_t c = 0; c < matrix[r].size(); c++) byValue[matrix[r][c]].push_back(make_pair((int)r, (int)c));
        map<pair<int, int>, int> longest;
        int result = 0;
        for (const auto& entry : byValue) {
            vector<int> found;
            for (const auto& cell : entry.second) {
                int more = 0;
                for (auto step : {make_pair(0, 1), make_pair(0, -1), make_pair(1, 0), make_pair(-1, 0)}) {
                    auto it = longest.find(make_pair(cell.first + step.first, cell.second + step.second));
                    if (it != longest.end()) more = max(more, it->second);
                }
                found.push_back(more + 1);
            }
            // Only now, so that cells of one value do not see each other.
            for (size_t i = 0; i < found.size(); i++) {
                longest[entry.second[i]] = found[i];
                result = max(result, found[i]);
            }
        }
        return result;
    }
};
