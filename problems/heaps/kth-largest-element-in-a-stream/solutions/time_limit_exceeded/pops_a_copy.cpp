// Copies a heap of all scores in each call, and pops k - 1 of them.
class KthLargest {
    priority_queue<int> scores;
    int k;

public:
    KthLargest(int k, vector<int>& nums) : k(k) {
        for (int num : nums) scores.push(num);
    }

    int add(int val) {
        scores.push(val);
        auto copy = scores;
        for (int i = 1; i < k; i++) copy.pop();
        return copy.top();
    }
};
