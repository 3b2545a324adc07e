// A balanced tree leads from value to index: a logarithm for each call. Seeded by the system.
class RandomizedSet {
    vector<int> nums;
    map<int, size_t> index;
    random_device device;
    default_random_engine engine{device()};

public:
    bool insert(int val) {
        auto [at, added] = index.insert({val, nums.size()});
        if (added) nums.push_back(val);
        return added;
    }

    bool remove(int val) {
        auto at = index.find(val);
        if (at == index.end()) return false;
        swap(nums[at->second], nums.back());
        index[nums[at->second]] = at->second;
        nums.pop_back();
        index.erase(at);
        return true;
    }

    int getRandom() {
        uniform_int_distribution<int> any(0, nums.size() - 1);
        return nums[any(engine)];
    }
};
