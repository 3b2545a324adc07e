// Remembers only how many were handed out, and goes through everything again for each.
class NestedIterator {
    const vector<NestedInteger>& list;
    int given = 0;

    static void collect(const vector<NestedInteger>& items, vector<int>& all) {
        for (const auto& item : items) {
            if (item.isInteger())
                all.push_back(item.getInteger());
            else
                collect(item.getList(), all);
        }
    }

public:
    NestedIterator(vector<NestedInteger>& nestedList) : list(nestedList) {}

    int next() {
        vector<int> all;
        collect(list, all);
        return all[given++];
    }

    bool hasNext() {
        vector<int> all;
        collect(list, all);
        return given < (int)all.size();
    }
};
