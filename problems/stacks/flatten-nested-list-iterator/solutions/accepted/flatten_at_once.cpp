// Collects all integers when it is made, and counts through them.
/**
 * // This is the interface that allows for creating nested lists.
 * class NestedInteger {
 *   public:
 *     bool isInteger() const;
 *     int getInteger() const;
 *     const vector<NestedInteger> &getList() const;
 * };
 */
class NestedIterator {
private:
    vector<int> all;
    size_t at = 0;

    void collect(const vector<NestedInteger>& list) {
        for (const auto& item : list) {
            if (item.isInteger())
                all.push_back(item.getInteger());
            else
                collect(item.getList());
        }
    }

public:
    NestedIterator(vector<NestedInteger> &nestedList) { collect(nestedList); }

    int next() { return all[at++]; }

    bool hasNext() { return at < all.size(); }
};

/**
 * Your NestedIterator object will be instantiated and called as such:
 * NestedIterator i(nestedList);
 * while (i.hasNext()) cout << i.next();
 */
