// Prints all the time, and hardly anything.
// verdict: time_limit_exceeded
// says: waits for something
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        while (true) {
            cout << '.' << flush;
            this_thread::sleep_for(chrono::seconds(1));
        }
    }
};
