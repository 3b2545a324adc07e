// A list in order; a new number is put where it belongs, and the others move up.
class MedianFinder {
    vector<int> v;

public:
    MedianFinder() {}

    void addNum(int num) { v.insert(upper_bound(v.begin(), v.end(), num), num); }

    double findMedian() {
        int n = v.size();
        if (n % 2 == 1) return v[n / 2];
        return (v[n / 2 - 1] + v[n / 2]) * 0.5;
    }
};
