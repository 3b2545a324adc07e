// Removed elements leave a hole; a draw that hits one is repeated. Closed up when more than half are holes.
class RandomizedSet {
    vector<pair<int, bool>> slots;
    unordered_map<int, int> index;
    mt19937_64 engine{chrono::steady_clock::now().time_since_epoch().count()};

    void closeUp() {
        int kept = 0;
        for (auto& [val, there] : slots) {
            if (!there) continue;
            index[val] = kept;
            slots[kept++] = {val, true};
        }
        slots.resize(kept);
    }

public:
    bool insert(int val) {
        if (index.count(val)) return false;
        index[val] = slots.size();
        slots.push_back({val, true});
        return true;
    }

    bool remove(int val) {
        auto it = index.find(val);
        if (it == index.end()) return false;
        slots[it->second].second = false;
        index.erase(it);
        if (slots.size() > 2 * index.size()) closeUp();
        return true;
    }

    int getRandom() {
        while (true) {
            auto& [val, there] = slots[engine() % slots.size()];
            if (there) return val;
        }
    }
};
