// A heap of the k largest scores, the least of them on top: whatever is smaller than these can never be the answer
// again.
class KthLargest {
    size_t k_;
    priority_queue<int, vector<int>, greater<int>> largest_;

public:
    KthLargest(int k, vector<int>& nums) : k_(k), largest_(greater<int>(), nums) {
        while (largest_.size() > k_) largest_.pop();
    }

    int add(int val) {
        if (largest_.size() < k_) {
            largest_.push(val);
        } else if (val > largest_.top()) {
            largest_.pop();
            largest_.push(val);
        }
        return largest_.top();
    }
};
