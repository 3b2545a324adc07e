// Counts for each point how many are nearer.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        vector<int> d;
        for (auto& p : points) d.push_back(p[0] * p[0] + p[1] * p[1]);
        vector<vector<int>> answer;
        for (size_t i = 0; i < points.size(); i++) {
            int nearer = 0;
            for (int other : d) {
                if (other < d[i]) nearer++;
            }
            if (nearer < k) answer.push_back(points[i]);
        }
        return answer;
    }
};
