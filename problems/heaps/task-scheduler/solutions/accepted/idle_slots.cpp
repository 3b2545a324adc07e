// Sorts the counts and fills the pauses of the most frequent kind; what cannot be filled is idle.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        vector<int> freq(26, 0);
        for (char t : tasks) freq[t - 'A']++;
        sort(freq.begin(), freq.end());
        int chunks = freq[25] - 1;
        int idle = chunks * n;
        for (int i = 24; i >= 0; i--) idle -= min(chunks, freq[i]);
        return idle < 0 ? tasks.size() : tasks.size() + idle;
    }
};
