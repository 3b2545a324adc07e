// Steps through a hash set until the drawn number is reached.
class RandomizedSet {
    unordered_set<int> values;
    mt19937 engine{7};

public:
    bool insert(int val) { return values.insert(val).second; }

    bool remove(int val) { return values.erase(val) > 0; }

    int getRandom() { return *next(values.begin(), engine() % values.size()); }
};
