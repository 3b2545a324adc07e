// Two heaps: the smaller half with its largest on top, the larger half with its smallest on top. The smaller half holds
// as many as the other one, or one more.
class MedianFinder {
    priority_queue<int> smaller_;
    priority_queue<int, vector<int>, greater<int>> larger_;

public:
    void addNum(int num) {
        smaller_.push(num);
        larger_.push(smaller_.top());  // the largest of the smaller half, so that all in it stay below the others
        smaller_.pop();
        if (larger_.size() > smaller_.size()) {
            smaller_.push(larger_.top());
            larger_.pop();
        }
    }

    double findMedian() const {
        if (smaller_.size() > larger_.size()) return smaller_.top();
        return (smaller_.top() + larger_.top()) / 2.0;
    }
};
