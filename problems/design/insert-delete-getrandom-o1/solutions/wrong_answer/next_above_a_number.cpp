// Draws any number and takes the element above it: the one behind the widest gap comes most often.
class RandomizedSet {
    set<int> values;
    mt19937 engine{11};

public:
    bool insert(int val) { return values.insert(val).second; }

    bool remove(int val) { return values.erase(val) == 1; }

    int getRandom() {
        uniform_int_distribution<int> any(*values.begin(), *values.rbegin());
        return *values.lower_bound(any(engine));
    }
};
