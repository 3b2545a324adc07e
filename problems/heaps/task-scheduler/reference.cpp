// The most frequent kind makes rows of n + 1 slots, and a last one that ends with the last of the most frequent kinds.
// All others fit into the rows; where they overflow, the rows grow longer and nothing is idle.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        array<int, 26> count{};
        for (const char task : tasks) ++count[task - 'A'];
        const int most = *max_element(count.begin(), count.end());
        const int kinds = static_cast<int>(std::count(count.begin(), count.end(), most));
        return max((most - 1) * (n + 1) + kinds, static_cast<int>(tasks.size()));
    }
};
