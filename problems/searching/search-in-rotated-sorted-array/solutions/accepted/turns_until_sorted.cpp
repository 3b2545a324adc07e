// Turns the list back one step at a time and compares it with a freshly sorted copy after each.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), turned = 0;
        vector<int> now = nums;
        while (true) {
            vector<int> sorted = nums;
            sort(sorted.begin(), sorted.end());
            if (now == sorted) break;
            rotate(now.begin(), now.begin() + 1, now.end());
            turned++;
        }
        auto it = lower_bound(now.begin(), now.end(), target);
        if (it == now.end() || *it != target) return -1;
        return ((it - now.begin()) + turned) % n;
    }
};
