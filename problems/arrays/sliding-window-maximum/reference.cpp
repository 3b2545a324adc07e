// A queue of places whose numbers fall: what a later number beats can be no maximum any more.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        deque<int> places;
        vector<int> largest;
        largest.reserve(nums.size() - k + 1);
        for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
            while (!places.empty() && nums[places.back()] <= nums[i]) places.pop_back();
            places.push_back(i);
            if (places.front() == i - k) places.pop_front();
            if (i >= k - 1) largest.push_back(nums[places.front()]);
        }
        return largest;
    }
};
