// A stack of the lists one is in the middle of, each with what is left of it. hasNext goes on until an integer stands next;
// every element is looked at once, whatever is asked.
class NestedIterator {
    using Place = vector<NestedInteger>::const_iterator;
    vector<pair<Place, Place>> open;

public:
    NestedIterator(const vector<NestedInteger>& nestedList) { open.emplace_back(nestedList.begin(), nestedList.end()); }

    int next() {
        hasNext();
        return (open.back().first++)->getInteger();
    }

    bool hasNext() {
        while (!open.empty()) {
            auto& [at, end] = open.back();
            if (at == end) {
                open.pop_back();
            } else if (at->isInteger()) {
                return true;
            } else {
                const auto& inner = (at++)->getList();
                open.emplace_back(inner.begin(), inner.end());
            }
        }
        return false;
    }
};
