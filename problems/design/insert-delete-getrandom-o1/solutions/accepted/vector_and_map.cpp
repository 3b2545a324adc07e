// An array and a hash table of indices; rand, seeded with the time.
class RandomizedSet {
    vector<int> nums;
    unordered_map<int, int> index;

public:
    RandomizedSet() { srand(time(nullptr)); }

    bool insert(int val) {
        if (index.count(val)) return false;
        index[val] = nums.size();
        nums.push_back(val);
        return true;
    }

    bool remove(int val) {
        if (!index.count(val)) return false;
        int at = index[val], last = nums.back();
        nums[at] = last;
        index[last] = at;
        nums.pop_back();
        index.erase(val);
        return true;
    }

    int getRandom() { return nums[rand() % nums.size()]; }
};
