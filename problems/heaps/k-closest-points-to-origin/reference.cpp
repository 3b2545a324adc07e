// Quickselect by squared distance: the k nearest come to the front, in no particular order. A square root would not
// change which of two points is nearer.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        const auto squared = [](const vector<int>& p) { return p[0] * p[0] + p[1] * p[1]; };
        nth_element(points.begin(), points.begin() + (k - 1), points.end(),
                    [&](const auto& a, const auto& b) { return squared(a) < squared(b); });
        return {points.begin(), points.begin() + k};
    }
};
