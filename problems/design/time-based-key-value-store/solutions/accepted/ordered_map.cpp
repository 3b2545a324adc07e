// A tree of times for each key; the entry before the first one that is too late.
class TimeMap {
    unordered_map<string, map<int, string>> store;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { store[key][timestamp] = value; }

    string get(string key, int timestamp) {
        auto& times = store[key];
        auto it = times.upper_bound(timestamp);
        if (it == times.begin()) return "";
        --it;
        return it->second;
    }
};
