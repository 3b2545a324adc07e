// A multiset of the k largest scores; its first element is the answer.
class KthLargest {
    multiset<int> best;
    int k;

public:
    KthLargest(int k, vector<int>& nums) : k(k) {
        for (int x : nums) insert(x);
    }

    void insert(int x) {
        best.insert(x);
        if ((int)best.size() > k) best.erase(best.begin());
    }

    int add(int val) {
        insert(val);
        return *best.begin();
    }
};
