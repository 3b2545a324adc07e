// A stack of the elements still to come, the next on top; an inner list is copied and put there in its place.
class NestedIterator {
    stack<NestedInteger> coming;

public:
    NestedIterator(vector<NestedInteger>& nestedList) {
        for (int i = (int)nestedList.size() - 1; i >= 0; --i) coming.push(nestedList[i]);
    }

    int next() {
        int value = coming.top().getInteger();
        coming.pop();
        return value;
    }

    bool hasNext() {
        while (!coming.empty()) {
            if (coming.top().isInteger()) return true;
            vector<NestedInteger> inner = coming.top().getList();
            coming.pop();
            for (int i = (int)inner.size() - 1; i >= 0; --i) coming.push(inner[i]);
        }
        return false;
    }
};
