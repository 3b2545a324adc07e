// Takes the value whose time is nearest, though it may be set only later.
class TimeMap {
    unordered_map<string, map<int, string>> store;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { store[key][timestamp] = value; }

    string get(string key, int timestamp) {
        auto& times = store[key];
        auto later = times.upper_bound(timestamp);
        if (later == times.begin()) return "";
        auto earlier = prev(later);
        if (later != times.end() && later->first - timestamp < timestamp - earlier->first) return later->second;
        return earlier->second;
    }
};
