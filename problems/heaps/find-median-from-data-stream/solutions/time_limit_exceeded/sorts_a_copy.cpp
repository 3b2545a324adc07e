// Sorts a copy of the numbers, in the order in which they came, in each question.
class MedianFinder {
    vector<int> nums;

public:
    void addNum(int num) { nums.push_back(num); }

    double findMedian() {
        vector<int> sorted(nums);
        sort(sorted.begin(), sorted.end());
        int n = sorted.size();
        return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0;
    }
};
