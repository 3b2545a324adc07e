// A heap of the ends of running meetings; all that are over leave it, and the largest size counts.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](vector<int>& a, vector<int>& b) { return a[0] < b[0]; });
        priority_queue<int, vector<int>, greater<int>> running;
        int ans = 0;
        for (auto& m : intervals) {
            while (!running.empty() && running.top() <= m[0]) running.pop();
            running.push(m[1]);
            ans = max(ans, (int)running.size());
        }
        return ans;
    }
};
