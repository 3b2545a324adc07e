// From right to left, with the answers as links: if the day under the finger is no warmer, its own answer says where
// the next warmer one is, and all days between are skipped. A day that has been skipped is never looked at again from
// further left, so the steps add up to O(n), and no memory is needed beside the answer.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        const int n = static_cast<int>(temperatures.size());
        vector<int> wait(n);
        int hottest = INT_MIN;
        for (int day = n - 1; day >= 0; --day) {
            if (temperatures[day] >= hottest) {
                hottest = temperatures[day];
                continue;
            }
            int next = day + 1;
            while (temperatures[next] <= temperatures[day]) next += wait[next];
            wait[day] = next - day;
        }
        return wait;
    }
};
