// All scores in one list in order; a new one is put where it belongs, and the others move up.
class KthLargest {
    vector<int> sorted;
    int k;

public:
    KthLargest(int k, vector<int>& nums) {
        this->k = k;
        sorted = nums;
        sort(sorted.begin(), sorted.end());
    }

    int add(int val) {
        sorted.insert(lower_bound(sorted.begin(), sorted.end(), val), val);
        return sorted[sorted.size() - k];
    }
};
