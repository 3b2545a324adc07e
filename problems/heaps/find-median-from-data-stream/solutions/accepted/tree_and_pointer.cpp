// A multiset and a pointer to the middle, which moves by one place at most with each number.
class MedianFinder {
    multiset<int> data;
    multiset<int>::iterator mid;

public:
    void addNum(int num) {
        const size_t n = data.size();
        data.insert(num);
        if (n == 0)
            mid = data.begin();
        else if (num < *mid)
            mid = n % 2 == 1 ? mid : prev(mid);
        else
            mid = n % 2 == 1 ? next(mid) : mid;
    }

    double findMedian() {
        const size_t n = data.size();
        if (n % 2 == 1) return *mid;
        return ((double)*mid + *prev(mid)) / 2;
    }
};
