// A Fenwick tree of counts over all numbers there can be; the k-th number is found by descending over powers of two.
class MedianFinder {
    static constexpr int shift = 100001, top = 1 << 17;
    vector<int> tree = vector<int>(2 * top + 1);
    int count = 0;

    int kth(int k) {
        int at = 0;
        for (int step = top; step > 0; step /= 2) {
            if (at + step < (int)tree.size() && tree[at + step] < k) {
                at += step;
                k -= tree[at];
            }
        }
        return at + 1 - shift;
    }

public:
    void addNum(int num) {
        count++;
        for (int i = num + shift; i < (int)tree.size(); i += i & -i) tree[i]++;
    }

    double findMedian() { return (kth((count + 1) / 2) + kth(count / 2 + 1)) / 2.0; }
};
