// The values stand in an array without gaps, so that an index drawn evenly is an element drawn evenly. A table leads from
// a value to its index; what is removed is overwritten by the last value.
class RandomizedSet {
public:
    bool insert(int val) {
        if (!index.emplace(val, values.size()).second) return false;
        values.push_back(val);
        return true;
    }

    bool remove(int val) {
        const auto found = index.find(val);
        if (found == index.end()) return false;
        const int last = values.back();
        values[found->second] = last;
        index[last] = found->second;
        values.pop_back();
        index.erase(val);
        return true;
    }

    int getRandom() { return values[uniform_int_distribution<size_t>(0, values.size() - 1)(engine)]; }

private:
    vector<int> values;
    unordered_map<int, size_t> index;
    mt19937 engine{20'011};  // any seed: the sequence of calls does not depend on what is drawn
};
