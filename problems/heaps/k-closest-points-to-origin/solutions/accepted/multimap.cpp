// An ordered table from distance to point, in floating point numbers; the first k entries are the answer.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        multimap<double, vector<int>> byDistance;
        for (auto& p : points) byDistance.insert({sqrt(pow(p[0], 2) + pow(p[1], 2)), p});
        vector<vector<int>> answer;
        for (auto& [distance, p] : byDistance) {
            answer.push_back(p);
            if (answer.size() == k) break;
        }
        return answer;
    }
};
