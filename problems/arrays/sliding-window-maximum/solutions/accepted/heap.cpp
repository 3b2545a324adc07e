// A heap of pairs; what has left the window is dropped when it comes to the top.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        priority_queue<pair<int, int>> pq;
        vector<int> res;
        for (int i = 0; i < (int)nums.size(); ++i) {
            pq.push({nums[i], i});
            while (pq.top().second <= i - k) pq.pop();
            if (i + 1 >= k) res.push_back(pq.top().first);
        }
        return res;
    }
};
