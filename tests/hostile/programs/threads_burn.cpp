// The time is spent by threads while the call itself sleeps.
// verdict: time_limit_exceeded
// says: did not come to an end within
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (int i = 0; i < 4; ++i) thread([] { for (volatile bool on = true; on;) {} }).detach();
        while (true) this_thread::sleep_for(chrono::milliseconds(10));
    }
};
