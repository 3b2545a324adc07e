// Two heaps, as for the median of a stream: right, and quick enough for the sizes allowed.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        priority_queue<int> low;
        priority_queue<int, vector<int>, greater<>> high;
        for (auto* nums : {&nums1, &nums2}) {
            for (int v : *nums) {
                low.push(v);
                high.push(low.top());
                low.pop();
                if (high.size() > low.size()) {
                    low.push(high.top());
                    high.pop();
                }
            }
        }
        return low.size() > high.size() ? low.top() : (low.top() + high.top()) / 2.0;
    }
};
