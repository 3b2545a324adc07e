// Water comes in over the lowest bar of the rim, as on a map of two dimensions: a priority queue of both ends.
class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size(), level = 0, water = 0;
        vector<bool> seen(n);
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> rim;
        for (int end : {0, n - 1}) {
            if (seen[end]) continue;
            seen[end] = true;
            rim.emplace(height[end], end);
        }
        while (!rim.empty()) {
            auto [bar, place] = rim.top();
            rim.pop();
            level = max(level, bar);
            water += level - bar;
            for (int next : {place - 1, place + 1}) {
                if (next < 0 || next >= n || seen[next]) continue;
                seen[next] = true;
                rim.emplace(height[next], next);
            }
        }
        return water;
    }
};
