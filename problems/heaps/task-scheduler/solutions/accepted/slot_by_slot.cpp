// Slot by slot: looks through all kinds for the one that may run and of which most is left.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        int left[26] = {}, ready[26] = {};
        for (char t : tasks) left[t - 'A']++;
        int remaining = tasks.size(), time = 0;
        while (remaining > 0) {
            int best = -1;
            for (int k = 0; k < 26; k++) {
                if (left[k] > 0 && ready[k] <= time && (best < 0 || left[k] > left[best])) best = k;
            }
            if (best >= 0) {
                left[best]--;
                remaining--;
                ready[best] = time + n + 1;
            }
            time++;
        }
        return time;
    }
};
