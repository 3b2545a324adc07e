// A heap of the k nearest, the farthest of them on top.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        priority_queue<pair<int, int>> heap;
        for (int i = 0; i < points.size(); i++) {
            int x = points[i][0], y = points[i][1];
            heap.push({x * x + y * y, i});
            if (heap.size() > k) heap.pop();
        }
        vector<vector<int>> res;
        while (!heap.empty()) {
            res.push_back(points[heap.top().second]);
            heap.pop();
        }
        return res;
    }
};
